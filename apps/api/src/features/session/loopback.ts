import type { FastifyRequest } from 'fastify';
import type { AppOptions } from '../../platform/app-options.js';
import { isFromThisMachine, isLoopback } from '../../platform/http/own-machine.js';

const PORT = /:\d{1,5}$/;

/** Without a request at hand: this installation may offer demo sign-in at all. */
export function isDemoPlace({ embedded, env }: Pick<AppOptions, 'embedded' | 'env'>): boolean {
  const isPublic = env.PUBLIC_URL !== undefined && !isLoopback(new URL(env.PUBLIC_URL).hostname);
  return embedded && isLoopback(env.HOST) && !isPublic;
}

/** Somebody at this very machine asks an installation of their own. */
export function mayUseDemo(options: Pick<AppOptions, 'embedded' | 'env'>, request: FastifyRequest): boolean {
  const host = (request.headers.host ?? '').replace(PORT, '');
  return (
    isDemoPlace(options) &&
    isFromThisMachine(request) &&
    isLoopback(host) &&
    // A whole address in the request line counts for more than Host, and only proxies are sent one.
    request.raw.url?.startsWith('/') === true
  );
}
