import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { FaultError, RETRY_SOON } from '../problem/fault.js';
import { ReadPool } from '../read-pool.js';

const KEPT_MS = 2000;

/** However often it is asked for: one question to the database every two seconds. */
@Injectable()
export class Readiness {
  private asked = Number.NEGATIVE_INFINITY;
  private answer: Promise<boolean> = Promise.resolve(false);

  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async check(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.asked >= KEPT_MS || now < this.asked) {
      this.asked = now;
      this.answer = this.pool.rows('health.ready', 'select 1').then(
        () => true,
        () => false,
      );
    }
    if (!(await this.answer)) throw new FaultError({ code: 'server.unavailable', headers: RETRY_SOON });
  }
}
