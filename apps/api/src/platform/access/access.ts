import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { AccessRole, Viewer } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';

/** Who may call a route. A route that names nobody is refused to everybody. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'roles'; readonly roles: readonly AccessRole[] };

export const ACCESS = Symbol('ACCESS');
export const SESSION_SCHEME = 'session';

export function Public(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, { kind: 'public' } satisfies Access),
    ApiExtension('x-access', ['public']),
  );
}

export function SignedIn(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, { kind: 'signed-in' } satisfies Access),
    ApiSecurity(SESSION_SCHEME),
    ApiExtension('x-access', ['signed-in']),
  );
}

/** Any one of the roles is enough, in whatever forum; what a role may do where is the service's question. */
export function Roles(...roles: [AccessRole, ...AccessRole[]]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(ACCESS, { kind: 'roles', roles } satisfies Access),
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
