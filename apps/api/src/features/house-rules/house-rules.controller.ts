import { Body, Controller, Get, Inject, Put, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { HouseRulesReply } from '@netvaerksoverblik/contracts';
import { DEFAULT_HOUSE_RULES, may, type Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { IfMatch, MayBeStale, answerStanding, type Standing, withVersions } from '../../platform/editing/index.js';
import { Answers } from '../../platform/openapi/answers.js';
import { ChangeHouseRulesDto } from './dto/change-house-rules.dto.js';
import { HouseRulesReader, versionOf } from './house-rules.reader.js';
import { HouseRulesService } from './house-rules.service.js';

const EXAMPLE: HouseRulesReply = { rules: DEFAULT_HOUSE_RULES, defaults: DEFAULT_HOUSE_RULES, may: { change: true } };

const mayChange = (viewer: Viewer): boolean => may(viewer, 'house-rules.change');

@ApiTags('house-rules')
@Controller('house-rules')
export class HouseRulesController {
  constructor(
    @Inject(HouseRulesReader) private readonly reader: HouseRulesReader,
    @Inject(HouseRulesService) private readonly service: HouseRulesService,
  ) {}

  @Get()
  @May('house-rules.read')
  @ApiOperation({ summary: 'What the municipality has agreed about its networks' })
  @Answers({ description: 'The house rules.', reply: 'HouseRulesReply', example: EXAMPLE })
  async get(
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HouseRulesReply> {
    return answerStanding(reply, this.standing(viewer));
  }

  @Put()
  @May('house-rules.change')
  @ApiOperation({ summary: 'Agree otherwise' })
  @Answers({ description: 'The house rules as they are now.', reply: 'HouseRulesReply', example: EXAMPLE })
  @MayBeStale()
  async change(
    @CurrentViewer() viewer: Viewer,
    @IfMatch() version: string,
    @Body() body: ChangeHouseRulesDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HouseRulesReply> {
    await withVersions(
      () => this.service.change(viewer, body, version),
      body,
      () => this.agreed(),
    );
    return answerStanding(reply, this.standing(viewer));
  }

  private async agreed(): Promise<Standing<HouseRulesReply['rules']>> {
    const rules = await this.reader.current();
    return { body: rules, version: versionOf(rules) };
  }

  private async standing(viewer: Viewer): Promise<Standing<HouseRulesReply>> {
    const { body: rules, version } = await this.agreed();
    return { body: { rules, defaults: DEFAULT_HOUSE_RULES, may: { change: mayChange(viewer) } }, version };
  }
}
