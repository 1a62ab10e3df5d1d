import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EvidenceCandidatesReply, FollowUpDetailReply, FollowUpListReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { answerStanding, CreatesOnce, IdempotencyKey, IfMatch, MayBeStale } from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers } from '../../platform/openapi/answers.js';
import { CreateFollowUpDto, UpdateFollowUpDto } from './dto/edit-follow-up.dto.js';
import { EvidenceQueryDto, FollowUpQueryDto } from './dto/follow-up-query.dto.js';
import { FollowUpListReadModel } from './follow-up-list.read-model.js';
import { FollowUpService } from './follow-up.service.js';
import { EVIDENCE_EXAMPLE, FOLLOW_UP_EXAMPLE, FOLLOW_UPS_EXAMPLE } from './follow-ups.examples.js';

/** Who may write is asked follow-up by follow-up: the secretariat, its forum's secretary, its owner. */
@ApiTags('follow-ups')
@Controller('follow-ups')
export class FollowUpsController {
  constructor(
    @Inject(FollowUpListReadModel) private readonly list: FollowUpListReadModel,
    @Inject(FollowUpService) private readonly followUps: FollowUpService,
  ) {}

  @Get()
  @May('follow-ups.read')
  @ApiOperation({ summary: 'Follow-ups by owner, forum and window; what is closed only where it is asked for' })
  @Answers({ description: 'A page of follow-ups.', reply: 'FollowUpListReply', example: FOLLOW_UPS_EXAMPLE })
  all(@CurrentViewer() viewer: Viewer, @Query() query: FollowUpQueryDto): Promise<FollowUpListReply> {
    return this.list.list(viewer, query);
  }

  @Post()
  @May('follow-ups.change')
  @CreatesOnce()
  @ApiOperation({ summary: 'Enter a follow-up by hand, about a portfolio item or an agenda item' })
  @Answers({ status: 201, description: 'Entered.', reply: 'FollowUpDetailReply', example: FOLLOW_UP_EXAMPLE })
  async create(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string | null,
    @Body() body: CreateFollowUpDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpDetailReply> {
    return this.get(viewer, await this.followUps.create(viewer, key, body), reply);
  }

  @Get(':id')
  @May('follow-ups.read')
  @ApiOperation({ summary: 'One follow-up with all that was said of it' })
  @Answers({ description: 'The follow-up.', reply: 'FollowUpDetailReply', example: FOLLOW_UP_EXAMPLE })
  get(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpDetailReply> {
    return answerStanding(reply, this.list.get(viewer, id));
  }

  @Patch(':id')
  @May('follow-ups.keep')
  @HttpCode(200)
  @MayBeStale()
  @ApiOperation({ summary: 'Owner, due date, case officer, remarks, plan; its owner writes remarks alone' })
  @Answers({ description: 'As it stands now.', reply: 'FollowUpDetailReply', example: FOLLOW_UP_EXAMPLE })
  async update(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: UpdateFollowUpDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FollowUpDetailReply> {
    await this.followUps.update(viewer, id, version, body);
    return this.get(viewer, id, reply);
  }

  @Get(':id/evidence')
  @May('follow-ups.read')
  @ApiOperation({ summary: 'Sentences of later minutes that may show that it was kept, the likest first' })
  @Answers({ description: 'Sentences.', reply: 'EvidenceCandidatesReply', example: EVIDENCE_EXAMPLE })
  evidence(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() { q }: EvidenceQueryDto,
  ): Promise<EvidenceCandidatesReply> {
    return this.list.candidates(viewer, id, q);
  }
}
