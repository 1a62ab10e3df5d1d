import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { PortfolioModule } from '../portfolio/index.js';
import { AgendaItemsController } from './agenda-items.controller.js';
import { AgendaItemsService } from './agenda-items.service.js';
import { AgendaReadModel } from './agenda.read-model.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsService } from './attachments.service.js';
import { DocumentReadModel } from './document.read-model.js';
import { MeetingReadModel } from './meeting.read-model.js';
import { MeetingsController } from './meetings.controller.js';
import { PlannedItemReadModel } from './planned-item.read-model.js';
import { PlanningController } from './planning.controller.js';
import { PlanningService } from './planning.service.js';
import { SeriesService } from './series.service.js';

@Module({
  imports: [FollowUpsModule, PortfolioModule],
  controllers: [MeetingsController, PlanningController, AgendaItemsController, AttachmentsController],
  providers: [
    ...[AgendaReadModel, DocumentReadModel, MeetingReadModel, PlannedItemReadModel],
    ...[AgendaItemsService, AttachmentsService, PlanningService, SeriesService],
  ],
  exports: [AgendaReadModel],
})
export class MeetingsModule {}
