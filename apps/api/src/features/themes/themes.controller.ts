import { Body, Controller, Get, Inject, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { LineageReply, ThemeBoardReply, ThemeReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import {
  answerEdit,
  answerStanding,
  CreatesOnce,
  IdempotencyKey,
  IfMatch,
  MayBeStale,
} from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { TimeQueryDto } from '../portfolio/index.js';
import { BoardQueryDto, CreateThemeDto, TickCheckDto, UpdateThemeDto } from './dto/theme.dto.js';
import { LineageReadModel } from './lineage.read-model.js';
import { ThemeBoardReadModel } from './theme-board.read-model.js';
import { ThemeEntryService } from './theme-entry.service.js';
import { ThemeReadModel } from './theme.read-model.js';
import { BOARD_EXAMPLE, LINEAGE_EXAMPLE, THEME_EXAMPLE } from './themes.examples.js';
import { ThemesService } from './themes.service.js';

const NOW = { asOf: null, knownAt: null };

/** Who may edit is asked theme by theme. */
@ApiTags('themes')
@Controller('themes')
export class ThemesController {
  constructor(
    @Inject(ThemesService) private readonly service: ThemesService,
    @Inject(ThemeEntryService) private readonly entries: ThemeEntryService,
    @Inject(ThemeBoardReadModel) private readonly boards: ThemeBoardReadModel,
    @Inject(ThemeReadModel) private readonly themes: ThemeReadModel,
    @Inject(LineageReadModel) private readonly lineages: LineageReadModel,
  ) {}

  @Get()
  @May('themes.read')
  @ApiOperation({ summary: 'The themes of a round by status, today or as of a date' })
  @Answers({ description: 'The board.', reply: 'ThemeBoardReply', example: BOARD_EXAMPLE })
  board(@CurrentViewer() viewer: Viewer, @Query() query: BoardQueryDto): Promise<ThemeBoardReply> {
    return this.boards.board(viewer, query);
  }

  @Post()
  @May('themes.create')
  @CreatesOnce()
  @MayRefuse('conflict.duplicate', 'step.in-future')
  @ApiOperation({ summary: 'Enter a theme: it begins as an idea' })
  @Answers({ status: 201, description: 'The theme.', reply: 'ThemeReply', example: THEME_EXAMPLE })
  async create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string | null,
    @Body() body: CreateThemeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ThemeReply> {
    return answerStanding(reply, this.themes.get(viewer, await this.entries.create(viewer, body, key), NOW));
  }

  @Get(':id')
  @May('themes.read')
  @ApiOperation({ summary: 'One theme: what it is about, its round and its checklist' })
  @Answers({ description: 'The theme; ETag is its version.', reply: 'ThemeReply', example: THEME_EXAMPLE })
  get(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() { asOf, knownAt }: TimeQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ThemeReply> {
    return answerStanding(reply, this.themes.get(viewer, id, { asOf: asOf ?? null, knownAt: knownAt ?? null }));
  }

  @Patch(':id')
  @May('themes.change')
  @MayBeStale()
  @ApiOperation({ summary: 'Change what a theme says of itself' })
  @Answers({ description: 'The theme as it is now.', reply: 'ThemeReply', example: THEME_EXAMPLE })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: UpdateThemeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ThemeReply> {
    return answerEdit(reply, {
      write: () => this.service.update(viewer, id, version, body),
      yours: body,
      read: () => this.themes.get(viewer, id, NOW),
    });
  }

  @Put(':id/checks/:criterion')
  @May('themes.change')
  @MayBeStale()
  @ApiOperation({ summary: 'Tick a point of the checklist, or take the tick back' })
  @ApiParam({ name: 'criterion', schema: { type: 'string' } })
  @Answers({ description: 'The theme as it is now.', reply: 'ThemeReply', example: THEME_EXAMPLE })
  tick(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Param('criterion') criterion: string,
    @IfMatch() version: string,
    @Body() body: TickCheckDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ThemeReply> {
    return answerEdit(reply, {
      write: () => this.service.tick(viewer, { id, criterion }, version, body),
      yours: body,
      read: () => this.themes.get(viewer, id, NOW),
    });
  }

  @Get(':id/lineage')
  @May('themes.read')
  @ApiOperation({ summary: 'From proposal to theme, network, solutions and operations' })
  @Answers({ description: 'The way so far.', reply: 'LineageReply', example: LINEAGE_EXAMPLE })
  lineage(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() { asOf, knownAt }: TimeQueryDto,
  ): Promise<LineageReply> {
    return this.lineages.get(viewer, id, { asOf: asOf ?? null, knownAt: knownAt ?? null });
  }
}
