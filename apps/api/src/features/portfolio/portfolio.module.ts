import { Module } from '@nestjs/common';
import { FollowUpsModule } from '../follow-ups/index.js';
import { EventsReadModel } from './events.read-model.js';
import { ItemReadModel } from './item.read-model.js';
import { KnownAtReader } from './known-at.reader.js';
import { PortfolioController } from './portfolio.controller.js';
import { PortfolioReadModel } from './portfolio.read-model.js';
import { StatedCountsReadModel } from './stated-counts.read-model.js';

@Module({
  imports: [FollowUpsModule],
  controllers: [PortfolioController],
  providers: [PortfolioReadModel, ItemReadModel, KnownAtReader, StatedCountsReadModel, EventsReadModel],
  exports: [StatedCountsReadModel, EventsReadModel, KnownAtReader],
})
export class PortfolioModule {}
