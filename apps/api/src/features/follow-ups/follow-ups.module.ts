import { Module } from '@nestjs/common';
import { DecisionListController } from './decision-list.controller.js';
import { DecisionListReadModel } from './decision-list.read-model.js';
import { FollowUpListReadModel } from './follow-up-list.read-model.js';
import { FollowUpStepsController } from './follow-up-steps.controller.js';
import { FollowUpStepsService } from './follow-up-steps.service.js';
import { FollowUpService } from './follow-up.service.js';
import { FollowUpsController } from './follow-ups.controller.js';
import { FollowUpsReadModel } from './follow-ups.read-model.js';

@Module({
  controllers: [DecisionListController, FollowUpsController, FollowUpStepsController],
  providers: [DecisionListReadModel, FollowUpListReadModel, FollowUpService, FollowUpStepsService, FollowUpsReadModel],
  exports: [FollowUpsReadModel],
})
export class FollowUpsModule {}
