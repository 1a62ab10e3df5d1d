import { Body, Controller, HttpCode, Inject, Patch, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AgendaItemReply, MeetingReply, SeriesReply } from '@netvaerksoverblik/contracts';
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
import { AgendaItemsService } from './agenda-items.service.js';
import { AddAgendaItemDto } from './dto/agenda-item.dto.js';
import { PlanSeriesDto } from './dto/plan-series.dto.js';
import { CancelMeetingDto, ChangeMeetingDto, MoveMeetingDto, PlanMeetingDto } from './dto/planned-meeting.dto.js';
import { MeetingReadModel } from './meeting.read-model.js';
import { AGENDA_ITEM_EXAMPLE, PLANNED_MEETING_EXAMPLE, SERIES_EXAMPLE } from './meetings.examples.js';
import { PlannedItemReadModel } from './planned-item.read-model.js';
import { PlanningService } from './planning.service.js';
import { SeriesService } from './series.service.js';

const THE_MEETING = { description: 'The meeting.', reply: 'MeetingReply', example: PLANNED_MEETING_EXAMPLE };

/** For the secretariat, and for the secretary of the forum that meets: the services ask which. */
@ApiTags('meetings')
@Controller('meetings')
export class PlanningController {
  constructor(
    @Inject(PlanningService) private readonly planning: PlanningService,
    @Inject(SeriesService) private readonly series: SeriesService,
    @Inject(AgendaItemsService) private readonly agendaItems: AgendaItemsService,
    @Inject(MeetingReadModel) private readonly meetings: MeetingReadModel,
    @Inject(PlannedItemReadModel) private readonly plannedItems: PlannedItemReadModel,
  ) {}

  @Post()
  @May('meetings.plan')
  @ApiOperation({ summary: 'Plan a meeting' })
  @Answers({ ...THE_MEETING, status: 201 })
  @CreatesOnce()
  @MayRefuse('meeting.exists')
  async plan(
    @CurrentViewer() viewer: Viewer,
    @IdempotencyKey() key: string | null,
    @Body() body: PlanMeetingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingReply> {
    return answerStanding(reply, this.standing(viewer, await this.planning.plan(viewer, body, key)));
  }

  @Post('series')
  @May('meetings.plan')
  @HttpCode(200)
  @ApiOperation({ summary: 'Plan a year of meetings; holidays and days with a meeting are left out and said' })
  @Answers({ description: 'What was planned, or would be.', reply: 'SeriesReply', example: SERIES_EXAMPLE })
  planSeries(@CurrentViewer() viewer: Viewer, @Body() body: PlanSeriesDto): Promise<SeriesReply> {
    return this.series.plan(viewer, body);
  }

  @Patch(':id')
  @May('meetings.plan')
  @ApiOperation({ summary: 'Change when and where a planned meeting is' })
  @Answers(THE_MEETING)
  @MayBeStale()
  @MayRefuse('meeting.held', 'meeting.cancelled', 'meeting.exists')
  change(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: ChangeMeetingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingReply> {
    return this.edit(viewer, id, body, reply, () => this.planning.change(viewer, id, version, body));
  }

  @Post(':id/move')
  @May('meetings.plan')
  @HttpCode(200)
  @ApiOperation({ summary: 'Move a planned meeting to another day' })
  @Answers(THE_MEETING)
  @MayBeStale()
  @MayRefuse('meeting.held', 'meeting.cancelled', 'meeting.exists', 'meeting.has-agenda')
  move(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: MoveMeetingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingReply> {
    return this.edit(viewer, id, body, reply, () => this.planning.move(viewer, id, version, body));
  }

  @Post(':id/cancel')
  @May('meetings.plan')
  @HttpCode(200)
  @ApiOperation({ summary: 'Cancel a planned meeting' })
  @Answers(THE_MEETING)
  @MayBeStale()
  @MayRefuse('meeting.held', 'meeting.cancelled')
  cancel(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: CancelMeetingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingReply> {
    return this.edit(viewer, id, body, reply, () => this.planning.cancel(viewer, id, version, body));
  }

  @Post(':id/reinstate')
  @May('meetings.plan')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put a cancelled meeting back on the calendar' })
  @Answers(THE_MEETING)
  @MayBeStale()
  @MayRefuse('meeting.held')
  reinstate(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: CancelMeetingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingReply> {
    return this.edit(viewer, id, body, reply, () => this.planning.reinstate(viewer, id, version, body));
  }

  @Post(':id/agenda-items')
  @May('meetings.plan')
  @ApiOperation({ summary: 'Put an item on the agenda of a planned meeting' })
  @Answers({ status: 201, description: 'The item.', reply: 'AgendaItemReply', example: AGENDA_ITEM_EXAMPLE })
  @CreatesOnce()
  @MayRefuse('meeting.held', 'meeting.cancelled')
  async addItem(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdempotencyKey() key: string | null,
    @Body() body: AddAgendaItemDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgendaItemReply> {
    const added = await this.agendaItems.add(viewer, id, body, key);
    return answerStanding(reply, standingOf(this.plannedItems.get(viewer, added)));
  }

  private edit(
    viewer: Viewer,
    id: string,
    yours: object,
    reply: FastifyReply,
    write: () => Promise<void>,
  ): Promise<MeetingReply> {
    return answerEdit(reply, { write, yours, read: () => this.standing(viewer, id) });
  }

  private standing(viewer: Viewer, id: string): Promise<Standing<MeetingReply>> {
    return standingOf(this.meetings.get(viewer, id));
  }
}
