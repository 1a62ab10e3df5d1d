import type { FastifyInstance } from 'fastify';

/** What is under way may finish; who is not done by then is cut off. */
const PATIENCE_MS = 8000;

export function closeInOrder(fastify: FastifyInstance): void {
  let isClosing = false;
  fastify.addHook('preClose', (done) => {
    isClosing = true;
    setTimeout(() => fastify.server.closeAllConnections(), PATIENCE_MS).unref();
    done();
  });
  // A connection that is kept for the next request would keep the server open.
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (isClosing) void reply.header('connection', 'close');
    done();
  });
}
