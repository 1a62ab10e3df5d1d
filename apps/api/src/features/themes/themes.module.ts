import { Module } from '@nestjs/common';
import { HouseRulesModule } from '../house-rules/index.js';
import { PortfolioModule } from '../portfolio/index.js';
import { LineageReadModel } from './lineage.read-model.js';
import { RoundsController } from './rounds.controller.js';
import { RoundsReadModel } from './rounds.read-model.js';
import { RoundsService } from './rounds.service.js';
import { ThemeBoardReadModel } from './theme-board.read-model.js';
import { ThemeEntryService } from './theme-entry.service.js';
import { ThemeSourceReader } from './theme-source.reader.js';
import { ThemeReadModel } from './theme.read-model.js';
import { ThemesController } from './themes.controller.js';
import { ThemesService } from './themes.service.js';

@Module({
  imports: [HouseRulesModule, PortfolioModule],
  controllers: [RoundsController, ThemesController],
  providers: [
    LineageReadModel,
    RoundsReadModel,
    RoundsService,
    ThemeBoardReadModel,
    ThemeEntryService,
    ThemeReadModel,
    ThemeSourceReader,
    ThemesService,
  ],
})
export class ThemesModule {}
