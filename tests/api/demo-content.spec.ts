import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DEMO_CONTENT } from '@netvaerksoverblik/api';
import {
  effectsOfOutcome,
  foldName,
  foldTitle,
  itemExceeded,
  resultOf,
  TRANSITIONS,
  type ItemState,
  type OutcomeKind,
  type PlannedEffect,
  type PortfolioKind,
} from '@netvaerksoverblik/domain';
import { readMinutes, type AgendaItemReading, type Reading } from '@netvaerksoverblik/minutes';

const FOLDER = resolve(import.meta.dirname, '../../apps/api/demo/minutes');
const REAL = resolve(import.meta.dirname, '../../../shared/minutes');
const whereTheRealOnesAre = existsSync(REAL) ? it : it.skip;

const textOf = (fileName: string): string => readFileSync(resolve(FOLDER, fileName), 'utf8');

function readingOf(fileName: string): Reading {
  const result = readMinutes(textOf(fileName));
  if (!result.ok) throw new Error(`${fileName}: ${result.refusal.missing.join(', ')}`);
  return result.reading;
}

const readings = DEMO_CONTENT.documents.map(readingOf);
const agendaItems = readings.flatMap(({ items, date }) => items.map((item) => ({ item, date })));

function effectsOf(item: AgendaItemReading): PlannedEffect[] {
  const counted = item.counts.map(({ kind }) => kind);
  return item.outcomes.flatMap((outcome) => effectsOfOutcome(outcome, { ...item, counted }));
}

const decided = agendaItems.flatMap(({ item, date }) => effectsOf(item).map((planned) => ({ ...planned, on: date })));
const keyOf = ({ kind, title }: { kind: PortfolioKind; title: string }): string => `${kind} ${foldTitle(title)}`;
const known = new Set(decided.filter(({ creates }) => creates).map(({ item }) => keyOf(item)));

interface Step {
  key: string;
  kind: PortfolioKind;
  on: string;
  toStatus: ItemState;
  entered: boolean;
}

/** A nominated theme that a forum sends back is qualified once more. */
function statusOf({ item, effect }: PlannedEffect): ItemState | null {
  if (effect.type === 'status') return effect.toStatus;
  const returned = effect.type === 'condition-opened' && ['return-to-forum', 'further-work'].includes(effect.condition);
  return returned && item.kind === 'theme' ? 'qualifying' : null;
}

const steps: Step[] = [
  ...decided.flatMap((planned) => {
    const toStatus = statusOf(planned);
    const { item, on } = planned;
    return toStatus === null ? [] : [{ key: keyOf(item), kind: item.kind, on, toStatus, entered: false }];
  }),
  ...DEMO_CONTENT.steps.map((step) => ({ ...step, key: keyOf(step), entered: true })),
].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

/** Entered steps that the table of their kind lacks. */
function stepsOutsideTheTables(): string[] {
  const states = new Map<string, ItemState>();
  return steps.flatMap(({ key, kind, on, toStatus, entered }) => {
    const from = states.get(key);
    states.set(key, toStatus);
    const table: Readonly<Record<string, readonly ItemState[]>> = TRANSITIONS[kind];
    const allowed = from === undefined || !entered || (table[from] ?? []).includes(toStatus);
    return allowed ? [] : [`${on} ${key}: ${from} → ${toStatus}`];
  });
}

const SENTENCE_ENDS = /(?<=[.!?:;])\s+|\n+/;
const LONG_ENOUGH = 40;

/** Sentences that are long enough to be somebody's own, without marks and numbers. */
function sentencesOf(text: string): string[] {
  const bare = (sentence: string): string =>
    sentence
      .replace(/[*#_"“”»«]|^\s*(?:\d+\.|-)\s+/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
  return text
    .split(SENTENCE_ENDS)
    .map(bare)
    .filter((sentence) => sentence.length >= LONG_ENOUGH);
}

describe('the demo', () => {
  it('imports every document of its folder once', () => {
    expect([...DEMO_CONTENT.documents].sort()).toEqual(readdirSync(FOLDER).sort());
    expect(new Set(DEMO_CONTENT.documents).size).toBe(DEMO_CONTENT.documents.length);
  });

  it('holds meetings of its own forums in the order of their dates, in both forms of case number', () => {
    const names = new Set(DEMO_CONTENT.forums.map(({ name }) => name));
    expect(readings.map(({ forum }) => forum).filter((forum) => !names.has(forum))).toEqual([]);
    const dates = readings.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    const schemes = agendaItems.flatMap(({ item }) => item.caseNumber?.scheme ?? []);
    expect(new Set(schemes)).toEqual(new Set(['year-serial', 'kle']));
  });

  it('reads without a warning but of points that the forum left unanswered', () => {
    const codes = readings.flatMap(({ warnings }) => warnings.map(({ code }) => code));
    expect(codes.filter((code) => code !== 'recommendation.unanswered')).toEqual([]);
    expect(codes.length).toBeGreaterThan(0);
  });

  it('names every item that a step, an anchor or the cohort is about', () => {
    const { steps: entered, anchors, cohort } = DEMO_CONTENT;
    const spoken = [...entered, ...anchors, ...(cohort === null ? [] : [{ kind: 'cohort' as const, ...cohort }])];
    expect(spoken.map(keyOf).filter((key) => !known.has(key))).toEqual([]);
  });

  it('asks about no name: every network and theme that is decided on is named by its passage', () => {
    const implied = decided.filter(
      ({ implied: asked, creates, item }) => asked && creates && ['network', 'theme'].includes(item.kind),
    );
    expect(implied.map(({ item }) => item.title)).toEqual([]);
  });

  it('knows everyone who is appointed or a candidate, and the departments they work in', () => {
    const names = new Set(
      DEMO_CONTENT.people.flatMap(({ name, spellings = [] }) => [name, ...spellings]).map(foldName),
    );
    const holders = decided.flatMap(({ effect }) => (effect.type === 'role' ? [effect.holder] : []));
    expect(holders.filter((holder) => !names.has(foldName(holder)))).toEqual([]);
    const places = [...DEMO_CONTENT.people, ...DEMO_CONTENT.anchors].map(({ department }) => department);
    expect(places.filter((place) => !DEMO_CONTENT.departments.includes(place))).toEqual([]);
  });

  it('enters no step that the table of its kind lacks', () => {
    expect(stepsOutsideTheTables()).toEqual([]);
  });

  it('shows every way in which a recommendation can be answered', () => {
    const results = agendaItems.flatMap(({ item: { recommendations, outcomes } }) => {
      const answers = (number: number | null) =>
        outcomes.filter(({ recommendation }) => recommendation === number).map(({ kind }) => kind);
      const asks = recommendations.map((point) => point.asks);
      const whole = itemExceeded(asks, answers(null)) ? (['exceeded'] as const) : [];
      return [...whole, ...recommendations.map((point) => resultOf(point.asks, answers(point.number)))];
    });
    expect(new Set(results)).toEqual(new Set(['followed', 'changed', 'exceeded', 'unanswered', 'sent-on']));
  });

  it('decides in every way that moves an item', () => {
    const kinds = new Set(agendaItems.flatMap(({ item }) => item.outcomes.map(({ kind }) => kind)));
    const moving = [
      'approved',
      'approved-with-remarks',
      'started',
      'rejected',
      'withdrawn',
      'postponed',
      'returned',
      'referred',
    ];
    expect([...moving, 'appointed', 'candidate'].filter((kind) => !kinds.has(kind as OutcomeKind))).toEqual([]);
  });

  it('leaves a vacancy, a return and a lack of capacity open, and keeps closed items closed', () => {
    const opened = [
      ...decided.flatMap(({ effect }) => (effect.type === 'condition-opened' ? [effect.condition] : [])),
      ...agendaItems.flatMap(({ item }) => item.conditions.map(({ kind }) => kind)),
    ];
    expect(opened).toEqual(expect.arrayContaining(['leader-vacant', 'return-to-forum', 'capacity', 'waits-for-forum']));
    expect(agendaItems.filter(({ item }) => item.closed).map(({ item }) => item.title)).not.toEqual([]);
  });

  whereTheRealOnesAre('has no sentence and no name of the real documents', () => {
    const real = readdirSync(REAL).filter((name) => name.endsWith('.txt'));
    const texts = real.map((name) => readFileSync(resolve(REAL, name), 'utf8'));
    const theirs = new Set(texts.flatMap(sentencesOf));
    expect(
      DEMO_CONTENT.documents.flatMap((name) => sentencesOf(textOf(name))).filter((own) => theirs.has(own)),
    ).toEqual([]);
    const everything = texts.join('\n').toLowerCase();
    expect(DEMO_CONTENT.people.filter(({ name }) => everything.includes(name.toLowerCase()))).toEqual([]);
  });
});
