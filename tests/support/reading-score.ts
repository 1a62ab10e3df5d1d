/** How many facts of a recorded reading were read, and how many were read in vain. */
export interface Score {
  readonly wanted: number;
  readonly hit: number;
  readonly vain: number;
}

/** What a recorded or a made reading holds, as far as it is scored. Source: READING.md. */
export interface ScoredReading {
  readonly [field: string]: unknown;
  readonly items: readonly ScoredItem[];
}

export interface ScoredItem {
  readonly number: number;
  readonly title: string;
  readonly route: readonly string[];
  readonly caseNumber: { readonly raw: string } | null;
  readonly closed: boolean;
  readonly attachments: readonly string[];
  readonly sections: readonly { readonly kind: string }[];
  readonly recommender: string | null;
  readonly recommendations: readonly { readonly number: number; readonly text: string; readonly asks: string }[];
  readonly outcomes: readonly ScoredOutcome[];
  readonly actions: readonly ScoredAction[];
  readonly optional?: Optional;
}

export interface ScoredOutcome {
  readonly kind: string;
  readonly subject: { readonly kind: string; readonly title: string };
  readonly person: string | null;
  readonly forum: string | null;
  readonly quote: string;
}

export interface ScoredAction {
  readonly due: string | null;
  readonly duePrecision: string | null;
  readonly quote: string;
}

/** Entries that are neither rewarded nor punished; one with `insteadOf` is another right way to write the entry at that place. */
export interface Optional {
  readonly outcomes?: readonly (ScoredOutcome & { readonly insteadOf?: number })[];
  readonly actions?: readonly (ScoredAction & { readonly insteadOf?: number })[];
  readonly recommendations?: readonly { readonly number: number; readonly asks: string }[];
  readonly sections?: readonly string[];
  readonly titles?: readonly string[];
  readonly routes?: readonly (readonly string[])[];
}

const MEETING = ['forum', 'kind', 'date', 'startTime', 'endTime', 'location'] as const;

const words = (text: unknown) =>
  String(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .join(' ');
const letters = (text: string) => words(text).replace(/^at /, '').replaceAll(' ', '');

/** The facts that stand outside decisions: meeting, titles, case numbers, attachments, sections, recommendations. */
export function scoreOutline(expected: ScoredReading, read: ScoredReading): Score {
  const [want, got] = [factsOf(expected, expected), factsOf(read, expected)];
  const left = [...got];
  const missed = want.filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const allowed = new Set(expected.items.flatMap(excusedOf));
  return {
    wanted: want.length,
    hit: want.length - missed.length,
    vain: left.filter((fact) => !allowed.has(fact)).length,
  };
}

function factsOf(reading: ScoredReading, expected: ScoredReading): string[] {
  const meeting = MEETING.flatMap((field) => (reading[field] ? [`${field} ${words(reading[field])}`] : []));
  return [...meeting, ...reading.items.flatMap((item) => factsOfItem(item, expected))];
}

/** Route and title, as the recording has them where it allows what was read. */
function headingOf(item: ScoredItem, wanted: ScoredItem = item): string {
  const { titles = [], routes = [] } = wanted.optional ?? {};
  const isOtherTitle = titles.some((title) => words(title) === words(item.title));
  const isOtherRoute = routes.some((route) => route.join('/') === item.route.join('/'));
  const { title } = isOtherTitle ? wanted : item;
  const { route } = isOtherRoute ? wanted : item;
  return `${route.join('/')} ${title.replace(/\s+/g, ' ')}`;
}

function factsOfItem(item: ScoredItem, expected: ScoredReading): string[] {
  const n = item.number;
  const wanted = expected.items.find(({ number }) => number === n);
  return [
    `${n} title ${headingOf(item, wanted)}`,
    ...(item.caseNumber ? [`${n} case ${item.caseNumber.raw}`] : []),
    ...(item.closed ? [`${n} closed`] : []),
    ...(item.recommender ? [`${n} recommender ${words(item.recommender)}`] : []),
    ...item.attachments.map((name) => `${n} attachment ${words(name)}`),
    ...item.sections.filter(({ kind }) => kind !== 'other').map(({ kind }) => `${n} section ${kind}`),
    ...item.recommendations.flatMap(({ number, text, asks }) => [
      `${n} recommendation ${number} ${letters(text)}`,
      `${n} asks ${number} ${asks}`,
    ]),
  ];
}

function excusedOf({ number, optional }: ScoredItem): string[] {
  const sections = optional?.sections ?? [];
  const asks = optional?.recommendations ?? [];
  return [
    ...sections.map((kind) => `${number} section ${kind}`),
    ...asks.map((one) => `${number} asks ${one.number} ${one.asks}`),
  ];
}

/** Outcomes, paired so that as many as possible agree in kind, subject, person and forum. */
export function scoreOutcomes(expected: ScoredReading, read: ScoredReading): Score {
  return total(expected, read, (wanted, got) =>
    scoreEntries(wanted.outcomes, wanted.optional?.outcomes ?? [], got.outcomes, (a, b) => sameOutcome(a, b, wanted)),
  );
}

/** Actions, paired by their due date or, where there is none, by sharing some of their passage. */
export function scoreActions(expected: ScoredReading, read: ScoredReading): Score {
  return total(expected, read, (wanted, got) =>
    scoreEntries(wanted.actions, wanted.optional?.actions ?? [], got.actions, sameAction),
  );
}

function total(
  expected: ScoredReading,
  read: ScoredReading,
  scoreItem: (wanted: ScoredItem, got: ScoredItem) => Score,
): Score {
  return sumScores(
    expected.items.map((wanted) => {
      const got = read.items.find(({ number }) => number === wanted.number);
      return scoreItem(wanted, got ?? { ...wanted, outcomes: [], actions: [] });
    }),
  );
}

/** All of them together. */
export function sumScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, { wanted, hit, vain }) => ({ wanted: sum.wanted + wanted, hit: sum.hit + hit, vain: sum.vain + vain }),
    { wanted: 0, hit: 0, vain: 0 },
  );
}

/** Harmonic mean of precision and recall; 1 where there was nothing to read and nothing was read. */
export function f1({ wanted, hit, vain }: Score): number {
  return wanted + vain === 0 ? 1 : (2 * hit) / (wanted + hit + vain);
}

function scoreEntries<T>(
  wanted: readonly T[],
  optional: readonly (T & { readonly insteadOf?: number })[],
  got: readonly T[],
  isSame: (wanted: T, got: T) => boolean,
): Score {
  const ways = wanted.map((entry, at) => [entry, ...optional.filter(({ insteadOf }) => insteadOf === at)]);
  const pairs = pair(ways, got, (way, entry) => way.some((one) => isSame(one, entry)));
  const rest = got.filter((_, at) => !pairs.has(at));
  const pardoned = pair(
    [...optional, ...ways.filter((way) => way.length > 1).map(([entry]) => entry as T)],
    rest,
    isSame,
  );
  return { wanted: wanted.length, hit: pairs.size, vain: rest.length - pardoned.size };
}

/** A largest set of pairs that agree: for places in `got` the entry wanted. */
function pair<W, G>(wanted: readonly W[], got: readonly G[], agree: (wanted: W, got: G) => boolean): Map<number, W> {
  const taken = new Map<number, W>();
  const place = (entry: W, tried: Set<number>): boolean =>
    got.some((other, at) => {
      if (tried.has(at) || !agree(entry, other)) return false;
      tried.add(at);
      const holder = taken.get(at);
      if (holder !== undefined && !place(holder, tried)) return false;
      taken.set(at, entry);
      return true;
    });
  for (const entry of wanted) place(entry, new Set());
  return taken;
}

function isLoose(a: unknown, b: unknown): boolean {
  const [x, y] = [words(a), words(b)];
  return x === y || (Math.min(x.length, y.length) > 2 && (x.includes(y) || y.includes(x)));
}

function sameOutcome(wanted: ScoredOutcome, got: ScoredOutcome, item: ScoredItem): boolean {
  if (wanted.kind !== got.kind || !sameParties(wanted, got)) return false;
  if (wanted.subject.kind === 'agenda' && got.subject.kind === 'agenda') return true;
  const [title, read] = [words(wanted.subject.title), words(got.subject.title)];
  const ownWords = title === words(item.title) && read.length > 3 && words(wanted.quote).includes(read);
  return ownWords || isLoose(title, read);
}

function sameParties(wanted: ScoredOutcome, got: ScoredOutcome): boolean {
  if (wanted.kind === 'delegated') return isLoose(wanted.person ?? wanted.forum, got.person ?? got.forum);
  const isSame = (a: string | null, b: string | null) => a === null || isLoose(a, b);
  return isSame(wanted.person, got.person) && isSame(wanted.forum, got.forum);
}

function sameAction(wanted: ScoredAction, got: ScoredAction): boolean {
  if (wanted.duePrecision !== got.duePrecision) return false;
  if (wanted.duePrecision === 'soon' || wanted.duePrecision === 'season') return true;
  if (wanted.due !== null || got.due !== null) return wanted.due === got.due;
  const [a, b] = [words(wanted.quote), words(got.quote)];
  return b !== '' && (a.includes(b) || b.includes(a) || overlaps(a, b) || overlaps(b, a));
}

/** The end of one is the beginning of the other. */
function overlaps(first: string, second: string): boolean {
  for (let length = Math.min(first.length, second.length); length > 12; length -= 1) {
    if (first.endsWith(second.slice(0, length))) return true;
  }
  return false;
}
