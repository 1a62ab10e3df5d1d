import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { APP_OPTIONS, type AppOptions } from '../app-options.js';

const EVERY_MS = 1000;
/** How often the head of the chain is told to the log, which is kept elsewhere: who rewrites the chain has it against them. */
const TOLD_EVERY_MS = 24 * 3_600_000;

/** Seals new entries into the chain once a second; of several servers one does. */
@Injectable()
export class AuditSealing implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private sealing: Promise<void> | null = null;
  private toldAt = 0;

  constructor(@Inject(APP_OPTIONS) private readonly options: Pick<AppOptions, 'dataSource' | 'log'>) {}

  start(every = EVERY_MS): void {
    this.timer = setInterval(() => {
      this.sealing ??= this.seal().finally(() => (this.sealing = null));
    }, every).unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.sealing;
  }

  private async seal(): Promise<void> {
    try {
      await this.options.dataSource.query(`SELECT seal_audit()`);
      await this.tellHead();
    } catch (error) {
      this.options.log.warn({ err: error }, 'the log could not be sealed; the next try is soon');
    }
  }

  private async tellHead(): Promise<void> {
    const now = performance.now();
    if (this.toldAt !== 0 && now - this.toldAt < TOLD_EVERY_MS) return;
    this.toldAt = now;
    const rows = await this.options.dataSource.query<{ position: string; head: string }[]>(
      `SELECT position, encode(hash, 'hex') AS head FROM audit_seal ORDER BY position DESC LIMIT 1`,
    );
    this.options.log.info({ audit: rows[0] ?? null }, 'head of the sealed log');
  }
}
