import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { FaultError, fieldFault } from '../problem/fault.js';
import { runInRequest } from '../request-context.js';
import { checkPlainValue } from './plain-values.js';

export const UPLOAD_LIMIT = 20 * 1024 * 1024;
/** What stands around the file in a multipart body. */
const MULTIPART_FRAME = 64 * 1024;

/** Never the client's own: its identifier could be anything, also somebody else's. */
export const newRequestId = (): string => randomUUID();

function checkAddress(request: FastifyRequest): void {
  const [path = ''] = request.url.split('?', 1);
  if (/%00/.test(path)) throw fieldFault('path', 'nul', 'request.nul-character');
  checkPlainValue(request.query);
}

function checkLength({ headers }: FastifyRequest): void {
  const length = Number(headers['content-length'] ?? 0);
  const isForm = /^multipart\/form-data/i.test(headers['content-type'] ?? '');
  if (isForm && length > UPLOAD_LIMIT + MULTIPART_FRAME)
    throw new FaultError({ code: 'body.too-large', params: { limit: '20 MB' } });
}

/** What is packed small can be large inside: nothing is unpacked here. */
function checkEncoding({ headers }: FastifyRequest): void {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') throw new FaultError({ code: 'content-type.unsupported' });
}

/** Everything that is looked at before Nest has the request. */
export function addRequestChecks(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    // What one person may see is no other's to find in a cache; a route may say otherwise.
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'private, no-cache');
    runInRequest({ requestId: request.id }, done);
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    checkAddress(request);
    checkLength(request);
    checkEncoding(request);
    done();
  });
  // Reading the body leaves the context of the request: enter it again.
  fastify.addHook('preValidation', (request, _reply, done) => runInRequest({ requestId: request.id }, done));
}
