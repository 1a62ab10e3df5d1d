import type { Viewer } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';

/** Tells who is asking. The platform knows no accounts: the session feature answers. */
export abstract class ViewerSource {
  abstract viewerOf(request: FastifyRequest): Promise<Viewer | null>;
}
