import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { faultOfCode } from '../problem/http-faults.js';
import { problemOf, PROBLEM_TYPE } from '../problem/problem.js';
import { newRequestId } from './request-checks.js';

/** Node's parser refused the bytes: there is no request yet, only the socket. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(faultOfCode(error.code) ?? { code: 'request.malformed' }, newRequestId(), undefined);
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? 'Error'}`,
      `content-type: ${PROBLEM_TYPE}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
