import { Module } from '@nestjs/common';
import { HouseRulesModule } from '../house-rules/index.js';
import { MeetingsModule } from '../meetings/index.js';
import { CasesController } from './cases.controller.js';
import { CasesReadModel } from './cases.read-model.js';

@Module({ imports: [HouseRulesModule, MeetingsModule], controllers: [CasesController], providers: [CasesReadModel] })
export class CasesModule {}
