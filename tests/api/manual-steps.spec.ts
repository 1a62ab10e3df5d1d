import type { Problem } from '@netvaerksoverblik/contracts';
import type { ApiClient } from '../support/api-client.js';
import { FixedClock } from '../support/fixed-clock.js';
import { portfolio, record } from '../support/imports.js';
import { anItem, enter, itemAt } from '../support/items.js';
import { approvedNetworks } from '../support/minutes-text.js';
import { personBehind } from '../support/people.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TODAY = '2026-06-17';

describe('steps by hand', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  beforeEach(async () => {
    app = await startTestApp({ clock: new FixedClock(`${TODAY}T10:00:00Z`) });
    secretariat = await app.as('secretariat');
  });
  afterEach(() => app.close());

  const step = (id: string, to: string, more: object = {}) =>
    enter(secretariat, id, 'steps', { to, reason: 'Skabelonen er udfyldt', ...more });

  it('begin in the state in which the kind begins, and keep person, reason and date', async () => {
    const theme = await anItem(secretariat, { kind: 'theme', title: 'Ro på morgenen', category: 'welfare' });
    expect(theme).toMatchObject({ status: 'idea', category: 'welfare', reference: 'T-2026-01', statusSince: TODAY });
    const { body, status } = await step(theme.id, 'qualifying');
    expect([status, body.status]).toEqual([200, 'qualifying']);
    expect(body.entered).toMatchObject({ reason: 'Skabelonen er udfyldt' });
    expect(body.events.at(-1)).toMatchObject({ basis: 'entered', fromStatus: 'idea', toStatus: 'qualifying' });
    expect(body.steps.map(({ to }) => to)).toEqual(['nominated', 'withdrawn']);
  });

  it('keep the order in which they were entered on one day, after what a meeting decided that day', async () => {
    await record(secretariat, { date: TODAY, items: [approvedNetworks({ title: 'Stille timer' })] });
    const [network] = (await portfolio(secretariat)).items;
    const id = network?.id ?? '';
    await step(id, 'staffing');
    for (const role of ['network-leader', 'reference-leader']) {
      await enter(secretariat, id, 'roles', { role, state: 'appointed', party: 'Inge Vangsø', reason: 'Aftalt' });
    }
    for (const to of ['running', 'paused', 'running', 'testing']) await step(id, to);
    const { body } = await itemAt(secretariat, id);
    const path = body.events.filter(({ type }) => type === 'status').map(({ toStatus }) => toStatus);
    expect(path).toEqual(['approved', 'staffing', 'running', 'paused', 'running', 'testing']);
    expect(body.status).toBe('testing');
  });

  it('are refused with every reason and the steps there are', async () => {
    const network = await anItem(secretariat, { kind: 'network', title: 'Stille timer' });
    const answer = await enter<Problem>(secretariat, network.id, 'steps', { to: 'running', reason: 'Nu' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'step.refused', params: { steps: ['staffing', 'stopped'] } });
    expect(answer.body.errors.map(({ code }) => code)).toEqual([
      'not-a-step',
      'no-network-leader',
      'no-reference-leader',
    ]);
    expect(answer.body.title).toContain('Der er ingen netværksleder. Udpeg en først.');
    expect((await itemAt(secretariat, network.id)).body.status).toBe('approved');
  });

  it('keep the words of a fuzzy date with its window, and are refused in the future', async () => {
    const theme = await anItem(secretariat, { kind: 'theme', title: 'Ro på morgenen', on: '2026-01-15' });
    const { body } = await step(theme.id, 'qualifying', { onWords: 'medio april' });
    const event = body.events.at(-1);
    expect(event).toMatchObject({
      ...{ windowFrom: '2026-04-11', effectiveOn: '2026-04-20', effectiveWords: 'medio april' },
    });
    const tomorrow = await step(theme.id, 'nominated', { on: '2026-06-18' });
    expect([tomorrow.status, (tomorrow.body as unknown as Problem).code]).toEqual([422, 'step.in-future']);
    expect((await step(theme.id, 'nominated', { onWords: 'når vi når det' })).status).toBe(400);
  });

  it('that stand before one entered later must lead to it', async () => {
    const theme = await anItem(secretariat, { kind: 'theme', title: 'Ro på morgenen', on: '2026-01-15' });
    await step(theme.id, 'qualifying', { on: '2026-03-01' });
    const withdrawn = await enter<Problem>(secretariat, theme.id, 'steps', {
      ...{ to: 'withdrawn', on: '2026-02-01', reason: 'Ikke mere' },
    });
    expect(withdrawn.body.errors).toEqual([{ path: 'to', code: 'later-step' }]);
  });

  it('launch a theme together with its network', async () => {
    const theme = await anItem(secretariat, { kind: 'theme', title: 'Ro på morgenen', category: 'learning' });
    await app.dataSource
      .query(`INSERT INTO event (item_id, item_kind, type, to_status, effective_on, actor_id, reason, ordinal)
      SELECT item_id, 'theme', 'status', 'approved', '${TODAY}', actor_id, 'prøve', 5 FROM event WHERE item_id = '${theme.id}' LIMIT 1`);
    const { body } = await step(theme.id, 'launched');
    expect(body).toMatchObject({ status: 'launched', related: [{ relation: 'result', title: 'Ro på morgenen' }] });
    const network = (await portfolio(secretariat, '?kind=network')).items[0];
    expect(network).toMatchObject({ status: 'approved', category: 'learning', reference: 'N-2026-01' });
  });

  it('of a network are its leader’s too, who may ask for closing but not close', async () => {
    const network = await anItem(secretariat, { kind: 'network', title: 'Stille timer' });
    await step(network.id, 'staffing');
    const owner = await app.as('network-leader');
    const leader = await personBehind(app, 'network-leader');
    expect((await itemAt(owner, network.id)).body.may).toEqual({ edit: false, own: false, askForClosing: false });
    const roles = [
      { role: 'network-leader', personId: leader },
      { role: 'reference-leader', party: 'Bo Lind' },
    ];
    for (const role of roles) {
      await enter(secretariat, network.id, 'roles', { ...role, state: 'appointed', reason: 'Aftalt' });
    }
    const { body: item } = await itemAt(owner, network.id);
    expect(item.may.own).toBe(true);
    expect(item.steps.map(({ to, refusals }) => [to, refusals.map(({ code }) => code)])).toEqual([
      ['running', []],
      ['stopped', ['not-for-you']],
    ]);
    expect((await enter(owner, network.id, 'steps', { to: 'running', reason: 'Vi er i gang' })).status).toBe(200);
    expect((await enter(owner, network.id, 'steps', { to: 'closed', reason: 'Færdig' })).status).toBe(409);
    const asked = await enter(owner, network.id, 'closing-request', { reason: 'Vi er færdige' });
    expect(asked.body.conditions).toMatchObject([{ kind: 'other', words: 'Vi er færdige' }]);
    expect((await enter(owner, network.id, 'conditions', { kind: 'other', words: 'x', reason: 'x' })).status).toBe(403);
  });

  it('are the secretariat’s and the owner’s; others may look only', async () => {
    const network = await anItem(secretariat, { kind: 'network', title: 'Stille timer' });
    for (const role of ['reader', 'employee', 'forum-member', 'administrator'] as const) {
      const viewer = await app.as(role);
      expect((await itemAt(viewer, network.id)).body).toMatchObject({ steps: [], may: { edit: false, own: false } });
      expect((await enter(viewer, network.id, 'steps', { to: 'staffing', reason: 'Nu' })).status).toBe(403);
      const created = await viewer.post('/api/v1/portfolio', { kind: 'theme', title: 'x', reason: 'x' });
      expect(created.status).toBe(403);
    }
    expect((await itemAt(secretariat, network.id)).body.status).toBe('approved');
  });
});
