import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AccountListReply, AccountReply, AccountSessionsReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, May } from '../../platform/access/access.js';
import {
  answerEdit,
  answerStanding,
  CreatesOnce,
  IdempotencyKey,
  IfMatch,
  MayBeStale,
  standingOf,
  type Standing,
} from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { AccountRolesService } from './account-roles.service.js';
import { AccountSessionsService } from './account-sessions.service.js';
import { ACCOUNT_EXAMPLE, SESSIONS_EXAMPLE } from './accounts.examples.js';
import { AccountsReadModel } from './accounts.read-model.js';
import { AccountsService } from './accounts.service.js';
import { ChangeAccountDto, CreateAccountDto, GrantRoleDto } from './dto/account.dto.js';

const ANSWER = { reply: 'AccountReply', example: ACCOUNT_EXAMPLE } as const;

@ApiTags('accounts')
@Controller('accounts')
export class AccountsController {
  constructor(
    @Inject(AccountsReadModel) private readonly accounts: AccountsReadModel,
    @Inject(AccountsService) private readonly service: AccountsService,
    @Inject(AccountRolesService) private readonly roles: AccountRolesService,
    @Inject(AccountSessionsService) private readonly sessions: AccountSessionsService,
  ) {}

  @Get()
  @May('accounts.read')
  @ApiOperation({ summary: 'Accounts by name; those that are deactivated last' })
  @Answers({ description: 'The accounts.', reply: 'AccountListReply', example: { items: [ACCOUNT_EXAMPLE] } })
  list(): Promise<AccountListReply> {
    return this.accounts.list();
  }

  @Post()
  @May('accounts.change')
  @ApiOperation({ summary: 'Make an account; how it signs in is said by an invitation' })
  @Answers({ status: 201, description: 'The account.', ...ANSWER })
  @CreatesOnce()
  @MayRefuse('conflict.duplicate')
  async create(
    @CurrentViewer() viewer: Viewer,
    @Body() body: CreateAccountDto,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountReply> {
    return answerStanding(reply, this.standing(await this.service.create(viewer, body, key)));
  }

  @Get(':id')
  @May('accounts.read')
  @ApiOperation({ summary: 'One account with its roles' })
  @Answers({ description: 'The account.', ...ANSWER })
  get(@IdParam() id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<AccountReply> {
    return answerStanding(reply, this.standing(id));
  }

  @Patch(':id')
  @May('accounts.change')
  @ApiOperation({ summary: 'Change an account or deactivate it; what changes its rights ends its sessions' })
  @Answers({ description: 'The account as it is now.', ...ANSWER })
  @MayBeStale()
  @MayRefuse('conflict.duplicate', 'account.own', 'account.demo', 'account.last-administrator')
  change(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: ChangeAccountDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountReply> {
    const write = (): Promise<void> => this.service.change(viewer, id, version, body);
    return answerEdit(reply, { write, yours: body, read: () => this.standing(id) });
  }

  @Post(':id/roles')
  @May('accounts.change')
  @HttpCode(200)
  @ApiOperation({ summary: 'Grant a role, from when until when' })
  @Answers({ description: 'The account as it is now.', ...ANSWER })
  @MayBeStale()
  @MayRefuse('account.own', 'account.demo', 'role.follows')
  grant(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() version: string,
    @Body() body: GrantRoleDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountReply> {
    const write = (): Promise<void> => this.roles.grant(viewer, id, version, body);
    return answerEdit(reply, { write, yours: body, read: () => this.standing(id) });
  }

  @Delete(':id/roles/:roleId')
  @May('accounts.change')
  @ApiOperation({ summary: 'Take a role back; it ends today' })
  @Answers({ description: 'The account as it is now.', ...ANSWER })
  @MayBeStale()
  @MayRefuse('account.own', 'account.demo', 'account.last-administrator')
  revoke(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('roleId') roleId: string,
    @IfMatch() version: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AccountReply> {
    const write = (): Promise<void> => this.roles.revoke(viewer, id, version, roleId);
    return answerEdit(reply, { write, yours: {}, read: () => this.standing(id) });
  }

  @Get(':id/sessions')
  @May('accounts.read')
  @ApiOperation({ summary: 'Where an account is signed in' })
  @Answers({ description: 'Its sessions.', reply: 'AccountSessionsReply', example: SESSIONS_EXAMPLE })
  async sessionsOf(@IdParam() id: string): Promise<AccountSessionsReply> {
    await this.accounts.get(id);
    return this.sessions.list(id, null);
  }

  @Delete(':id/sessions')
  @May('accounts.change')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign an account out everywhere' })
  @Answers({ status: 204, description: 'It is signed out.' })
  async endSessions(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<void> {
    await this.sessions.endAll(viewer, id);
  }

  private standing(id: string): Promise<Standing<AccountReply>> {
    return standingOf(this.accounts.get(id));
  }
}
