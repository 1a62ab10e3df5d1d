import type { FastifyRequest } from 'fastify';
import type { AppOptions } from '../../platform/app-options.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|(::ffff:)127(\.\d{1,3}){3})$/i;
const PORT = /:\d{1,5}$/;
/** A proxy on this machine makes the whole world look like loopback, but says so. */
const PROXY_HEADER = /^(forwarded|via|x-forwarded-.*|x-original-.*|x-real-ip|cf-.*)$/;

const isLoopback = (host: string): boolean => LOOPBACK.test(host);

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
    isLoopback(request.socket.remoteAddress ?? '') &&
    isLoopback(host) &&
    // A whole address in the request line counts for more than Host, and only proxies are sent one.
    request.raw.url?.startsWith('/') === true &&
    !Object.keys(request.headers).some((name) => PROXY_HEADER.test(name))
  );
}
