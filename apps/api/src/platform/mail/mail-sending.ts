import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { APP_OPTIONS, type AppOptions } from '../app-options.js';
import type { Job, JobEffect } from '../jobs/job.js';
import { JobRunner } from '../jobs/job-runner.js';
import { withLink } from './link-in-mail.js';
import { SEND_MAIL, type NewMail } from './outbox.js';

const PATIENCE_MS = 20_000;

type Transport = Pick<ReturnType<typeof createTransport>, 'sendMail' | 'close'>;

function transportTo(url: string): Transport {
  return createTransport({
    url,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A mail is text: nothing in it makes the server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/**
 * The job `send-mail`, its key the mail in the outbox. Between the mail server's yes and our mark a process can die;
 * the mail is then sent again under the same Message-ID, by which mail programs know it for one.
 */
@Injectable()
export class MailSending implements OnModuleInit {
  constructor(
    @Inject(APP_OPTIONS) private readonly options: Pick<AppOptions, 'dataSource' | 'env'>,
    @Inject(JobRunner) private readonly runner: JobRunner,
  ) {}

  onModuleInit(): void {
    const { SMTP_URL, MAIL_FROM } = this.options.env;
    if (!SMTP_URL || !MAIL_FROM) return;
    this.runner.handle(SEND_MAIL, (job, signal) => this.send(job, signal, transportTo(SMTP_URL), MAIL_FROM));
  }

  private publicUrl(): string {
    const { PUBLIC_URL, HOST, PORT } = this.options.env;
    return PUBLIC_URL ?? `http://${HOST}:${PORT}`;
  }

  private async send({ key }: Job, signal: AbortSignal, transport: Transport, from: string): Promise<JobEffect | null> {
    const { dataSource } = this.options;
    const mails = await dataSource.query<(NewMail & { linkId: string | null })[]>(
      `SELECT recipient, subject, text, account_link_id AS "linkId" FROM outbox WHERE id = $1 AND sent_at IS NULL`,
      [key],
    );
    const [mail] = mails;
    if (mail === undefined) return null;
    const close = (): void => transport.close();
    signal.addEventListener('abort', close);
    try {
      const { recipient: to, subject } = mail;
      const text = await withLink(dataSource, this.publicUrl(), mail);
      await transport.sendMail({ from, to, subject, text, messageId: `<${key}@${domainOf(from)}>` });
    } catch (error) {
      await dataSource.query(`UPDATE outbox SET error = $2 WHERE id = $1`, [key, (error as Error).message]);
      throw error;
    } finally {
      signal.removeEventListener('abort', close);
      transport.close();
    }
    return async (manager) => {
      await manager.query(`UPDATE outbox SET sent_at = now(), error = NULL WHERE id = $1`, [key]);
    };
  }
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).replace('>', '');
}
