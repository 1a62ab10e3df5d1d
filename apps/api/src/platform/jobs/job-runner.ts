import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { APP_OPTIONS, type AppOptions } from '../app-options.js';
import type { JobHandler, TakenJob } from './job.js';
import { JobListener } from './job-listener.js';
import { JobRun } from './job-run.js';
import { JobTable } from './job-table.js';

/** Jobs at a time: one that waits for a mail server must not hold up the others. */
const MOST_AT_ONCE = 2;

/** How often the table is looked at when nobody calls: for jobs of a later hour, retries and locks that ran out. */
const LOOK_EVERY_MS = 5000;

/** What is under way at the stop may end within this time, which is less than requests get. */
const PATIENCE_MS = 5000;

/** Does what the job table holds, one attempt after another, until the server stops. */
@Injectable()
export class JobRunner implements OnModuleDestroy {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly table: JobTable;
  private readonly listener: JobListener;
  private readonly runs = new Map<JobRun, Promise<void>>();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private isCalled = false;
  private isStopped = true;

  constructor(@Inject(APP_OPTIONS) private readonly options: Pick<AppOptions, 'dataSource' | 'log'>) {
    this.table = new JobTable(options.dataSource);
    this.listener = new JobListener(options.dataSource, options.log, () => this.wake());
  }

  /** Jobs of a kind that nobody does stay where they are. */
  handle(kind: string, handler: JobHandler): void {
    this.handlers.set(kind, handler);
  }

  async start(lookEvery = LOOK_EVERY_MS): Promise<void> {
    this.isStopped = false;
    this.timer = setInterval(() => {
      void this.listener.ensure();
      this.wake();
    }, lookEvery).unref();
    await this.listener.ensure();
    this.wake();
  }

  async stop(patience = PATIENCE_MS): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.listener.stop();
    await this.looking;
    let late: NodeJS.Timeout | undefined;
    const patienceEnds = new Promise<void>((resolve) => (late = setTimeout(resolve, patience)));
    await Promise.race([Promise.all(this.runs.values()), patienceEnds]);
    clearTimeout(late);
    await Promise.all([...this.runs.keys()].map((run) => run.giveBack()));
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  private wake(): void {
    this.isCalled = true;
    this.looking ??= this.look().finally(() => {
      this.looking = null;
      if (this.isCalled && !this.isStopped) this.wake();
    });
  }

  private async look(): Promise<void> {
    while (this.isCalled && !this.isStopped) {
      this.isCalled = false;
      try {
        await this.fill();
      } catch (error) {
        this.options.log.warn({ err: error }, 'the jobs could not be looked at; the next look is soon');
      }
    }
  }

  private async fill(): Promise<void> {
    while (!this.isStopped && this.runs.size < MOST_AT_ONCE && this.handlers.size > 0) {
      const job = await this.table.take([...this.handlers.keys()]);
      if (job === null) return;
      this.run(job);
    }
  }

  private run(job: TakenJob): void {
    const handler = this.handlers.get(job.kind);
    if (!handler) return;
    const run = new JobRun(this.table, this.options.log, job);
    const ended = run.attempt(handler).finally(() => {
      this.runs.delete(run);
      if (!this.isStopped) this.wake();
    });
    this.runs.set(run, ended);
  }
}
