import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|(::ffff:)127(\.\d{1,3}){3})$/i;
/** A proxy on this machine makes the whole world look like loopback, but says so. */
const PROXY_HEADER = /^(forwarded|via|x-forwarded-.*|x-original-.*|x-real-ip|cf-.*)$/;

export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/** Sent by a program on this very machine, and through no proxy. */
export function isFromThisMachine({ socket, headers }: Pick<FastifyRequest, 'socket' | 'headers'>): boolean {
  return isLoopback(socket.remoteAddress ?? '') && !Object.keys(headers).some((name) => PROXY_HEADER.test(name));
}
