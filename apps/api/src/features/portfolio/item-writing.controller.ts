import { Body, Controller, HttpCode, Inject, Patch, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CorrectionReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { CreatesOnce, IdempotencyKey, IfMatch, MayBeStale } from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { CorrectionDto } from './dto/correction.dto.js';
import { EnteredDto } from './dto/entered.dto.js';
import { ChangeItemDto, CreateItemDto, RenameDto } from './dto/item.dto.js';
import { AskForClosingDto, MentionDto, OpenConditionDto, SetRoleDto, TakeStepDto } from './dto/step.dto.js';
import { ItemCorrectionService } from './item-correction.service.js';
import { ItemEntryService } from './item-entry.service.js';
import { ItemFactsService } from './item-facts.service.js';
import { ItemStepService } from './item-step.service.js';
import { ItemWrites } from './item-writes.js';
import { ITEM_EXAMPLE } from './portfolio.examples.js';

const ITEM = { description: 'The item as it now stands.', reply: 'PortfolioItemDetailReply', example: ITEM_EXAMPLE };

/** What people enter by hand: always with a reason, always added to what stands. */
@ApiTags('portfolio')
@Controller('portfolio')
export class ItemWritingController {
  constructor(
    @Inject(ItemWrites) private readonly writes: ItemWrites,
    @Inject(ItemEntryService) private readonly entries: ItemEntryService,
    @Inject(ItemStepService) private readonly steps: ItemStepService,
    @Inject(ItemFactsService) private readonly facts: ItemFactsService,
    @Inject(ItemCorrectionService) private readonly corrections: ItemCorrectionService,
  ) {}

  @Post()
  @May('portfolio.create')
  @ApiOperation({ summary: 'A new theme, network, project or cohort, in the state in which its kind begins' })
  @Answers({ ...ITEM, status: 201 })
  @CreatesOnce()
  @MayRefuse('conflict.duplicate', 'step.in-future')
  async create(
    @CurrentViewer() viewer: Viewer,
    @Body() body: CreateItemDto,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortfolioItemDetailReply> {
    return this.writes.shown(viewer, await this.entries.create(viewer, body, key), reply);
  }

  @Patch(':id')
  @May('portfolio.describe')
  @ApiOperation({ summary: 'Anchor the item in a department, or in none' })
  @Answers(ITEM)
  @MayBeStale()
  change(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: ChangeItemDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortfolioItemDetailReply> {
    return this.writes.run(viewer, id, body, reply, () =>
      this.facts.changeItem(viewer, { id, version, key: null }, body),
    );
  }

  @Post(':id/steps')
  @May('portfolio.move')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a step; what the lifecycle or a policy has against it refuses it' })
  @Answers(ITEM)
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('step.refused', 'step.in-future', 'conflict.duplicate')
  step(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() body: TakeStepDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortfolioItemDetailReply> {
    return this.writes.run(viewer, id, body, reply, () => this.steps.take(viewer, { id, version, key }, body));
  }

  @Post(':id/closing-request')
  @May('portfolio.ask-for-closing')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ask for a network to be closed; the secretariat or a forum closes it' })
  @Answers(ITEM)
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('step.refused')
  askForClosing(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() body: AskForClosingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortfolioItemDetailReply> {
    return this.writes.run(viewer, id, body, reply, () => this.steps.askForClosing(viewer, { id, version, key }, body));
  }

  @Post(':id/roles')
  @May('portfolio.appoint')
  @HttpCode(200)
  @ApiOperation({ summary: 'Somebody is appointed, is a candidate or resigns; or the role is vacant' })
  @Answers(ITEM)
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('step.in-future')
  setRole(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() body: SetRoleDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortfolioItemDetailReply> {
    return this.writes.run(viewer, id, body, reply, () => this.facts.setRole(viewer, { id, version, key }, body));
  }

  @Post(':id/conditions')
  @May('portfolio.describe')
  @HttpCode(200)
  @ApiOperation({ summary: 'What the item waits for or must heed' })
  @Answers(ITEM)
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('step.in-future')
  openCondition(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() body: OpenConditionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortfolioItemDetailReply> {
    return this.writes.run(viewer, id, body, reply, () => this.facts.openCondition(viewer, { id, version, key }, body));
  }

  @Post(':id/conditions/:eventId/met')
  @May('portfolio.describe')
  @HttpCode(200)
  @ApiOperation({ summary: 'A condition is met' })
  @Answers(ITEM)
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('condition.already-met', 'step.in-future')
  meetCondition(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('eventId') eventId: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() body: EnteredDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortfolioItemDetailReply> {
    const write = () => this.facts.meetCondition(viewer, { id, version, key }, eventId, body);
    return this.writes.run(viewer, id, body, reply, write);
  }

  @Post(':id/names')
  @May('portfolio.describe')
  @HttpCode(200)
  @ApiOperation({ summary: 'Another title or category from then on' })
  @Answers(ITEM)
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('step.in-future')
  rename(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() body: RenameDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortfolioItemDetailReply> {
    return this.writes.run(viewer, id, body, reply, () => this.facts.rename(viewer, { id, version, key }, body));
  }

  @Post(':id/mentions')
  @May('portfolio.mention')
  @HttpCode(200)
  @ApiOperation({ summary: 'The item was heard of outside a meeting' })
  @Answers(ITEM)
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('step.in-future')
  mention(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() body: MentionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortfolioItemDetailReply> {
    return this.writes.run(viewer, id, body, reply, () => this.facts.mention(viewer, { id, version, key }, body));
  }

  @Post(':id/events/:eventId/correction')
  @May('portfolio.correct')
  @HttpCode(200)
  @ApiOperation({ summary: 'An event did not happen, or happened otherwise; what was known before stays to be seen' })
  @Answers({
    description: 'What stands now.',
    reply: 'CorrectionReply',
    example: { item: ITEM_EXAMPLE } satisfies CorrectionReply,
  })
  @MayBeStale()
  @CreatesOnce()
  @MayRefuse('step.in-future')
  correct(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('eventId') eventId: string,
    @IfMatch() version: string,
    @IdempotencyKey() key: string | null,
    @Body() body: CorrectionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CorrectionReply> {
    const write = () => this.corrections.correct(viewer, { id, version, key }, eventId, body);
    return this.writes.corrected(viewer, id, body, reply, write);
  }
}
