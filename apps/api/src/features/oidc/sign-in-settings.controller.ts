import { Body, Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignInSettingsReply } from '@netvaerksoverblik/contracts';
import type { Viewer } from '@netvaerksoverblik/domain';
import { CurrentViewer, May } from '../../platform/access/access.js';
import { CreatesOnce, IdempotencyKey } from '../../platform/editing/index.js';
import { IdParam } from '../../platform/id-param.js';
import { Answers, MayRefuse } from '../../platform/openapi/answers.js';
import { ClaimRolesService } from './claim-roles.service.js';
import { CreateClaimRoleDto } from './dto/claim-role.dto.js';
import { SignInSettingsReadModel } from './sign-in-settings.read-model.js';

const EXAMPLE: SignInSettingsReply = {
  elsewhere: {
    ...{ name: 'Egelund', issuer: 'https://login.egelund.example', clientId: 'netvaerksoverblik' },
    ...{ callback: 'https://overblik.egelund.example/api/v1/session/oidc/callback', answers: true },
  },
  claimRoles: [
    {
      ...{ id: '5d2f6c1e-3a57-4c0d-9a1b-7c1f0e2d3b44', claim: 'groups', value: 'netvaerk-sekretariat' },
      ...{ role: 'secretariat', forum: null },
    },
  ],
};
const ANSWER = { reply: 'SignInSettingsReply', example: EXAMPLE } as const;

@ApiTags('sign-in')
@Controller('sign-in')
export class SignInSettingsController {
  constructor(
    @Inject(SignInSettingsReadModel) private readonly settings: SignInSettingsReadModel,
    @Inject(ClaimRolesService) private readonly claimRoles: ClaimRolesService,
  ) {}

  @Get()
  @May('sign-in.read')
  @ApiOperation({ summary: 'How people sign in, whether the issuer answers, and which claims give which roles' })
  @Answers({ description: 'The settings.', ...ANSWER })
  get(): Promise<SignInSettingsReply> {
    return this.settings.get();
  }

  @Post('claim-roles')
  @May('sign-in.change')
  @ApiOperation({ summary: 'Give a role to whoever is said to be something elsewhere; from their next sign-in' })
  @Answers({ status: 201, description: 'The settings as they are now.', ...ANSWER })
  @CreatesOnce()
  @MayRefuse('conflict.duplicate', 'role.follows')
  async add(
    @CurrentViewer() viewer: Viewer,
    @Body() body: CreateClaimRoleDto,
    @IdempotencyKey() key: string | null,
  ): Promise<SignInSettingsReply> {
    await this.claimRoles.add(viewer, body, key);
    return this.settings.get();
  }

  @Delete('claim-roles/:id')
  @May('sign-in.change')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take it back; from the next request on' })
  @Answers({ description: 'The settings as they are now.', ...ANSWER })
  async remove(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<SignInSettingsReply> {
    await this.claimRoles.remove(viewer, id);
    return this.settings.get();
  }
}
