import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';
import * as oidc from 'openid-client';
import { DataSource } from 'typeorm';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { newToken, SessionLookup, SessionService } from '../session/index.js';
import { Identities } from './identities.js';
import { Issuer } from './issuer.js';
import { OidcAttempts } from './oidc-attempts.js';
import { ownPath } from './own-path.js';

export const CALLBACK = '/api/v1/session/oidc/callback';

export interface Departure {
  readonly address: string;
  /** For the cookie that ties the attempt to this browser. */
  readonly browser: string;
}

export interface Arrival {
  readonly token: string;
  readonly returnTo: string;
}

/** Signs in by the issuer of the settings: code flow with PKCE, state and nonce. */
@Injectable()
export class OidcSignInService {
  constructor(
    @Inject(Issuer) private readonly issuer: Issuer,
    @Inject(OidcAttempts) private readonly attempts: OidcAttempts,
    @Inject(Identities) private readonly identities: Identities,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(SessionLookup) private readonly lookup: SessionLookup,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
  ) {}

  async depart(next: string | undefined, request: FastifyRequest): Promise<Departure> {
    const config = await this.configuration();
    const [state, nonce, browser] = [oidc.randomState(), oidc.randomNonce(), newToken()];
    const verifier = oidc.randomPKCECodeVerifier();
    await this.attempts.begin(state, browser, { nonce, verifier, returnTo: ownPath(next) });
    const { OIDC_SCOPES = 'openid profile', OIDC_ACR } = this.options.env;
    const address = oidc.buildAuthorizationUrl(config, {
      ...{ redirect_uri: this.callback(request).href, scope: OIDC_SCOPES, state, nonce },
      ...{ code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
      ...(OIDC_ACR === undefined ? {} : { acr_values: OIDC_ACR }),
    });
    return { address: address.href, browser };
  }

  async arrive(request: FastifyRequest, browser: string | null): Promise<Arrival> {
    if (!this.issuer.isConfigured) throw new DomainError('not-found');
    const here = this.callback(request);
    here.search = new URL(request.url, here).search;
    const state = here.searchParams.get('state');
    const attempt = state === null || browser === null ? null : await this.attempts.take(state, browser);
    if (state === null || attempt === null) throw new DomainError('session.attempt-unknown');
    const config = await this.configuration();
    const claims = await this.claimsOf(config, here, { state, ...attempt });
    return { token: await this.open(claims, request), returnTo: attempt.returnTo };
  }

  private async claimsOf(
    config: oidc.Configuration,
    here: URL,
    { state, nonce, verifier }: { state: string; nonce: string; verifier: string },
  ): Promise<oidc.IDToken> {
    const { OIDC_ACR } = this.options.env;
    try {
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
      const claims = (await oidc.authorizationCodeGrant(config, here, checks)).claims();
      if (claims === undefined) throw new Error('no claims');
      if (OIDC_ACR !== undefined && !OIDC_ACR.split(' ').includes(String(claims.acr))) throw new Error('weak sign-in');
      return claims;
    } catch (error) {
      this.options.log.warn({ err: error }, 'a sign-in elsewhere was refused');
      throw new DomainError('session.refused-elsewhere');
    }
  }

  private async open(claims: oidc.IDToken, request: FastifyRequest): Promise<string> {
    const token = await this.dataSource.transaction(async (manager) => {
      const userId = await this.identities.accountOf(manager, claims);
      if (userId === null) return null;
      return this.sessions.open(manager, userId, request, { by: 'oidc', secondFactor: true });
    });
    if (token === null) throw new DomainError('session.account-closed');
    const session = await this.lookup.find(token);
    if (session !== null && session.roles.length > 0) return token;
    // The account is kept, so that an administrator can say who it is.
    await this.sessions.endToken(token);
    throw new DomainError('session.no-role');
  }

  private async configuration(): Promise<oidc.Configuration> {
    if (!this.issuer.isConfigured) throw new DomainError('not-found');
    try {
      return await this.issuer.configuration();
    } catch (error) {
      this.options.log.warn({ err: error }, 'the issuer does not answer');
      throw new DomainError('session.issuer-silent');
    }
  }

  private callback({ protocol, headers }: FastifyRequest): URL {
    return new URL(CALLBACK, this.options.env.PUBLIC_URL ?? `${protocol}://${headers.host ?? 'localhost'}`);
  }
}
