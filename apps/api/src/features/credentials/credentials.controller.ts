import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { InvitationReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { ChangePasswordDto, PasswordByLinkDto, ResetRequestDto } from './dto/credentials.dto.js';
import { InvitationsService } from './invitations.service.js';
import { PasswordsService } from './passwords.service.js';
import { ResetsService } from './resets.service.js';

const INVITATION: InvitationReply = {
  ...{ sentTo: 'kirsten@egelund.example', link: null, expiresAt: '2026-06-18T06:00:00.000Z' },
};

@ApiTags('session')
@Controller()
export class CredentialsController {
  constructor(
    @Inject(PasswordsService) private readonly passwords: PasswordsService,
    @Inject(InvitationsService) private readonly invitations: InvitationsService,
    @Inject(ResetsService) private readonly resets: ResetsService,
  ) {}

  @Post('accounts/:id/invitation')
  @May('accounts.change')
  @HttpCode(200)
  @ApiOperation({ summary: 'Invite an account to choose its password; the link is told where no mail takes it' })
  @Answers({ description: 'Where the link went.', reply: 'InvitationReply', example: INVITATION })
  @MayRefuse('account.demo', 'account.not-invitable')
  invite(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Req() { protocol, headers }: FastifyRequest,
  ): Promise<InvitationReply> {
    return this.invitations.invite(viewer, id, `${protocol}://${headers.host ?? 'localhost'}`);
  }

  @Post('session/reset')
  @May('session.open')
  @HttpCode(204)
  @ApiOperation({ summary: 'Ask for a link to a new password; the answer is the same whoever asks' })
  @Answers({ status: 204, description: 'A mail is on its way, if there is such an account.' })
  @MayRefuse('session.no-mail', 'rate.limited')
  async reset(@Body() { account }: ResetRequestDto, @Req() request: FastifyRequest): Promise<void> {
    await this.resets.ask(account, request);
  }

  @Post('session/password-by-link')
  @May('session.open')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Choose a password by the link of an invitation or a reset; one signs in with it afterwards',
  })
  @Answers({ status: 204, description: 'It is set; the account is signed out everywhere.' })
  @MayRefuse('session.link-expired', 'rate.limited')
  async setByLink(@Body() body: PasswordByLinkDto, @Req() request: FastifyRequest): Promise<void> {
    await this.passwords.setByLink(body, request);
  }

  @Post('session/password')
  @May('session.end')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change one’s own password; one’s other sessions end' })
  @Answers({ status: 204, description: 'It is changed.' })
  @MayRefuse('session.bad-credentials', 'rate.limited')
  async change(
    @CurrentViewer() viewer: Viewer,
    @Body() body: ChangePasswordDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.passwords.change(viewer, body, request);
  }
}
