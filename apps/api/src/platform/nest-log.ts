import type { LoggerService } from '@nestjs/common';
import type { Log } from './logging.js';

/** Nest's own messages in the log of the process; its start-up chatter only when debugging. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Log) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.target.debug({ context: rest.at(-1) }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.target.error({ context: rest.at(-1), stack: rest[0] }, String(message));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.target.warn({ context: rest.at(-1) }, String(message));
  }

  debug(message: unknown): void {
    this.target.debug(String(message));
  }

  verbose(message: unknown): void {
    this.target.trace(String(message));
  }
}
