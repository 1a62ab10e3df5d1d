import { Module } from '@nestjs/common';
import { HouseRulesController } from './house-rules.controller.js';
import { HouseRulesReader } from './house-rules.reader.js';
import { HouseRulesService } from './house-rules.service.js';

@Module({
  controllers: [HouseRulesController],
  providers: [HouseRulesReader, HouseRulesService],
  exports: [HouseRulesReader],
})
export class HouseRulesModule {}
