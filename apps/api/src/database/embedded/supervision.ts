import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { attachOrStart, type FoundServer, type ServerRequest } from './attach-or-start.js';
import { isServerOf } from './running-server.js';
import { stopProcess } from './server-process.js';

const LOOK_EVERY_MS = 2000;
const RETRY_EVERY_MS = 1000;

/** Keeps one server answering on one port until it is told to stop, whoever started it and however it ended. */
export class Supervision {
  private child: ChildProcess | null;
  private stopping = false;
  private reviving = false;
  private watch: NodeJS.Timeout | null = null;
  private readonly killAtExit = (): void => void this.child?.kill('SIGINT');

  constructor(
    private readonly request: ServerRequest,
    private readonly port: number,
    found: FoundServer,
  ) {
    this.child = found.process;
    process.once('exit', this.killAtExit);
    this.follow();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.watch) clearInterval(this.watch);
    process.removeListener('exit', this.killAtExit);
    if (this.child) await stopProcess(this.child);
  }

  /** A server of our own says when it ends; one that we attached to must be looked at. */
  private follow(): void {
    this.watch = null;
    if (this.child) {
      this.child.once('exit', () => void this.revive());
      return;
    }
    const { cluster, urlOf } = this.request;
    this.watch = setInterval(() => {
      void isServerOf(cluster, urlOf(this.port)).then((answers) => (answers ? undefined : this.revive()));
    }, LOOK_EVERY_MS).unref();
  }

  private async revive(): Promise<void> {
    if (this.stopping || this.reviving) return;
    this.reviving = true;
    if (this.watch) clearInterval(this.watch);
    this.request.log.warn('the database server ended; it is started again');
    while (!this.stopping) {
      const found = await attachOrStart(this.request, this.port).catch((error: unknown) => {
        this.request.log.error({ err: error }, 'the database server does not start; trying again');
        return null;
      });
      if (found) {
        this.adopt(found);
        break;
      }
      await sleep(RETRY_EVERY_MS, undefined, { ref: false });
    }
    this.reviving = false;
  }

  private adopt(found: FoundServer): void {
    this.child = found.process;
    if (this.stopping) found.process?.kill('SIGINT');
    else this.follow();
  }
}
