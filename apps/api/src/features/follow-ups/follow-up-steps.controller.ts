import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FollowUpDetailReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { answerStanding, CreatesOnce, IdempotencyKey, IfMatch, MayBeStale } from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { FollowUpReasonDto, KeepFollowUpDto } from './dto/follow-up-step.dto.js';
import { FollowUpListReadModel } from './follow-up-list.read-model.js';
import { FollowUpStepsService, type StepWish } from './follow-up-steps.service.js';
import { FOLLOW_UP_EXAMPLE } from './follow-ups.examples.js';

const AS_IT_STANDS = { description: 'As it stands now.', reply: 'FollowUpDetailReply', example: FOLLOW_UP_EXAMPLE };

@ApiTags('follow-ups')
@Controller('follow-ups/:id')
export class FollowUpStepsController {
  constructor(
    @Inject(FollowUpListReadModel) private readonly list: FollowUpListReadModel,
    @Inject(FollowUpStepsService) private readonly steps: FollowUpStepsService,
  ) {}

  @Post('kept')
  @May('follow-ups.keep')
  @HttpCode(200)
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('step.refused')
  @ApiOperation({ summary: 'Kept, as a sentence, a link or a word shows; also by its owner' })
  @Answers(AS_IT_STANDS)
  keep(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() body: KeepFollowUpDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpDetailReply> {
    return this.take({ viewer, id, version, key }, { to: 'kept', ...body }, reply);
  }

  @Post('dropped')
  @May('follow-ups.change')
  @HttpCode(200)
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('step.refused')
  @ApiOperation({ summary: 'No longer asked for, for a reason' })
  @Answers(AS_IT_STANDS)
  drop(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() { reason }: FollowUpReasonDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpDetailReply> {
    return this.take({ viewer, id, version, key }, { to: 'dropped', reason }, reply);
  }

  @Post('reopened')
  @May('follow-ups.change')
  @HttpCode(200)
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('step.refused')
  @ApiOperation({ summary: 'Open again, for a reason; what was said before stays' })
  @Answers(AS_IT_STANDS)
  reopen(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() { reason }: FollowUpReasonDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpDetailReply> {
    return this.take({ viewer, id, version, key }, { to: 'open', reason }, reply);
  }

  private async take(
    writing: { viewer: Viewer; id: string; version: string; key: string | null },
    wish: StepWish,
    reply: FastifyReply,
  ): Promise<FollowUpDetailReply> {
    await this.steps.take(writing, wish);
    return answerStanding(reply, this.list.get(writing.viewer, writing.id));
  }
}
