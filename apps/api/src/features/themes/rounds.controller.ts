import { Body, Controller, Get, Inject, Patch, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { RoundListReply, RoundReply } from '@netvaerksoverblik/contracts';
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
  type Standing,
  standingOf,
} from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { CreateRoundDto, UpdateRoundDto } from './dto/round.dto.js';
import { RoundsReadModel } from './rounds.read-model.js';
import { RoundsService } from './rounds.service.js';
import { ROUND_EXAMPLE, ROUNDS_EXAMPLE } from './themes.examples.js';

@ApiTags('themes')
@Controller('rounds')
export class RoundsController {
  constructor(
    @Inject(RoundsService) private readonly service: RoundsService,
    @Inject(RoundsReadModel) private readonly rounds: RoundsReadModel,
  ) {}

  @Get()
  @May('rounds.read')
  @ApiOperation({ summary: 'The half-years in which themes are up, the latest first' })
  @Answers({ description: 'Every round.', reply: 'RoundListReply', example: ROUNDS_EXAMPLE })
  list(@CurrentViewer() viewer: Viewer): Promise<RoundListReply> {
    return this.rounds.list(viewer);
  }

  @Post()
  @May('rounds.change')
  @CreatesOnce()
  @MayRefuse('conflict.duplicate')
  @ApiOperation({ summary: 'Open a round; dates left out are those of the house rules' })
  @Answers({ status: 201, description: 'The round.', reply: 'RoundReply', example: ROUND_EXAMPLE })
  async create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string | null,
    @Body() body: CreateRoundDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundReply> {
    return answerStanding(reply, this.standing(viewer, await this.service.create(viewer, body, key)));
  }

  @Patch(':id')
  @May('rounds.change')
  @MayBeStale()
  @MayRefuse('conflict.duplicate')
  @ApiOperation({ summary: 'Change a round' })
  @Answers({ description: 'The round as it is now.', reply: 'RoundReply', example: ROUND_EXAMPLE })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: UpdateRoundDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RoundReply> {
    return answerEdit(reply, {
      write: () => this.service.update(viewer, id, version, body),
      yours: body,
      read: () => this.standing(viewer, id),
    });
  }

  private standing(viewer: Viewer, id: string): Promise<Standing<RoundReply>> {
    return standingOf(this.rounds.get(viewer, id));
  }
}
