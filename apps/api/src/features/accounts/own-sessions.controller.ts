import { Controller, Delete, Get, HttpCode, Inject, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AccountSessionsReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers } from '../../platform/openapi/answers.js';
import { SessionService } from '../session/index.js';
import { AccountSessionsService } from './account-sessions.service.js';
import { SESSIONS_EXAMPLE } from './accounts.examples.js';

/** Where one is signed in oneself. */
@ApiTags('session')
@Controller('session/mine')
export class OwnSessionsController {
  constructor(
    @Inject(AccountSessionsService) private readonly sessions: AccountSessionsService,
    @Inject(SessionService) private readonly service: SessionService,
  ) {}

  @Get()
  @May('session.read')
  @ApiOperation({ summary: 'Where one is signed in' })
  @Answers({ description: 'One’s own sessions.', reply: 'AccountSessionsReply', example: SESSIONS_EXAMPLE })
  list(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest): Promise<AccountSessionsReply> {
    return this.sessions.list(viewer.userId, this.service.tokenOf(request));
  }

  @Delete(':id')
  @May('session.end')
  @HttpCode(204)
  @ApiOperation({ summary: 'End one of one’s own sessions' })
  @Answers({ status: 204, description: 'It has ended.' })
  end(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<void> {
    return this.sessions.endOne(viewer, id);
  }

  @Delete()
  @May('session.end')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out everywhere but here' })
  @Answers({ status: 204, description: 'The others have ended.' })
  endOthers(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest): Promise<void> {
    return this.sessions.endOthers(viewer, this.service.tokenOf(request));
  }
}
