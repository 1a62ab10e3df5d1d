import type { PortfolioKind } from './kinds.js';
import { OUTCOME_KINDS, SUBJECT_KINDS, type OutcomeKind, type SubjectKind } from './minutes-terms.js';
import {
  effectsOfOutcome,
  namedItems,
  type DecidedAgendaItem,
  type DecidedOutcome,
  type PlannedEffect,
} from './outcome-effects.js';

const TITLE = 'Mad der samler';

type OutcomeFacts = Partial<Omit<DecidedOutcome, 'subject'>> & { subject?: Partial<DecidedOutcome['subject']> };

const anOutcome = ({ subject, ...facts }: OutcomeFacts = {}): DecidedOutcome => ({
  ...{ kind: 'approved', person: null, role: null, forum: null, quote: 'Det blev besluttet.' },
  ...facts,
  subject: { kind: 'theme', title: TITLE, named: true, category: null, ...subject },
});

const collective = (kind: OutcomeKind, subject: SubjectKind): DecidedOutcome =>
  anOutcome({ kind, subject: { kind: subject, title: 'Forårets sager', named: false } });

const naming = (kind: SubjectKind, title = TITLE): DecidedOutcome =>
  anOutcome({ kind: 'noted', subject: { kind, title } });

const anAgendaItem = (outcomes: readonly DecidedOutcome[], counted: readonly PortfolioKind[] = []) =>
  ({ title: 'Forårets sager', outcomes, counted }) satisfies DecidedAgendaItem;

/** `network: staffing`, `theme: opens remark`: an effect as a reader would say it. */
function spoken({ item, effect }: PlannedEffect): string {
  if (effect.type === 'status') return `${item.kind}: ${effect.toStatus}`;
  if (effect.type === 'role') return `${item.kind}: ${effect.holder} ${effect.state} ${effect.role}`;
  if (effect.type === 'mentioned') return `${item.kind}: mentioned`;
  return `${item.kind}: opens ${effect.condition}${effect.forum === null ? '' : ` (${effect.forum})`}`;
}

const effectsOfOne = (outcome: DecidedOutcome): PlannedEffect[] => effectsOfOutcome(outcome, anAgendaItem([outcome]));

const FACTS: Partial<Record<OutcomeKind, Partial<Omit<DecidedOutcome, 'subject'>>>> = {
  returned: { quote: 'Sagen skal i Ledelsesforum igen.', forum: 'Ledelsesforum' },
  referred: { forum: 'Direktionen' },
  delegated: { forum: 'Styregruppen', person: 'Inge Vangsø' },
  appointed: { person: 'Inge Vangsø', role: 'reference-leader' },
  candidate: { person: 'Bodil Krage', role: 'network-leader' },
};

const ROWS: [OutcomeKind, boolean, Record<PortfolioKind, string[]>][] = [
  [
    'approved',
    true,
    {
      theme: ['theme: approved'],
      network: ['network: approved'],
      project: ['project: approved'],
      cohort: ['cohort: mentioned'],
    },
  ],
  [
    'approved-with-remarks',
    true,
    {
      theme: ['theme: approved', 'theme: opens remark'],
      network: ['network: approved', 'network: opens remark'],
      project: ['project: approved', 'project: opens remark'],
      cohort: ['cohort: opens remark'],
    },
  ],
  [
    'started',
    true,
    {
      theme: ['theme: launched', 'network: staffing'],
      network: ['network: staffing'],
      project: ['project: running'],
      cohort: ['cohort: mentioned'],
    },
  ],
  [
    'rejected',
    true,
    {
      theme: ['theme: rejected'],
      network: ['network: stopped'],
      project: ['project: rejected'],
      cohort: ['cohort: mentioned'],
    },
  ],
  [
    'withdrawn',
    false,
    {
      theme: ['theme: withdrawn'],
      network: ['network: stopped'],
      project: ['project: rejected'],
      cohort: ['cohort: mentioned'],
    },
  ],
  [
    'postponed',
    true,
    {
      theme: ['theme: postponed'],
      network: ['network: opens postponed'],
      project: ['project: opens postponed'],
      cohort: ['cohort: opens postponed'],
    },
  ],
  ['returned', true, everywhere('opens return-to-forum (Ledelsesforum)')],
  ['referred', true, everywhere('opens waits-for-forum (Direktionen)')],
  ['delegated', false, everywhere('opens decided-by (Styregruppen)')],
  ['appointed', true, { ...everywhere('Inge Vangsø appointed reference-leader'), cohort: [] }],
  ['candidate', true, { ...everywhere('Bodil Krage candidate network-leader'), cohort: [] }],
  ['noted', false, everywhere('mentioned')],
  ['discussed', false, everywhere('mentioned')],
  ['decided', false, everywhere('mentioned')],
];

function everywhere(effect: string): Record<PortfolioKind, string[]> {
  const of = (kind: PortfolioKind): string[] => [`${kind}: ${effect}`];
  return { theme: of('theme'), network: of('network'), project: of('project'), cohort: of('cohort') };
}

const TRACKED = ['theme', 'network', 'project', 'cohort'] as const;

describe('an outcome on one named thing', () => {
  test('every kind of outcome has its row', () => {
    expect(ROWS.map(([kind]) => kind).sort()).toEqual([...OUTCOME_KINDS].sort());
  });

  test.each(
    ROWS.flatMap(([kind, creates, effects]) =>
      TRACKED.map((subject) => ({ kind, subject, creates, effects: effects[subject] })),
    ),
  )('$kind: a $subject gets $effects', ({ kind, subject, creates, effects }) => {
    const planned = effectsOfOne(anOutcome({ kind, ...FACTS[kind], subject: { kind: subject } }));
    expect(planned.map(spoken)).toEqual(effects);
    expect(planned.filter((effect) => effect.creates !== creates)).toEqual([]);
    expect(planned.filter(({ item, implied }) => item.title !== TITLE || implied)).toEqual([]);
  });

  const untracked = SUBJECT_KINDS.filter((kind) => !TRACKED.some((tracked) => tracked === kind));

  test.each(OUTCOME_KINDS.flatMap((kind) => untracked.map((subject) => ({ kind, subject }))))(
    '$kind: a $subject stays with its agenda item',
    ({ kind, subject }) => {
      expect(effectsOfOne(anOutcome({ kind, ...FACTS[kind], subject: { kind: subject } }))).toEqual([]);
    },
  );

  test('without a person there is no role', () => {
    expect(effectsOfOne(anOutcome({ kind: 'appointed', role: 'network-leader' }))).toEqual([]);
  });

  test('a role that is not said is another one', () => {
    const [appointed] = effectsOfOne(anOutcome({ kind: 'appointed', person: 'Inge Vangsø' }));
    expect(appointed?.effect).toEqual({ type: 'role', role: 'other', state: 'appointed', holder: 'Inge Vangsø' });
  });

  test('what a person alone shall decide names that person', () => {
    const [delegated] = effectsOfOne(anOutcome({ kind: 'delegated', person: 'Inge Vangsø' }));
    expect(delegated?.effect).toEqual({ type: 'condition-opened', condition: 'decided-by', forum: 'Inge Vangsø' });
  });

  test('an approval and a return of the same matter give status and condition, in either order', () => {
    const approved = anOutcome();
    const returned = anOutcome({ kind: 'returned', ...FACTS.returned });
    for (const outcomes of [
      [approved, returned],
      [returned, approved],
    ]) {
      const effects = outcomes.flatMap((outcome) => effectsOfOutcome(outcome, anAgendaItem(outcomes)).map(spoken));
      expect(effects.sort()).toEqual(['theme: approved', 'theme: opens return-to-forum (Ledelsesforum)']);
    }
  });
});

describe('an outcome on several at once', () => {
  const one = naming('theme', 'Mad der samler');
  const other = naming('theme', 'Ro på morgenen');
  const project = naming('project', 'Nye haver');

  test.each(OUTCOME_KINDS)('%s: holds for each of that kind named beside it, and no other', (kind) => {
    const all = { ...collective(kind, 'theme'), ...FACTS[kind] };
    const planned = effectsOfOutcome(all, anAgendaItem([all, one, project, other]));
    expect([...new Set(planned.map(({ item }) => item.title))]).toEqual(['Mad der samler', 'Ro på morgenen']);
    expect(planned.filter(({ implied }) => implied)).toEqual([]);
  });

  test.each([
    ['approved', 'withdrawn'],
    ['approved-with-remarks', 'rejected'],
    ['started', 'postponed'],
    ['rejected', 'approved'],
    ['withdrawn', 'started'],
    ['postponed', 'approved-with-remarks'],
  ] as const)('%s: holds for no matter that is %s by name beside it, in either order', (kind, byName) => {
    const all = collective(kind, 'theme');
    const apart = anOutcome({ kind: byName, subject: { title: 'Nye haver' } });
    for (const outcomes of [
      [all, one, apart],
      [apart, one, all],
    ]) {
      const planned = effectsOfOutcome(all, anAgendaItem(outcomes));
      expect([...new Set(planned.map(({ item }) => item.title))]).toEqual(['Mad der samler']);
    }
  });

  test('approved: holds for a matter that is sent back by name too, which gives a status and a condition', () => {
    const all = collective('approved', 'theme');
    const back = anOutcome({ kind: 'returned' });
    expect(effectsOfOutcome(all, anAgendaItem([all, back])).map(spoken)).toEqual(['theme: approved']);
  });

  test.each(OUTCOME_KINDS)('%s: is the count stated there where none is named', (kind) => {
    const all = { ...collective(kind, 'network'), ...FACTS[kind] };
    expect(effectsOfOutcome(all, anAgendaItem([all, one], ['network']))).toEqual([]);
  });

  test('a count of another kind is no answer', () => {
    const all = collective('approved', 'project');
    expect(effectsOfOutcome(all, anAgendaItem([all], ['network'])).map(spoken)).toEqual(['project: approved']);
  });

  test.each(ROWS.flatMap(([kind, creates]) => TRACKED.map((subject) => ({ kind, subject, creates }))))(
    '$kind: the title of the agenda item names the $subject where none is named and none counted',
    ({ kind, subject, creates }) => {
      const all = { ...collective(kind, subject), ...FACTS[kind] };
      const planned = effectsOfOutcome(all, anAgendaItem([all]));
      const hasNone = subject === 'cohort' && ['appointed', 'candidate'].includes(kind);
      expect(planned.length > 0).toBe(!hasNone);
      for (const effect of planned) {
        expect(effect).toMatchObject({ creates, implied: true, item: { title: 'Forårets sager' } });
      }
    },
  );

  test('holds for a theme that is one matter with a network', () => {
    const all = collective('approved', 'theme');
    const outcomes = [naming('theme'), naming('network'), all];
    expect(effectsOfOutcome(all, anAgendaItem(outcomes)).map(spoken)).toEqual(['network: approved']);
  });
});

describe('one title in one agenda item', () => {
  test.each([
    ['theme', 'network'],
    ['network', 'theme'],
  ] as const)('a %s and a %s are one matter, the network', (first, second) => {
    const outcomes = [
      anOutcome({ subject: { kind: first, category: 'welfare' } }),
      anOutcome({ kind: 'started', subject: { kind: second, title: '»Mad der samler«' } }),
    ];
    expect(namedItems(anAgendaItem(outcomes))).toEqual([{ kind: 'network', title: TITLE, category: 'welfare' }]);
    const effects = outcomes.flatMap((outcome) => effectsOfOutcome(outcome, anAgendaItem(outcomes)).map(spoken));
    expect(effects).toEqual(['network: approved', 'network: staffing']);
  });

  test.each(['theme', 'network', 'cohort'] as const)('a project and a %s are two', (kind) => {
    const project = anOutcome({ kind: 'started', subject: { kind: 'project' } });
    const other = naming(kind);
    expect(namedItems(anAgendaItem([project, other])).map((item) => item.kind)).toEqual(['project', kind]);
    expect(effectsOfOutcome(project, anAgendaItem([project, other])).map(spoken)).toEqual(['project: running']);
    expect(effectsOfOutcome(other, anAgendaItem([project, other])).map(spoken)).toEqual([`${kind}: mentioned`]);
  });

  test('a category said once is the category', () => {
    const outcomes = [naming('theme'), anOutcome({ subject: { category: 'learning' } })];
    expect(namedItems(anAgendaItem(outcomes))).toEqual([{ kind: 'theme', title: TITLE, category: 'learning' }]);
  });
});

describe('what is taken off the agenda', () => {
  test.each([
    ['theme', ['theme: postponed']],
    ['network', ['network: opens postponed']],
    ['project', ['project: opens postponed']],
    ['cohort', ['cohort: opens postponed']],
  ] as const)('waits as if postponed: a %s', (kind, effects) => {
    const item = collective('withdrawn', kind);
    expect(effectsOfOutcome(item, anAgendaItem([item, naming(kind)])).map(spoken)).toEqual(effects);
  });

  test.each([
    ['Temaet blev taget af dagsordenen.', 'theme: postponed'],
    ['Temaet trækkes fra\ndagsordenen.', 'theme: postponed'],
    ['Temaet udgår.', 'theme: withdrawn'],
  ])('is told by the words where the thing is named: %j', (quote, effect) => {
    expect(effectsOfOne(anOutcome({ kind: 'withdrawn', quote })).map(spoken)).toEqual([effect]);
  });

  test('brings nothing into being', () => {
    const item = collective('withdrawn', 'project');
    expect(effectsOfOutcome(item, anAgendaItem([item])).map(({ creates }) => creates)).toEqual([false]);
  });
});

describe('a return', () => {
  const returned = (quote: string): string | undefined =>
    effectsOfOne(anOutcome({ kind: 'returned', quote })).map(spoken)[0];

  test.each([
    'Temaet skal i Ledelsesforum igen.',
    'Temaet skal tages op på ny.',
    'Temaet skal tages op på\nny.',
    'Temaet vender tilbage i maj.',
    'Sagen sendes retur til forvaltningen.',
    'Sagen hjemvises.',
    'Temaet genfremsættes efter sommer.',
    'Temaet genbehandles.',
    'Temaet skal bearbejdes og forelægges forummet.',
    'Temaet skal kvalificeres yderligere til næste møde.',
  ])('says that the matter comes before the forum once more: %j', (quote) => {
    expect(returned(quote)).toBe('theme: opens return-to-forum');
  });

  test.each([
    'Temaet skal udvikles yderligere.',
    'Temaet skal kvalificeres igennem flere samtaler.',
    'Afdelinger, der anvender metoden, skal udvikle den videre.',
    'Projektet, der henvender sig til unge, skal udfoldes mere.',
    'Der er behov for tilbagemelding, før temaet kan udvikles videre.',
    'Temaet skal udvikles videre på nye måder.',
    'Tilbagevendende spørgsmål skal afklares nærmere.',
  ])('is further work where no return is said: %j', (quote) => {
    expect(returned(quote)).toBe('theme: opens further-work');
  });
});
