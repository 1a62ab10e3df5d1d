import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CaseListReply, CaseThreadReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { Answers } from '../../platform/openapi/answers.js';
import { CasesReadModel } from './cases.read-model.js';
import { CaseQueryDto, CaseThreadQueryDto } from './dto/case-query.dto.js';

const FORUM = { id: '9c1d7f0e-1f39-4b7e-9a0e-5b1f0d3c2a14', name: 'Ledelsesforum', shortName: 'LF' };

const LIST: CaseListReply = {
  items: [
    {
      ...{ number: '26/4711', container: false, title: 'Frikøb af netværksledere', forums: [FORUM] },
      ...{ meetings: 2, agendaItems: 2, first: '2026-02-12', last: '2026-06-11' },
    },
  ],
  total: 1,
  next: null,
};

const THREAD: CaseThreadReply = {
  ...{ number: '26/4711', container: false, title: 'Frikøb af netværksledere', link: null },
  ...{ entries: [], referrals: [], moved: [] },
};

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(@Inject(CasesReadModel) private readonly cases: CasesReadModel) {}

  @Get()
  @May('cases.read')
  @ApiOperation({ summary: 'Case numbers, the one that stood on an agenda last first' })
  @Answers({ description: 'A page of cases.', reply: 'CaseListReply', example: LIST })
  list(@CurrentViewer() viewer: Viewer, @Query() query: CaseQueryDto): Promise<CaseListReply> {
    return this.cases.list(viewer, query);
  }

  @Get('thread')
  @May('cases.read')
  @ApiOperation({ summary: 'One case over meetings and forums: what was decided, sent on and promised' })
  @Answers({ description: 'The case.', reply: 'CaseThreadReply', example: THREAD })
  thread(@CurrentViewer() viewer: Viewer, @Query() { number }: CaseThreadQueryDto): Promise<CaseThreadReply> {
    return this.cases.thread(viewer, number.trim());
  }
}
