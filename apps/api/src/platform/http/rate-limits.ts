import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { FaultError } from '../problem/fault.js';
import { addressKey } from './address-key.js';
import { isFromThisMachine } from './own-machine.js';

const MINUTE = 60_000;
const MOST_ADDRESSES = 20_000;

/** Requests that make the server work: files read, lists and logs gone through as a whole. A share of the others. */
const DEAR =
  /^\/api\/v1\/(imports|people\/imports|audit\/verification|agenda-items\/[^/]+\/attachments)$|\.(csv|xlsx|pdf)$/;
const DEAR_SHARE = 0.04;

/** A health check that is refused takes the whole server out of service. */
const UNLIMITED = /^\/health\//;

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? url;
const isDear = (request: FastifyRequest): boolean =>
  DEAR.test(pathOf(request)) && (request.method !== 'GET' || !pathOf(request).endsWith('imports'));

/** So many requests a minute from one address; `perMinute` 0 is without end. */
export async function addRateLimits(app: NestFastifyApplication, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    global: true,
    hook: 'onRequest',
    timeWindow: MINUTE,
    cache: MOST_ADDRESSES,
    max: (request) => (isDear(request) ? Math.max(1, Math.floor(perMinute * DEAR_SHARE)) : perMinute),
    keyGenerator: (request) => `${isDear(request) ? 'dear ' : ''}${addressKey(request.ip)}`,
    allowList: (request) => UNLIMITED.test(pathOf(request)) || isFromThisMachine(request),
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.max(1, Math.ceil(ttl / 1000));
      return new FaultError({
        code: 'requests.too-many',
        params: { seconds },
        headers: { 'retry-after': String(seconds) },
      });
    },
  });
}
