import type { Viewer } from '@netvaerksoverblik/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ViewerSource } from '../../platform/access/viewer-source.js';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { Clock } from '../../platform/clock.js';
import { tokenOf } from './session-cookie.js';
import { SessionLookup, viewerOf, type LiveSession } from './session-lookup.js';
import { Session } from './session.entity.js';

const SEEN_EVERY_MS = 10 * 60_000;

/** Who is asking, by the cookie of the request. */
@Injectable()
export class ViewerService extends ViewerSource {
  constructor(
    @Inject(SessionLookup) private readonly sessions: SessionLookup,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
  ) {
    super();
  }

  override async viewerOf(request: FastifyRequest): Promise<Viewer | null> {
    const token = tokenOf(request.headers.cookie, this.options.env.PUBLIC_URL);
    const session = token === null ? null : await this.sessions.find(token);
    if (!session) return null;
    await this.noteSeen(session);
    return viewerOf(session);
  }

  private async noteSeen({ sessionId, lastSeenAt }: LiveSession): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - lastSeenAt.getTime() < SEEN_EVERY_MS) return;
    const seen = this.dataSource.getRepository(Session).update({ id: sessionId }, { lastSeenAt: now });
    // Reading goes on where nothing can be written: on a full disk, say.
    await seen.catch((error: unknown) =>
      this.options.log.warn({ err: error }, 'a session could not be marked as seen'),
    );
  }
}
