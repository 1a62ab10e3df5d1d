import pg from 'pg';
import type { DataSource } from 'typeorm';
import { readPool } from '../../database/data-source.js';
import type { Log } from '../logging.js';
import { JOB_CHANNEL } from './add-job.js';

/** Hears of new jobs on a connection of its own, which the pool for requests does not miss. */
export class JobListener {
  private client: pg.Client | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly log: Log,
    private readonly wake: () => void,
  ) {}

  /** Listens, again where the connection was lost; a database that does not answer is asked at the next tick. */
  async ensure(): Promise<void> {
    if (this.client !== null) return;
    const client = new pg.Client(readPool(this.dataSource).options);
    this.client = client;
    const forget = (): void => {
      if (this.client === client) this.client = null;
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', this.wake);
    try {
      await client.connect();
      await client.query(`LISTEN ${JOB_CHANNEL}`);
    } catch (error) {
      forget();
      this.log.debug({ err: error }, 'new jobs are not heard of; they are found at the next look');
      await client.end().catch(() => undefined);
    }
  }

  async stop(): Promise<void> {
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }
}
