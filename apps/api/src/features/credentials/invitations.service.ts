import { Inject, Injectable } from '@nestjs/common';
import type { InvitationReply } from '@netvaerksoverblik/contracts';
import { DomainError, type Viewer } from '@netvaerksoverblik/domain';
import { DataSource } from 'typeorm';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { AuditService } from '../../platform/audit/audit.service.js';
import { LINK, linkTo, newLinkToken } from '../../platform/mail/link-in-mail.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { AccountLinks } from './account-links.js';

interface InvitedAccount {
  kind: 'local' | 'demo';
  username: string | null;
  email: string | null;
  disabled: boolean;
}

const textFor = (username: string, origin: string): string => `Du har fået en konto i Netværksoverblik (${origin}).

Vælg din adgangskode her inden tre dage:
${LINK}

Dit brugernavn er ${username}.

Venter du ikke denne mail, så se bort fra den.`;

/** Invites an account to choose its password: by mail, or by a link that the administrator hands over. */
@Injectable()
export class InvitationsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AccountLinks) private readonly links: AccountLinks,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
  ) {}

  invite(viewer: Viewer, accountId: string, here: string): Promise<InvitationReply> {
    const { SMTP_URL, PUBLIC_URL } = this.options.env;
    const origin = PUBLIC_URL ?? here;
    return this.dataSource.transaction(async (manager) => {
      const [account] = await manager.query<InvitedAccount[]>(
        `SELECT kind, username, email, disabled_at IS NOT NULL AS disabled FROM app_user WHERE id = $1 FOR UPDATE`,
        [accountId],
      );
      if (account === undefined) throw new DomainError('not-found');
      const { username, email } = account;
      if (account.kind === 'demo') throw new DomainError('account.demo');
      if (account.disabled || username === null) throw new DomainError('account.not-invitable');
      const sentTo = SMTP_URL === undefined ? null : email;
      const { token, hash } = newLinkToken();
      const { id, expiresAt } = await this.links.open(manager, accountId, 'invitation', sentTo === null ? hash : null);
      if (sentTo !== null) {
        const mail = { recipient: sentTo, subject: 'Din konto i Netværksoverblik', text: textFor(username, origin) };
        await this.outbox.write(manager, { ...mail, linkId: id });
      }
      await this.audit.record(manager, {
        ...{ actorId: viewer.userId, action: 'account.invited', entity: 'app_user', entityId: accountId },
        after: { sentTo, expiresAt },
      });
      const link = sentTo === null ? linkTo(origin, 'invitation', token) : null;
      return { sentTo, link, expiresAt: expiresAt.toISOString() };
    });
  }
}
