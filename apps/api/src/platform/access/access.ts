import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { AccessRole, RoutePolicy, Viewer } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';

/** Key of the policy of a route; a route without one is refused to everybody. */
export const ACCESS = Symbol('ACCESS');
export const SESSION_SCHEME = 'session';

export function Public(): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(ACCESS, 'public' satisfies RoutePolicy), ApiExtension('x-access', ['public']));
}

export function SignedIn(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, 'signed-in' satisfies RoutePolicy),
    ApiSecurity(SESSION_SCHEME),
    ApiExtension('x-access', ['signed-in']),
  );
}

/** Any one of the roles is enough, in whatever forum; what a role may do where is the service's question. */
export function Roles(...roles: [AccessRole, ...AccessRole[]]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, roles satisfies RoutePolicy),
    ApiSecurity(SESSION_SCHEME),
    ApiExtension('x-access', roles),
  );
}

export interface ViewedRequest extends FastifyRequest {
  viewer?: Viewer;
}

export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<ViewedRequest>();
  if (!viewer) throw new Error('A public route has no viewer: name a role, or SignedIn().');
  return viewer;
});
