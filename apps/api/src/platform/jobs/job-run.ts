import type { Log } from '../logging.js';
import type { JobHandler, TakenJob } from './job.js';
import { LEASE, type JobTable } from './job-table.js';

/** One attempt at one job: the lock is kept while the handler works, and the outcome is written down. */
export class JobRun {
  private readonly stopping = new AbortController();
  private isGivenBack = false;

  constructor(
    private readonly table: JobTable,
    private readonly log: Log,
    private readonly job: TakenJob,
  ) {}

  async attempt(handler: JobHandler): Promise<void> {
    const renewal = setInterval(() => void this.renew(), (LEASE / 3) * 1000).unref();
    try {
      const effect = await handler(this.job, this.stopping.signal);
      if (!(await this.table.finish(this.job, effect))) this.log.warn(this.named, 'a job was lost to another runner');
    } catch (error) {
      await this.fail(error);
    } finally {
      clearInterval(renewal);
    }
  }

  /** At the end of patience: the handler is told, and what it still does is no longer written down. */
  async giveBack(): Promise<void> {
    this.isGivenBack = true;
    this.stopping.abort();
    await this.table.giveBack(this.job).catch((error: unknown) => this.warn(error, 'a job could not be given back'));
  }

  private get named(): { job: string; key: string; attempt: number } {
    return { job: this.job.kind, key: this.job.key, attempt: this.job.attempts };
  }

  private async fail(error: unknown): Promise<void> {
    if (this.isGivenBack) return;
    this.warn(error, 'a job failed; it is tried again later');
    await this.table.fail(this.job, error).catch((cause: unknown) => this.warn(cause, 'a failure was not recorded'));
  }

  private async renew(): Promise<void> {
    try {
      if (!(await this.table.renew(this.job))) this.stopping.abort();
    } catch (error) {
      this.warn(error, 'the lock of a job was not renewed');
    }
  }

  private warn(error: unknown, message: string): void {
    this.log.warn({ ...this.named, err: error }, message);
  }
}
