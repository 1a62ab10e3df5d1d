import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PortfolioItemDetailReply, PortfolioReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers } from '../../platform/openapi/answers.js';
import { PortfolioQueryDto, TimeQueryDto } from './dto/portfolio-query.dto.js';
import { ItemWrites } from './item-writes.js';
import { ITEM_EXAMPLE, PORTFOLIO_EXAMPLE } from './portfolio.examples.js';
import { PortfolioReadModel } from './portfolio.read-model.js';

@ApiTags('portfolio')
@Controller('portfolio')
export class PortfolioController {
  constructor(
    @Inject(PortfolioReadModel) private readonly portfolio: PortfolioReadModel,
    @Inject(ItemWrites) private readonly items: ItemWrites,
  ) {}

  @Get()
  @May('portfolio.read')
  @ApiOperation({ summary: 'Themes, networks, projects and cohorts, today or as of a date' })
  @Answers({ description: 'A page of the portfolio.', reply: 'PortfolioReply', example: PORTFOLIO_EXAMPLE })
  list(@CurrentViewer() viewer: Viewer, @Query() query: PortfolioQueryDto): Promise<PortfolioReply> {
    return this.portfolio.list(viewer, query);
  }

  @Get(':id')
  @May('portfolio.read')
  @ApiOperation({ summary: 'One item with its time line and the passages behind it' })
  @Answers({ description: 'The item.', reply: 'PortfolioItemDetailReply', example: ITEM_EXAMPLE })
  get(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() { asOf, knownAt }: TimeQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PortfolioItemDetailReply> {
    return this.items.shown(viewer, id, reply, { asOf: asOf ?? null, knownAt: knownAt ?? null });
  }
}
