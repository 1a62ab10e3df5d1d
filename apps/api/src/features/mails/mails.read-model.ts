import { Inject, Injectable } from '@nestjs/common';
import type { MailListReply, MailReply } from '@netvaerksoverblik/contracts';
import { APP_OPTIONS, type AppOptions } from '../../platform/app-options.js';
import { ReadPool } from '../../platform/read-pool.js';

type MailRow = Omit<MailReply, 'writtenAt' | 'sentAt'> & { created_at: Date; sent_at: Date | null };

/** $1: a mail server delivers mails, whose text nobody else then reads here. */
const MAILS = `SELECT id, recipient, subject, CASE WHEN $1 THEN NULL ELSE text END AS text, created_at, sent_at, error
  FROM outbox ORDER BY created_at DESC, id LIMIT $2`;

const NEWEST = 200;

@Injectable()
export class MailsReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(APP_OPTIONS) private readonly options: AppOptions,
  ) {}

  async list(): Promise<MailListReply> {
    const sending = this.options.env.SMTP_URL !== undefined;
    const rows = await this.pool.rows<MailRow>('mails', MAILS, [sending, NEWEST]);
    return {
      sending,
      items: rows.map(({ created_at, sent_at, ...mail }) => ({
        ...mail,
        writtenAt: created_at.toISOString(),
        sentAt: sent_at?.toISOString() ?? null,
      })),
    };
  }
}
