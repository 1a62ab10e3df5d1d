import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock.js';
import { FaultError } from '../../platform/problem/fault.js';
import { addressKey } from '../../platform/http/address-key.js';

const WINDOW_MS = 5 * 60_000;
const PER_ACCOUNT = 10;
/** Behind a proxy that is not trusted everybody has one address. */
const PER_ADDRESS = 100;

const COUNT = `
  INSERT INTO credential_attempt AS a (key_hash, tries, ends_at) VALUES ($1, 1, $3)
  ON CONFLICT (key_hash) DO UPDATE SET
    tries = CASE WHEN a.ends_at <= $2 THEN 1 ELSE least(a.tries, 1000000) + 1 END,
    ends_at = CASE WHEN a.ends_at <= $2 THEN excluded.ends_at ELSE a.ends_at END
  RETURNING tries, ends_at AS "endsAt"`;

interface Counted {
  readonly tries: number;
  readonly endsAt: Date;
}

const hashKey = (key: string): Buffer => createHash('sha256').update(key).digest();
const accountKey = (account: string): Buffer => hashKey(`account ${account}`);
const placeKey = (address: string): Buffer => hashKey(`address ${addressKey(address)}`);

/**
 * Counts tries at credentials by account and by address, for all servers of the database; nothing else in the body
 * gives a fresh count. Each statement stands alone: what is refused later is counted all the same.
 */
@Injectable()
export class AttemptLimit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Counts before the password is looked at, so that tries side by side are counted too. */
  async take(account: string | null, address: string): Promise<void> {
    await this.count(placeKey(address), PER_ADDRESS);
    if (account !== null) await this.count(accountKey(account), PER_ACCOUNT);
  }

  /** Who is right does not use up the tries of others at the same address. */
  async succeed(account: string | null, address: string): Promise<void> {
    if (account !== null) {
      await this.dataSource.query(`DELETE FROM credential_attempt WHERE key_hash = $1`, [accountKey(account)]);
    }
    await this.dataSource.query(`UPDATE credential_attempt SET tries = greatest(tries - 1, 0) WHERE key_hash = $1`, [
      placeKey(address),
    ]);
  }

  private async count(key: Buffer, most: number): Promise<void> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + WINDOW_MS);
    const [counted] = await this.dataSource.query<Counted[]>(COUNT, [key, now, until]);
    if (!counted || counted.tries <= most) return;
    const seconds = Math.ceil((counted.endsAt.getTime() - now.getTime()) / 1000);
    throw new FaultError({
      code: 'rate.limited',
      params: { seconds },
      headers: { 'retry-after': String(seconds) },
    });
  }
}
