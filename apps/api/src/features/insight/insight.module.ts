import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { PortfolioModule } from '../portfolio/index.js';
import { OverviewController } from './overview.controller.js';
import { OverviewReadModel } from './overview.read-model.js';

@Module({
  imports: [FollowUpsModule, PortfolioModule],
  controllers: [OverviewController],
  providers: [OverviewReadModel],
})
export class InsightModule {}
