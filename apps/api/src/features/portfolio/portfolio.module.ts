import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { HouseRulesModule } from '../house-rules/index.js';
import { EventsReadModel } from './events.read-model.js';
import { ItemCorrectionService } from './item-correction.service.js';
import { ItemEditing } from './item-editing.js';
import { ItemEntryService } from './item-entry.service.js';
import { ItemFactsService } from './item-facts.service.js';
import { ItemStepService } from './item-step.service.js';
import { ItemWrites } from './item-writes.js';
import { ItemWritingController } from './item-writing.controller.js';
import { ItemReadModel } from './item.read-model.js';
import { KnownAtReader } from './known-at.reader.js';
import { PortfolioController } from './portfolio.controller.js';
import { PortfolioReadModel } from './portfolio.read-model.js';
import { RelatedItems } from './related-items.js';
import { StatedCountsReadModel } from './stated-counts.read-model.js';
import { UnusualStepsReadModel } from './unusual-steps.read-model.js';

@Module({
  imports: [FollowUpsModule, HouseRulesModule],
  controllers: [PortfolioController, ItemWritingController],
  providers: [
    ...[
      PortfolioReadModel,
      ItemReadModel,
      KnownAtReader,
      StatedCountsReadModel,
      EventsReadModel,
      UnusualStepsReadModel,
    ],
    ...[
      ItemEditing,
      ItemEntryService,
      ItemStepService,
      ItemFactsService,
      ItemCorrectionService,
      ItemWrites,
      RelatedItems,
    ],
  ],
  exports: [StatedCountsReadModel, EventsReadModel, UnusualStepsReadModel, KnownAtReader, ItemReadModel],
})
export class PortfolioModule {}
