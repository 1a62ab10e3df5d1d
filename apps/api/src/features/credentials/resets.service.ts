import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '@netvaerksoverblik/domain';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { addJob } from '../../platform/jobs/add-job.js';
import type { Job, JobEffect } from '../../platform/jobs/job.js';
import { JobRunner } from '../../platform/jobs/job-runner.js';
import { LINK } from '../../platform/mail/link-in-mail.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { AttemptLimit, foldUsername } from '../session/index.js';
import { AccountLinks } from './account-links.js';

const RESET = 'reset-password';

/** $1 username or address, folded. Only who signs in here with a password, and has an address, gets a link. */
const ACCOUNT = `SELECT id, email FROM app_user
  WHERE (username = $1 OR email_folded = $1) AND kind = 'local' AND disabled_at IS NULL
    AND password_hash IS NOT NULL AND email IS NOT NULL LIMIT 1`;

const TEXT = `Nogen, formentlig dig, har bedt om en ny adgangskode til Netværksoverblik.

Vælg den her inden en time:
${LINK}

Var det ikke dig, så se bort fra denne mail: den gamle adgangskode gælder stadig.`;

/** Forgotten passwords. Whether there is such an account is found out afterwards, where nobody can time it. */
@Injectable()
export class ResetsService implements OnModuleInit {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(JobRunner) private readonly runner: JobRunner,
    @Inject(AccountLinks) private readonly links: AccountLinks,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AttemptLimit) private readonly limit: AttemptLimit,
    @Inject(APP_OPTIONS) private readonly options: Pick<AppOptions, 'env'>,
  ) {}

  onModuleInit(): void {
    this.runner.handle(RESET, (job) => Promise.resolve(this.send(job)));
  }

  async ask(account: string, request: FastifyRequest): Promise<void> {
    if (this.options.env.SMTP_URL === undefined) throw new DomainError('session.no-mail');
    const folded = foldUsername(account);
    await this.limit.take(folded, request.ip);
    const job = { kind: RESET, key: randomUUID(), payload: { account: folded } };
    await this.dataSource.transaction((manager) => addJob(manager, job));
  }

  private send({ payload }: Job): JobEffect {
    const { account } = payload as { account: string };
    return async (manager) => {
      const [found] = await manager.query<{ id: string; email: string }[]>(ACCOUNT, [account]);
      if (found === undefined) return;
      const { id: linkId } = await this.links.open(manager, found.id, 'reset');
      await this.outbox.write(manager, { recipient: found.email, subject: 'Ny adgangskode', text: TEXT, linkId });
      await this.audit.record(manager, {
        ...{ actorId: null, action: 'password.reset-asked', entity: 'app_user', entityId: found.id, after: null },
      });
    };
  }
}
