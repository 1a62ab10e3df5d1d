import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { UnsettledReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { Answers } from '../../platform/openapi/answers.js';
import { UnsettledQueryDto } from './dto/unsettled-query.dto.js';
import { UnsettledReadModel } from './unsettled.read-model.js';

const EXAMPLE: UnsettledReply = {
  asOf: null,
  knownAt: null,
  groups: [
    { group: 'question', total: 0 },
    { group: 'recommendation', total: 1 },
  ],
  group: 'recommendation',
  items: [
    {
      ...{ group: 'recommendation', id: '7d7c1a55-2b1e-4f7b-8a3c-0d7a4f1f9c12', title: 'Nye netværk', number: 2 },
      ...{ text: 'at en evaluering forelægges i juni.', source: null },
    },
  ],
  next: null,
};

@ApiTags('unsettled')
@Controller('unsettled')
export class UnsettledController {
  constructor(@Inject(UnsettledReadModel) private readonly unsettled: UnsettledReadModel) {}

  @Get()
  @May('unsettled.read')
  @ApiOperation({ summary: 'What is unsettled: questions, unusual steps, unanswered recommendations, names, numbers' })
  @Answers({ description: 'Every group with its total, and a page of one.', reply: 'UnsettledReply', example: EXAMPLE })
  get(@CurrentViewer() viewer: Viewer, @Query() query: UnsettledQueryDto): Promise<UnsettledReply> {
    return this.unsettled.get(viewer, query);
  }
}
