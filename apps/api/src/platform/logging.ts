import { pino, type Logger } from 'pino';
import type { LogLevel } from './env.js';

export type Log = Logger;

/** One log for the process: JSON lines on standard output, without passwords, cookies and tokens. */
export function createLog(level: LogLevel): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['password', '*.password', 'token', '*.token', 'req.headers.cookie', 'req.headers.authorization'],
      censor: '[hidden]',
    },
  });
}
