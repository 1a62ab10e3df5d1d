import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { PortfolioModule } from '../portfolio/index.js';
import { DocumentReadModel } from './document.read-model.js';
import { MeetingReadModel } from './meeting.read-model.js';
import { MeetingsController } from './meetings.controller.js';

@Module({
  imports: [FollowUpsModule, PortfolioModule],
  controllers: [MeetingsController],
  providers: [MeetingReadModel, DocumentReadModel],
})
export class MeetingsModule {}
