import { Body, Controller, Get, Inject, Patch, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { NetworkReply, PairingReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { answerEdit, answerStanding, IfMatch, MayBeStale, standingOf } from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers } from '../../platform/openapi/answers.js';
import { DayQueryDto } from '../item-parts/index.js';
import { ChangeNetworkDto } from './dto/change-network.dto.js';
import { NetworkReadModel } from './network.read-model.js';
import { NETWORK_EXAMPLE, PAIRING_EXAMPLE } from './networks.examples.js';
import { NetworksService } from './networks.service.js';
import { PairingReadModel } from './pairing.read-model.js';

@ApiTags('networks')
@Controller('networks')
export class NetworksController {
  constructor(
    @Inject(NetworkReadModel) private readonly networks: NetworkReadModel,
    @Inject(PairingReadModel) private readonly pairing: PairingReadModel,
    @Inject(NetworksService) private readonly writing: NetworksService,
  ) {}

  @Get('pairing')
  @May('networks.read')
  @ApiOperation({
    summary: 'Networks and approved themes without a network leader, candidates, and who leads how many',
  })
  @Answers({ description: 'What is to be staffed.', reply: 'PairingReply', example: PAIRING_EXAMPLE })
  pairings(@CurrentViewer() viewer: Viewer, @Query() { asOf }: DayQueryDto): Promise<PairingReply> {
    return this.pairing.get(viewer, asOf ?? null);
  }

  @Get(':id')
  @May('networks.read')
  @ApiOperation({
    summary: 'One network: purpose, participants, meetings, learnings, solutions, recommendations, house rules',
  })
  @Answers({ description: 'The network.', reply: 'NetworkReply', example: NETWORK_EXAMPLE })
  get(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() { asOf }: DayQueryDto,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<NetworkReply> {
    return answerStanding(response, standingOf(this.networks.get(viewer, id, asOf ?? null)));
  }

  @Patch(':id')
  @May('networks.change')
  @ApiOperation({ summary: 'Change purpose, segment code, project or closing report; what is left out stays' })
  @Answers({ description: 'As it stands now.', reply: 'NetworkReply', example: NETWORK_EXAMPLE })
  @MayBeStale()
  change(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: ChangeNetworkDto,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<NetworkReply> {
    return answerEdit(response, {
      write: () => this.writing.change(viewer, id, version, body),
      yours: body,
      read: () => standingOf(this.networks.get(viewer, id, null)),
    });
  }
}
