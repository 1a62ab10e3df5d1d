import { ACCESS_ROLES, DomainError, isOpenTo } from '@netvaerksoverblik/domain';
import type { SessionReply, SignInOptionsReply } from '@netvaerksoverblik/contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { Clock } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { mayUseDemo } from './loopback.js';
import { SessionLookup, viewerOf } from './session-lookup.js';
import { hasLocalAccount, isSetupOpen } from './setup-link.js';

@Injectable()
export class SessionReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(SessionLookup) private readonly sessions: SessionLookup,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
  ) {}

  async session(token: string | null): Promise<SessionReply> {
    const session = token === null ? null : await this.sessions.find(token);
    if (!session) throw new DomainError('session.required');
    const viewer = viewerOf(session);
    return {
      user: { id: session.userId, name: session.name, demo: session.demo },
      roles: session.roles,
      may: {
        edit: isOpenTo('portfolio.create', viewer),
        import: isOpenTo('imports.record', viewer),
        readMails: isOpenTo('mails.read', viewer),
        removeDemo: isOpenTo('demo.remove', viewer) && (await this.hasDemo()),
      },
      expiresAt: session.expiresAt.toISOString(),
    };
  }

  async signInOptions(request: FastifyRequest): Promise<SignInOptionsReply> {
    return {
      municipality: await this.municipality(),
      demoRoles: mayUseDemo(this.options, request) ? [...ACCESS_ROLES] : [],
      localAccounts: await hasLocalAccount(this.dataSource.manager),
      elsewhere: elsewhereIn(this.options.env),
      resetByMail: this.options.env.SMTP_URL !== undefined,
      setupOpen: await isSetupOpen(this.dataSource, this.clock),
    };
  }

  private async hasDemo(): Promise<boolean> {
    const rows = await this.pool.rows('session.has-demo', 'SELECT FROM demo_row LIMIT 1');
    return rows.length > 0;
  }

  private async municipality(): Promise<string> {
    const sql = `SELECT value #>> '{}' AS name FROM setting WHERE key = 'municipality'`;
    const rows = await this.pool.rows<{ name: string }>('session.municipality', sql);
    return rows[0]?.name ?? '';
  }
}

/** What the button is called: the name that the settings give the issuer, or where it is. */
function elsewhereIn({ OIDC_ISSUER, OIDC_NAME }: AppOptions['env']): SignInOptionsReply['elsewhere'] {
  return OIDC_ISSUER === undefined ? null : { name: OIDC_NAME ?? new URL(OIDC_ISSUER).hostname };
}
