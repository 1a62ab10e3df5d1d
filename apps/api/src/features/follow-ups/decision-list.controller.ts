import { Controller, Get, Header, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DecisionListReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { Answers } from '../../platform/openapi/answers.js';
import { decisionListCsv } from './decision-list.csv.js';
import { DecisionListReadModel } from './decision-list.read-model.js';
import { DecisionListQueryDto } from './dto/decision-list-query.dto.js';
import { DECISIONS_EXAMPLE } from './follow-ups.examples.js';

@ApiTags('follow-ups')
@Controller('follow-ups')
export class DecisionListController {
  constructor(@Inject(DecisionListReadModel) private readonly decisions: DecisionListReadModel) {}

  @Get('monthly')
  @May('follow-ups.read')
  @ApiOperation({ summary: 'The decisions of a month that ask for something, with what has come of each' })
  @Answers({ description: 'The decisions.', reply: 'DecisionListReply', example: DECISIONS_EXAMPLE })
  monthly(@CurrentViewer() viewer: Viewer, @Query() query: DecisionListQueryDto): Promise<DecisionListReply> {
    return this.decisions.get(viewer, query);
  }

  @Get('monthly.csv')
  @May('follow-ups.read')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The same for a spreadsheet: semicolons, UTF-8 with a mark' })
  @Answers({ description: 'The decisions.', schema: { type: 'string' }, mediaType: 'text/csv', example: 'Forum;Dato' })
  async csv(
    @CurrentViewer() viewer: Viewer,
    @Query() query: DecisionListQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const list = await this.decisions.get(viewer, query);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="beslutninger-${query.month}.csv"`);
    return decisionListCsv(list);
  }
}
