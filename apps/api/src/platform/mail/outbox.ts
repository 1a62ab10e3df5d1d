import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { APP_OPTIONS, type AppOptions } from '../app-options.js';
import { addJob } from '../jobs/add-job.js';

export const SEND_MAIL = 'send-mail';

export interface NewMail {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Mails to be sent, written in the transaction of what causes them. Nothing writes one yet: digests and invitations
 * will. Without a mail server they wait here to be read under Administration and are never sent, so that a mail
 * server that is set up later does not send what is long over.
 */
@Injectable()
export class Outbox {
  constructor(@Inject(APP_OPTIONS) private readonly options: Pick<AppOptions, 'env'>) {}

  async write(manager: EntityManager, { recipient, subject, text }: NewMail): Promise<string> {
    const rows = await manager.query<{ id: string }[]>(
      `INSERT INTO outbox (recipient, subject, text) VALUES ($1, $2, $3) RETURNING id`,
      [recipient, subject, text],
    );
    const id = rows[0]?.id ?? '';
    if (this.options.env.SMTP_URL) await addJob(manager, { kind: SEND_MAIL, key: id });
    return id;
  }
}
