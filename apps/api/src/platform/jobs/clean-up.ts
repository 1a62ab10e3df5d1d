import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { APP_OPTIONS, type AppOptions } from '../app-options.js';
import { Clock, dayOf } from '../clock.js';
import { addJob } from './add-job.js';
import type { JobEffect } from './job.js';
import { JobRunner } from './job-runner.js';

export const CLEAN_UP = 'clean-up';

/** How long what is over is kept; the database's time counts. */
const KEPT = {
  doneJobs: '30 days',
  mails: '90 days',
  idempotencyKeys: '7 days',
} as const;

const STATEMENTS = [
  // A key is held by its job: at most once therefore lasts as long as the job is kept.
  `DELETE FROM job WHERE done_at < now() - interval '${KEPT.doneJobs}'`,
  `DELETE FROM outbox o WHERE coalesce(o.sent_at, o.created_at) < now() - interval '${KEPT.mails}'
     AND NOT EXISTS (SELECT FROM job j WHERE j.kind = 'send-mail' AND j.key = o.id::text AND j.done_at IS NULL)`,
  `DELETE FROM idempotency_key WHERE created_at < now() - interval '${KEPT.idempotencyKeys}'`,
  `DELETE FROM credential_attempt WHERE ends_at < now()`,
];

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** The next three o'clock in the morning, by the server's winter time. */
function nextNight(now: Date): Date {
  const night = new Date(now);
  night.setUTCHours(2, 0, 0, 0);
  return night > now ? night : new Date(night.getTime() + DAY);
}

/** Takes away, once a night, what is over; each run plans the next. */
@Injectable()
export class CleanUp implements OnModuleInit {
  constructor(
    @Inject(APP_OPTIONS) private readonly options: Pick<AppOptions, 'dataSource'>,
    @Inject(JobRunner) private readonly runner: JobRunner,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.runner.handle(CLEAN_UP, () => this.run());
  }

  /** One a night, however many servers plan it. */
  async plan(): Promise<void> {
    const runAt = nextNight(this.clock.now());
    const job = { kind: CLEAN_UP, key: dayOf(runAt), runAt };
    await this.options.dataSource.transaction((manager) => addJob(manager, job));
  }

  /** The next night is planned first: a run that fails must not be the last. */
  private async run(): Promise<JobEffect> {
    await this.plan();
    return async (manager) => {
      for (const statement of STATEMENTS) await manager.query(statement);
    };
  }
}
