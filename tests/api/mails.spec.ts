import { Outbox } from '@netvaerksoverblik/api';
import type { MailListReply, SessionReply } from '@netvaerksoverblik/contracts';
import { ACCESS_ROLES } from '@netvaerksoverblik/domain';
import { startTestApp, type TestApp } from '../support/test-app.js';

const MAIL = { recipient: 'inge@egelund.example', subject: 'Ugens overblik', text: 'To temaer.\nEt netværk.' };
const MAIL_ENV = { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'overblik@egelund.example' };
const PATH = '/api/v1/mails';

const write = ({ app, dataSource }: TestApp, subject = MAIL.subject): Promise<string> =>
  dataSource.transaction((manager) => app.get(Outbox).write(manager, { ...MAIL, subject }));

describe('mails without a mail server', () => {
  let test: TestApp;

  beforeEach(async () => {
    test = await startTestApp();
  });

  afterEach(() => test.close());

  it('are read by an administrator, the newest first', async () => {
    const administrator = await test.as('administrator');
    expect((await administrator.get<MailListReply>(PATH)).body).toEqual({ sending: false, items: [] });
    await write(test, 'Den første');
    const id = await write(test, 'Den anden');
    const { body } = await administrator.get<MailListReply>(PATH);

    expect(body.items.map(({ subject }) => subject)).toEqual(['Den anden', 'Den første']);
    expect(body.items[0]).toEqual({
      ...{ id, recipient: MAIL.recipient, subject: 'Den anden', text: MAIL.text, sentAt: null, error: null },
      writtenAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) as string,
    });
  });

  it.each(ACCESS_ROLES)('are offered to %s only as far as they may be read', async (role) => {
    await write(test);
    const viewer = await test.as(role);
    const session = await viewer.get<SessionReply>('/api/v1/session');
    const { status, text } = await viewer.get(PATH);

    expect(session.body.may.readMails).toBe(role === 'administrator');
    expect(status).toBe(role === 'administrator' ? 200 : 403);
    expect(text.includes(MAIL.recipient)).toBe(role === 'administrator');
  });
});

it('shows that mails went out, or why not, and leaves their text to those who got them', async () => {
  const test = await startTestApp({ env: MAIL_ENV });
  await write(test);
  await test.dataSource.query(`UPDATE outbox SET error = 'no such mailbox'`);
  const { body } = await (await test.as('administrator')).get<MailListReply>(PATH);
  await test.close();

  expect(body.sending).toBe(true);
  expect(body.items).toMatchObject([{ recipient: MAIL.recipient, text: null, error: 'no such mailbox' }]);
});
