import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { HouseRulesModule } from '../house-rules/index.js';
import { PortfolioModule } from '../portfolio/index.js';
import { OverviewController } from './overview.controller.js';
import { OverviewReadModel } from './overview.read-model.js';
import { FirstNamesReadModel } from './first-names.read-model.js';
import { UnsettledPages } from './unsettled-pages.js';
import { UnsettledController } from './unsettled.controller.js';
import { UnsettledReadModel } from './unsettled.read-model.js';

@Module({
  imports: [FollowUpsModule, HouseRulesModule, PortfolioModule],
  controllers: [OverviewController, UnsettledController],
  providers: [OverviewReadModel, UnsettledReadModel, UnsettledPages, FirstNamesReadModel],
})
export class InsightModule {}
