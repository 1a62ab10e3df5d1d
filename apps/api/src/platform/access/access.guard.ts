import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError, isOpenTo, isPublic, refusalAtDoor, type Action } from '@netvaerksoverblik/domain';
import { APP_OPTIONS, type AppOptions } from '../app-options.js';
import { ACCESS, type ViewedRequest } from './access.js';
import { isForeign } from './origin.js';
import { ViewerSource } from './viewer-source.js';

/** Stands before every route: refuses what no decorator opens, foreign pages, and who lacks the role. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(ViewerSource) private readonly viewers: ViewerSource,
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ViewedRequest>();
    this.refuseForeignPage(request);
    const action = this.reflector.get<Action | undefined>(ACCESS, context.getHandler());
    if (action !== undefined && isPublic(action)) return true;
    const viewer = await this.viewers.viewerOf(request);
    if (!viewer) throw new DomainError('session.required');
    if (action === undefined) throw new DomainError('access.denied');
    if (!isOpenTo(action, viewer)) throw new DomainError(refusalAtDoor(action));
    request.viewer = viewer;
    return true;
  }

  private refuseForeignPage({ method, headers }: ViewedRequest): void {
    if (isForeign({ method, headers, protocol: 'http', publicUrl: this.options.env.PUBLIC_URL })) {
      throw new DomainError('origin.foreign');
    }
  }
}
