import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DomainError } from '@netvaerksoverblik/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MayRefuse } from '../openapi/answers.js';
import { FaultError } from '../problem/fault.js';

/** A proxy that packs answers makes their tags weak; what it says of the version is still true. */
const TAG = /^(?:W\/)?"([\w.-]{1,200})"$/;

/** The version named by `If-Match`; `*` names none. */
function versionIn(header: string | undefined): string {
  const value = header?.trim() ?? '';
  if (value === '' || value === '*') throw new DomainError('version.required');
  const version = TAG.exec(value)?.[1];
  if (version === undefined)
    throw new FaultError({ code: 'request.invalid', errors: [{ path: 'If-Match', code: 'entity-tag' }] });
  return version;
}

/** The version that a write builds on, as the reader got it in `ETag`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** Of a route that writes what others may be writing too. */
export function MayBeStale(): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'ETag of what was read' }),
    MayRefuse('version.required', 'version.stale'),
  );
}

/** Names the version of what is answered. */
export function setEtag(reply: FastifyReply, version: string | number): void {
  void reply.header('etag', `"${version}"`);
}
