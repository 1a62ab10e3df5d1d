import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import { DomainError, isPublic, may, whoMay, type About, type Action, type Viewer } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';

/** Key of what a route does; a route without one is refused to everybody, and the server does not start with it. */
export const ACCESS = Symbol('ACCESS');
export const SESSION_SCHEME = 'session';

/** What the route does: who may is told by the policies of the domain. Every route names it itself. */
export function May(action: Action): MethodDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, action),
    ...(isPublic(action) ? [] : [ApiSecurity(SESSION_SCHEME)]),
    ApiExtension('x-access', whoMay(action)),
    ApiExtension('x-action', action),
  );
}

/** Refuses what the viewer may not do about this very thing, also where the door of the route let them in. */
export function requireMay(viewer: Viewer, action: Action, about: About = {}): void {
  if (!may(viewer, action, about)) throw new DomainError('access.denied');
}

export interface ViewedRequest extends FastifyRequest {
  viewer?: Viewer;
}

export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<ViewedRequest>();
  if (!viewer) throw new Error('A public route has no viewer: its action must be one that asks for a session.');
  return viewer;
});
