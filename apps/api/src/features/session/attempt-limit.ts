import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { FaultError } from '../../platform/problem/fault.js';

const WINDOW_MS = 5 * 60_000;
const PER_ACCOUNT = 10;
/** Behind a proxy everybody has one address. */
const PER_ADDRESS = 100;
const MOST_KEYS = 20_000;

interface Attempts {
  count: number;
  readonly until: number;
}

/** Counts tries at credentials by account and by address; nothing else in the body gives a fresh count. */
@Injectable()
export class AttemptLimit {
  private readonly attempts = new Map<string, Attempts>();

  constructor(@Inject(Clock) private readonly clock: Clock) {}

  /** Counts before the password is looked at, so that tries side by side are counted too. */
  take(account: string | null, address: string): void {
    if (account !== null) this.count(`account ${account}`, PER_ACCOUNT);
    this.count(`address ${address}`, PER_ADDRESS);
  }

  /** Who is right does not use up the tries of others at the same address. */
  succeed(account: string | null, address: string): void {
    if (account !== null) this.attempts.delete(`account ${account}`);
    const atAddress = this.attempts.get(`address ${address}`);
    if (atAddress) atAddress.count -= 1;
  }

  private count(key: string, most: number): void {
    const now = this.clock.now().getTime();
    if (this.attempts.size > MOST_KEYS) this.forget(now);
    const known = this.attempts.get(key);
    const attempts = known && known.until > now ? known : { count: 0, until: now + WINDOW_MS };
    attempts.count += 1;
    this.attempts.set(key, attempts);
    if (attempts.count <= most) return;
    const seconds = Math.ceil((attempts.until - now) / 1000);
    throw new FaultError({
      code: 'rate.limited',
      params: { seconds },
      headers: { 'retry-after': String(seconds) },
    });
  }

  private forget(now: number): void {
    for (const [key, { until }] of this.attempts) if (until <= now) this.attempts.delete(key);
    if (this.attempts.size > MOST_KEYS) this.attempts.clear();
  }
}
