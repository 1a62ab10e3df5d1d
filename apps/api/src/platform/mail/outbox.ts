import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { APP_OPTIONS, type AppOptions } from '../app-options.js';
import { addJob } from '../jobs/add-job.js';

export const SEND_MAIL = 'send-mail';

export interface NewMail {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  /** Of the link that the text leaves a place for. */
  readonly linkId?: string;
}

/**
 * Mails to be sent, written in the transaction of what causes them. Without a mail server they wait here to be read under Administration and are never sent, so that a mail
 * server that is set up later does not send what is long over.
 */
@Injectable()
export class Outbox {
  constructor(@Inject(APP_OPTIONS) private readonly options: Pick<AppOptions, 'env'>) {}

  async write(manager: EntityManager, { recipient, subject, text, linkId }: NewMail): Promise<string> {
    const rows = await manager.query<{ id: string }[]>(
      `INSERT INTO outbox (recipient, subject, text, account_link_id) VALUES ($1, $2, $3, $4) RETURNING id`,
      [recipient, subject, text, linkId ?? null],
    );
    const id = rows[0]?.id ?? '';
    if (this.options.env.SMTP_URL) await addJob(manager, { kind: SEND_MAIL, key: id });
    return id;
  }
}
