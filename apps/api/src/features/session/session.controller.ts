import type { SessionReply, SignInOptionsReply } from '@netvaerksoverblik/contracts';
import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../../platform/access/access.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { DemoSignInService } from './demo-sign-in.service.js';
import { DemoSignInDto } from './dto/demo-sign-in.dto.js';
import { SetupDto } from './dto/setup.dto.js';
import { SignInDto } from './dto/sign-in.dto.js';
import { PasswordSignInService } from './password-sign-in.service.js';
import { OPTIONS_EXAMPLE, SESSION_EXAMPLE } from './session.examples.js';
import { SessionReadModel } from './session.read-model.js';
import { SessionService } from './session.service.js';
import { SetupService } from './setup.service.js';

const SIGNED_IN = { reply: 'SessionReply', example: SESSION_EXAMPLE } as const;

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(SessionReadModel) private readonly readModel: SessionReadModel,
    @Inject(DemoSignInService) private readonly demo: DemoSignInService,
    @Inject(PasswordSignInService) private readonly passwords: PasswordSignInService,
    @Inject(SetupService) private readonly setups: SetupService,
  ) {}

  @Get()
  @May('session.read')
  @Header('cache-control', 'no-store')
  @Answers({ description: 'Who is signed in.', ...SIGNED_IN })
  session(@Req() request: FastifyRequest): Promise<SessionReply> {
    return this.readModel.session(this.sessions.tokenOf(request));
  }

  @Get('options')
  @May('session.options')
  @Header('cache-control', 'no-store')
  @Answers({ description: 'What the sign-in page can offer.', reply: 'SignInOptionsReply', example: OPTIONS_EXAMPLE })
  options(@Req() request: FastifyRequest): Promise<SignInOptionsReply> {
    return this.readModel.signInOptions(request);
  }

  @Post()
  @May('session.open')
  @HttpCode(200)
  @Answers({ description: 'Signed in with a local account; the cookie is set.', ...SIGNED_IN })
  @MayRefuse('session.bad-credentials', 'rate.limited')
  async signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionReply> {
    return this.signedIn(reply, await this.passwords.signIn(body, request));
  }

  @Post('demo')
  @May('session.open')
  @HttpCode(200)
  @Answers({ description: 'Signed in by role; only on loopback, with the embedded database.', ...SIGNED_IN })
  @MayRefuse('session.demo-refused')
  async signInByRole(
    @Body() body: DemoSignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionReply> {
    return this.signedIn(reply, await this.demo.signIn(body.role, request));
  }

  @Post('setup')
  @May('session.open')
  @HttpCode(200)
  @Answers({ description: 'The first administrator, by the one-time link.', ...SIGNED_IN })
  @MayRefuse('session.setup-expired', 'session.setup-closed', 'rate.limited')
  async setUp(
    @Body() body: SetupDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionReply> {
    return this.signedIn(reply, await this.setups.setUp(body, request));
  }

  @Delete()
  @May('session.close')
  @HttpCode(204)
  @Answers({ status: 204, description: 'Signed out, also where nobody was signed in.' })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(request);
    this.sessions.takeCookie(reply);
  }

  private async signedIn(reply: FastifyReply, token: string): Promise<SessionReply> {
    const session = await this.readModel.session(token);
    this.sessions.giveCookie(reply, token);
    void reply.header('cache-control', 'no-store');
    return session;
  }
}
