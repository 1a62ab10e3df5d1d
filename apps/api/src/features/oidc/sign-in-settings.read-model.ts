import { Inject, Injectable } from '@nestjs/common';
import type { ClaimRoleReply, SignInSettingsReply } from '@netvaerksoverblik/contracts';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { ReadPool } from '../../platform/read-pool.js';
import { Issuer } from './issuer.js';
import { CALLBACK } from './oidc-sign-in.service.js';

const CLAIM_ROLES = `SELECT c.id, c.claim, c.value, c.role,
    CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id, 'name', f.name, 'shortName', f.short_name) END AS forum
  FROM claim_role c LEFT JOIN forum f ON f.id = c.forum_id ORDER BY c.claim, c.value, c.role, f.name, c.id`;

@Injectable()
export class SignInSettingsReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Issuer) private readonly issuer: Issuer,
    @Inject(APP_OPTIONS) private readonly options: Pick<AppOptions, 'env'>,
  ) {}

  async get(): Promise<SignInSettingsReply> {
    const claimRoles = await this.pool.rows<ClaimRoleReply>('claim-roles', CLAIM_ROLES);
    return { elsewhere: await this.elsewhere(), claimRoles };
  }

  private async elsewhere(): Promise<SignInSettingsReply['elsewhere']> {
    if (!this.issuer.isConfigured) return null;
    const { OIDC_ISSUER = '', OIDC_CLIENT_ID = '', PUBLIC_URL, PORT } = this.options.env;
    const answers = await this.issuer.configuration().then(
      () => true,
      () => false,
    );
    const callback = new URL(CALLBACK, PUBLIC_URL ?? `http://localhost:${PORT}`).href;
    return { name: this.issuer.name, issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, callback, answers };
  }
}
