import { applicationDataSource, createLog, JobRunner, MailSending, Outbox, readEnv } from '@netvaerksoverblik/api';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type ClonedDatabase } from '../support/database.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { until } from '../support/until.js';

const MAIL = {
  recipient: 'inge@egelund.example',
  subject: 'Ugens overblik på ét sted',
  text: 'To temaer blev godkendt.',
};
const log = createLog('silent');
let database: ClonedDatabase;
let dataSource: DataSource;
let server: MailServer;
let runner: JobRunner;

const envWith = (url: string | undefined) =>
  readEnv(url === undefined ? {} : { SMTP_URL: url, MAIL_FROM: 'Overblik <overblik@egelund.example>' });

beforeEach(async () => {
  database = await cloneDatabase();
  dataSource = await applicationDataSource(database).initialize();
  server = await startMailServer();
  runner = new JobRunner({ dataSource, log });
});

afterEach(async () => {
  await runner.stop(0);
  await server.close();
  await dataSource.destroy();
  await database.stop();
});

async function rowsOf(table: 'job' | 'outbox'): Promise<Record<string, unknown>[]> {
  return await dataSource.query(`SELECT * FROM ${table}`);
}

function send(): Promise<void> {
  new MailSending({ dataSource, env: envWith(server.url) }, runner).onModuleInit();
  return runner.start(30);
}

const write = (url: string | undefined): Promise<string> =>
  dataSource.transaction((manager) => new Outbox({ env: envWith(url) }).write(manager, MAIL));

describe('the outbox', () => {
  it('keeps nothing of what was rolled back', async () => {
    const outbox = new Outbox({ env: envWith(server.url) });
    const change = dataSource.transaction(async (manager) => {
      await outbox.write(manager, MAIL);
      throw new Error('the change was refused');
    });

    await expect(change).rejects.toThrow('the change was refused');
    expect([await rowsOf('outbox'), await rowsOf('job')]).toEqual([[], []]);
  });

  it('sends a mail once, with its Danish letters and a Message-ID of its own', async () => {
    await send();
    const id = await write(server.url);
    await until(async () => (await rowsOf('job'))[0]?.['done_at'] != null);
    const [sent] = server.mails;

    expect(server.mails).toHaveLength(1);
    expect(sent).toContain('From: Overblik <overblik@egelund.example>');
    expect(sent).toContain('To: inge@egelund.example');
    expect(sent).toContain(`Message-ID: <${id}@egelund.example>`);
    expect(sent).toContain('Subject: =?UTF-8?Q?Ugens_overblik_p=C3=A5_=C3=A9t_sted?=');
    expect(sent).toContain(MAIL.text);
    expect(await rowsOf('outbox')).toMatchObject([{ sent_at: expect.any(Date) as Date, error: null }]);
  });

  it('keeps the words of a refusal, and sends at the next attempt', async () => {
    server.isRefusing = true;
    await send();
    await write(server.url);
    await until(async () => (await rowsOf('job'))[0]?.['last_error'] != null);
    expect(await rowsOf('outbox')).toMatchObject([
      { sent_at: null, error: expect.stringContaining('no such mailbox') as string },
    ]);

    server.isRefusing = false;
    await dataSource.query(`UPDATE job SET run_at = now()`);
    await until(async () => (await rowsOf('outbox'))[0]?.['sent_at'] != null);
    expect(server.mails).toHaveLength(1);
    expect(await rowsOf('outbox')).toMatchObject([{ error: null }]);
  });

  it('only keeps mails where there is no mail server, also for the day there is one', async () => {
    await write(undefined);
    await send();
    await write(server.url);
    await until(() => server.mails.length > 0);

    expect(await rowsOf('outbox')).toHaveLength(2);
    expect(await rowsOf('job')).toHaveLength(1);
  });

  it('hands no line of a subject or a recipient on as a head of the mail', async () => {
    await send();
    await dataSource.transaction((manager) =>
      new Outbox({ env: envWith(server.url) }).write(manager, { ...MAIL, subject: 'Hej\r\nBcc: fremmed@example.com' }),
    );
    await until(() => server.mails.length > 0);

    expect(server.mails[0]).not.toMatch(/^Bcc:/m);
  });
});
