import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { hashToken } from '../session/index.js';
import { ATTEMPT_MINUTES } from './browser-cookie.js';

export interface Attempt {
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

/** Sign-ins that have begun. One is good once, for a few minutes, in the browser that began it. */
@Injectable()
export class OidcAttempts {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async begin(state: string, browser: string, { nonce, verifier, returnTo }: Attempt): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.query(`DELETE FROM oidc_attempt WHERE expires_at < $1`, [now]);
    const expiresAt = new Date(now.getTime() + ATTEMPT_MINUTES * 60_000);
    await this.dataSource.query(
      `INSERT INTO oidc_attempt (state_hash, browser_hash, nonce, verifier, return_to, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [hashToken(state), hashToken(browser), nonce, verifier, returnTo, expiresAt],
    );
  }

  /** Used up by being asked for. */
  async take(state: string, browser: string): Promise<Attempt | null> {
    const [rows] = await this.dataSource.query<[Attempt[], number]>(
      `DELETE FROM oidc_attempt WHERE state_hash = $1 AND browser_hash = $2 AND expires_at > $3
       RETURNING nonce, verifier, return_to AS "returnTo"`,
      [hashToken(state), hashToken(browser), this.clock.now()],
    );
    return rows[0] ?? null;
  }
}
