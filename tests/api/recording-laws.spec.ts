import type { PortfolioKind } from '@netvaerksoverblik/domain';
import type { ApiClient } from '../support/api-client.js';
import { confirm, itemCalled, portfolio, record, upload } from '../support/imports.js';
import { minutesText, type ItemText, type MinutesText } from '../support/minutes-text.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const minutes = (date: string, ...items: ItemText[]): MinutesText => ({ date, items });
const decides = (title: string, ...words: string[]): ItemText => ({ title, decides: words });

const APPROVED = minutes('2026-02-12', decides('Nye netværk', 'Ledelsesforum godkendte netværket "Stille timer".'));

/** Two documents each; whatever comes second must find what the first has said. */
const PAIRS: Record<string, readonly [MinutesText, MinutesText]> = {
  'a condition said of what is only noted': [
    minutes(
      '2026-01-15',
      decides(
        'Orientering',
        'Orienteringen om netværket "Stille timer" blev taget til efterretning. Der mangler en netværksleder til netværket.',
      ),
    ),
    APPROVED,
  ],
  'a category said of what is only noted': [
    minutes(
      '2026-01-15',
      decides('Orientering', 'Orienteringen om velfærdsnetværket "Stille timer" blev taget til efterretning.'),
    ),
    APPROVED,
  ],
  'a theme and a network of one title': [
    minutes(
      '2026-01-15',
      decides('Orientering', 'Temaet "Stille timer" blev drøftet.', 'Netværket "Stille timer" blev drøftet.'),
    ),
    minutes('2025-12-11', decides('Temaer', 'Ledelsesforum godkendte temaet "Stille timer".')),
  ],
  'a project that only an agenda item names': [
    minutes('2026-01-15', decides('Nye haver', 'Orienteringen om projektet blev taget til efterretning.')),
    minutes('2025-12-11', decides('Projekter', 'Ledelsesforum godkendte projektet "Nye haver".')),
  ],
  'a theme that only an agenda item names': [
    minutes('2026-02-12', decides('Stille timer', 'Temaet blev afvist.')),
    minutes('2026-01-15', decides('Temaer', 'Ledelsesforum godkendte temaet "Stille timer".')),
  ],
};

describe('recording', () => {
  let app: TestApp;
  let secretariat: ApiClient;

  const start = async (): Promise<void> => {
    app = await startTestApp();
    secretariat = await app.as('secretariat');
  };

  beforeEach(start);
  afterEach(() => app.close());

  const shown = async (): Promise<unknown> => {
    const { items } = await portfolio(secretariat);
    return items.map(({ kind, title, status, category, lastHeard, conditions }) => ({
      ...{ kind, title, status, category, lastHeard },
      conditions: conditions.map((condition) => [condition.kind, condition.since]),
    }));
  };

  it.each(Object.entries(PAIRS))('gives the same portfolio in either order: %s', async (_what, [one, other]) => {
    await record(secretariat, one);
    await record(secretariat, other);
    const first = await shown();
    await app.close();
    await start();
    await record(secretariat, other);
    await record(secretariat, one);
    expect(await shown()).toEqual(first);
  });

  it('shows in the open what an open item decides, though a closed one of the meeting decides it too', async () => {
    const text = minutesText(
      minutes('2026-01-15', { title: 'x', closed: true, caseNumber: '26/4711' }, APPROVED.items[0] ?? decides('x')),
    ).replace('26/4711\n', '26/4711\n\nBeslutning\n\nLedelsesforum godkendte netværket "Stille timer".\n');
    await record(secretariat, text);
    expect(await itemCalled(await app.as('reader'), 'Stille timer')).toMatchObject({ status: 'approved' });
  });

  const closedMinutes = minutes('2026-02-12', { title: 'x', closed: true, caseNumber: '26/4711' });

  it.each([
    ['closed before open', [closedMinutes, APPROVED]],
    ['open before closed', [APPROVED, closedMinutes]],
  ])('keeps an item closed that any document of the meeting closes: %s', async (_what, documents) => {
    for (const document of documents) await record(secretariat, document);
    const reader = await app.as('reader');
    expect((await portfolio(reader)).items).toEqual([]);
    expect((await reader.get('/api/v1/overview?asOf=2026-03-01')).text).not.toContain('Stille timer');
    expect(await itemCalled(secretariat, 'Stille timer')).toMatchObject({ status: 'approved' });
  });

  it.each<[PortfolioKind, string | null]>([
    ['network', 'staffing'],
    ['project', 'running'],
    ['cohort', null],
  ])('takes the outcome as a %s does when the reviewer says that it is one', async (kind, status) => {
    const { body } = await upload(
      secretariat,
      minutes('2026-01-15', decides('Temaer', 'Ledelsesforum igangsatte temaet "Stille timer".')),
    );
    const finding = body.findings.find((one) => one.kind === 'status')?.id ?? '';
    const { status: answered } = await confirm(secretariat, body.id, {
      changes: [{ finding, action: 'change', value: { kind } }],
    });
    expect(answered).toBe(200);
    expect((await portfolio(secretariat)).items).toMatchObject([{ kind, status, title: 'Stille timer' }]);
  });

  it('attaches a finding to the item that the reviewer chose, whose title it leaves as it is', async () => {
    await record(secretariat, APPROVED);
    const known = await itemCalled(secretariat, 'Stille timer');
    const { body } = await upload(
      secretariat,
      minutes('2026-03-12', decides('Netværk', 'Ledelsesforum igangsatte netværket "Ro efter frokost".')),
    );
    const finding = body.findings.find((one) => one.kind === 'status')?.id ?? '';
    await confirm(secretariat, body.id, { changes: [{ finding, action: 'change', value: { item: known?.id ?? '' } }] });
    expect((await portfolio(secretariat)).items).toMatchObject([
      { id: known?.id, title: 'Stille timer', status: 'staffing' },
    ]);
  });

  it('writes an outcome once, also where another document of the meeting has one more before it', async () => {
    const first = await record(secretariat, APPROVED);
    const longer = minutes(
      '2026-02-12',
      decides('Nye netværk', 'Sagen blev drøftet.', 'Ledelsesforum godkendte netværket "Stille timer".'),
    );
    const second = await record(secretariat, longer);
    expect([first.recorded.outcomes, second.recorded.outcomes]).toEqual([1, 1]);
  });

  it('asks whether a network is closed that a decision says is closed, and closes it only when told so', async () => {
    await record(secretariat, APPROVED);
    const closing = minutes(
      '2026-04-16',
      decides('Status', 'Det blev besluttet, at netværket "Stille timer" afsluttes.'),
    );
    const { body } = await upload(secretariat, closing);
    const question = body.findings.find((finding) => finding.kind === 'status');
    expect(question).toMatchObject({
      default: 'ask',
      proposal: { toStatus: 'closed' },
      match: { title: 'Stille timer' },
    });
    const { body: result } = await confirm(secretariat, body.id, {
      changes: [{ finding: question?.id ?? '', action: 'accept' }],
    });
    expect(result.recorded).toMatchObject({ statuses: 1, outcomes: 1, unsettled: 0 });
    expect(await itemCalled(secretariat, 'Stille timer')).toMatchObject({ status: 'closed' });
  });

  it('leaves open whether a network is closed when nobody answers', async () => {
    await record(secretariat, APPROVED);
    const closing = minutes(
      '2026-04-16',
      decides('Status', 'Det blev besluttet, at netværket "Stille timer" afsluttes.'),
    );
    expect((await record(secretariat, closing)).recorded).toMatchObject({ statuses: 0, unsettled: 1 });
    expect(await itemCalled(secretariat, 'Stille timer')).toMatchObject({
      status: 'approved',
      lastHeard: '2026-04-16',
    });
  });
});
