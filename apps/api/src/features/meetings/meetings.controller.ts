import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { MeetingListReply, MeetingReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { answerStanding, standingOf } from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers } from '../../platform/openapi/answers.js';
import { MeetingQueryDto } from './dto/meeting-query.dto.js';
import { MEETING_EXAMPLE, MEETINGS_EXAMPLE } from './meetings.examples.js';
import { MeetingReadModel } from './meeting.read-model.js';

@ApiTags('meetings')
@Controller('meetings')
export class MeetingsController {
  constructor(@Inject(MeetingReadModel) private readonly meetings: MeetingReadModel) {}

  @Get()
  @May('meetings.read')
  @ApiOperation({ summary: 'Meetings, newest first, with how their recommendations were answered' })
  @Answers({ description: 'A page of meetings.', reply: 'MeetingListReply', example: MEETINGS_EXAMPLE })
  list(@CurrentViewer() viewer: Viewer, @Query() query: MeetingQueryDto): Promise<MeetingListReply> {
    return this.meetings.list(viewer, query);
  }

  @Get(':id')
  @May('meetings.read')
  @ApiOperation({ summary: 'One meeting: its minutes, and what each decision did' })
  @Answers({ description: 'The meeting.', reply: 'MeetingReply', example: MEETING_EXAMPLE })
  get(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeetingReply> {
    return answerStanding(reply, standingOf(this.meetings.get(viewer, id)));
  }
}
