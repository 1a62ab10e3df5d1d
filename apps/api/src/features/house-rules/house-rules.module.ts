import { Module } from '@nestjs/common';
import { HouseRulesReader } from './house-rules.reader.js';

@Module({ providers: [HouseRulesReader], exports: [HouseRulesReader] })
export class HouseRulesModule {}
