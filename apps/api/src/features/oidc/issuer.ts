import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';

/** Seconds that the issuer has for an answer. */
const PATIENCE = 5;
const KNOWN_MS = 10 * 60_000;

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The one issuer of the settings, and what it says of itself; no address of anybody else's is ever asked. */
@Injectable()
export class Issuer {
  private known: { readonly at: number; readonly config: Promise<oidc.Configuration> } | null = null;

  constructor(@Inject(APP_OPTIONS) private readonly options: Pick<AppOptions, 'env'>) {}

  get isConfigured(): boolean {
    return this.options.env.OIDC_ISSUER !== undefined;
  }

  get name(): string {
    const { OIDC_NAME, OIDC_ISSUER } = this.options.env;
    return OIDC_NAME ?? new URL(OIDC_ISSUER ?? 'http://localhost').hostname;
  }

  /** Asked anew after a while, and at once where the last answer was none. */
  async configuration(): Promise<oidc.Configuration> {
    const now = performance.now();
    if (this.known === null || now - this.known.at > KNOWN_MS) this.known = { at: now, config: this.discover() };
    const { config } = this.known;
    try {
      return await config;
    } catch (error) {
      if (this.known?.config === config) this.known = null;
      throw error;
    }
  }

  private discover(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER, OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET } = this.options.env;
    const issuer = new URL(OIDC_ISSUER ?? '');
    const isHere = issuer.protocol === 'http:' && LOOPBACK.has(issuer.hostname);
    return oidc.discovery(issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, undefined, {
      timeout: PATIENCE,
      // Tokens come straight from the issuer; that they are the issuer's is shown all the same.
      execute: [oidc.enableNonRepudiationChecks, ...(isHere ? [oidc.allowInsecureRequests] : [])],
    });
  }
}
