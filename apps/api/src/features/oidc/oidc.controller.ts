import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@netvaerksoverblik/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../platform/access/access.js';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { SessionService } from '../session/index.js';
import { browserCookie, browserOf } from './browser-cookie.js';
import { DepartureQueryDto } from './dto/departure-query.dto.js';
import { OidcSignInService } from './oidc-sign-in.service.js';

const LED_ON = 'Led on to another page.';

/** People, not programs, come here: what goes wrong is told by the sign-in page. */
@ApiTags('session')
@Controller('session/oidc')
export class OidcController {
  constructor(
    @Inject(OidcSignInService) private readonly signIn: OidcSignInService,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
  ) {}

  @Get()
  @May('session.open')
  @ApiOperation({ summary: 'Go and sign in at the issuer of the settings' })
  @Answers({ status: 303, description: LED_ON })
  @MayRefuse('not-found')
  async depart(
    @Query() { next }: DepartureQueryDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.led(reply, async () => {
      const { address, browser } = await this.signIn.depart(next, request);
      void reply.header('set-cookie', browserCookie(this.options.env.PUBLIC_URL, browser));
      return address;
    });
  }

  @Get('callback')
  @May('session.open')
  @ApiOperation({ summary: 'Come back from the issuer' })
  @Answers({ status: 303, description: LED_ON })
  @MayRefuse('not-found')
  async arrive(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { PUBLIC_URL } = this.options.env;
    await this.led(reply, async () => {
      void reply.header('set-cookie', browserCookie(PUBLIC_URL, ''));
      const { token, returnTo } = await this.signIn.arrive(request, browserOf(request.headers.cookie, PUBLIC_URL));
      this.sessions.giveCookie(reply, token);
      return returnTo;
    });
  }

  private async led(reply: FastifyReply, where: () => Promise<string>): Promise<void> {
    void reply.header('cache-control', 'no-store');
    void reply.redirect(await where().catch(refused), 303);
  }
}

function refused(error: unknown): string {
  if (!(error instanceof DomainError) || error.code === 'not-found') throw error;
  return `/log-ind?fejl=${error.code}`;
}
