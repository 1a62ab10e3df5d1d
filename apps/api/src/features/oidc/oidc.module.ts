import { Module } from '@nestjs/common';
import { ClaimRolesService } from './claim-roles.service.js';
import { Identities } from './identities.js';
import { Issuer } from './issuer.js';
import { OidcAttempts } from './oidc-attempts.js';
import { OidcSignInService } from './oidc-sign-in.service.js';
import { OidcController } from './oidc.controller.js';
import { SignInSettingsController } from './sign-in-settings.controller.js';
import { SignInSettingsReadModel } from './sign-in-settings.read-model.js';

@Module({
  controllers: [OidcController, SignInSettingsController],
  providers: [ClaimRolesService, Identities, Issuer, OidcAttempts, OidcSignInService, SignInSettingsReadModel],
})
export class OidcModule {}
