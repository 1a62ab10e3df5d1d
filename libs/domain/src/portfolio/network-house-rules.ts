import type { NetworkState } from '../lifecycles/states.js';
import { daysBetween, parseIsoDate } from '../text/calendar.js';
import { foldTitle } from '../text/fold.js';
import { addMonths } from '../text/months.js';
import type { HouseRules } from './house-rules.js';
import type { Category } from './kinds.js';

/** What is unusual about how a network runs; a notice, never a refusal. */
export type HouseRuleCode =
  /** a welfare network has run its months and is to be tested; `months`, `to` */
  | 'test-due'
  /** it runs longer than its kind should; `months`, `to` */
  | 'runs-over-time'
  /** its kind has no fixed end: the forum evaluates it; `forum` */
  | 'evaluated-by-forum'
  /** `forum` is where the reference leader should sit */
  | 'reference-leader-outside-forum'
  | 'no-network-leader'
  | 'no-reference-leader'
  /** closed without a word of what it leaves */
  | 'no-closing-report'
  | 'not-tested';

/** One thing to know about a network; `params` are filled into its words. */
export interface HouseRuleNotice {
  readonly code: HouseRuleCode;
  readonly params: Readonly<Record<string, string>>;
}

/** What the house rules need to know of a network, as of a date. */
export interface NetworkStanding {
  readonly status: NetworkState | null;
  readonly category: Category | null;
  /** First day in state `running`; null: never. */
  readonly runningSince: string | null;
  readonly wasTested: boolean;
  readonly hasNetworkLeader: boolean;
  readonly hasReferenceLeader: boolean;
  /** Whether the reference leader sits in the forum with the mandate; null where nobody knows. */
  readonly isReferenceLeaderInForum: boolean | null;
  readonly hasClosingReport: boolean;
  /** The forum with the mandate for such networks; null where there is none. */
  readonly forum: string | null;
}

const AT_WORK: ReadonlySet<NetworkState | null> = new Set(['running', 'paused', 'testing']);
const ONGOING: ReadonlySet<NetworkState | null> = new Set([
  ...AT_WORK,
  ...(['approved', 'staffing', 'anchoring'] as const),
]);

/** Whole months from one ISO date to another; 0 where the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [parseIsoDate(from), parseIsoDate(to)];
  if (a === null || b === null || daysBetween(from, to) <= 0) return 0;
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return addMonths(from, months) > to ? months - 1 : months;
}

function durationNotices(network: NetworkStanding, rules: HouseRules, date: string): HouseRuleNotice[] {
  const { category, status, runningSince } = network;
  if (category === null || runningSince === null || !AT_WORK.has(status)) return [];
  const expected = rules.networkMonths[category];
  if (expected === null) return [{ code: 'evaluated-by-forum', params: { forum: network.forum ?? '' } }];
  if (addMonths(runningSince, expected.to) >= date) return [];
  if (category === 'welfare' && network.wasTested) return [];
  const params = { months: String(monthsBetween(runningSince, date)), to: String(expected.to) };
  return [{ code: category === 'welfare' ? 'test-due' : 'runs-over-time', params }];
}

function leaderNotices(network: NetworkStanding): HouseRuleNotice[] {
  const found: HouseRuleNotice[] = [];
  if (AT_WORK.has(network.status) && !network.hasNetworkLeader) found.push({ code: 'no-network-leader', params: {} });
  if (AT_WORK.has(network.status) && !network.hasReferenceLeader) {
    found.push({ code: 'no-reference-leader', params: {} });
  }
  if (network.category === 'welfare' && ONGOING.has(network.status) && network.isReferenceLeaderInForum === false) {
    found.push({ code: 'reference-leader-outside-forum', params: { forum: network.forum ?? '' } });
  }
  return found;
}

function closingNotices(network: NetworkStanding): HouseRuleNotice[] {
  if (network.status !== 'closed') return [];
  const found: HouseRuleNotice[] = [];
  if (!network.hasClosingReport) found.push({ code: 'no-closing-report', params: {} });
  if (network.category === 'welfare' && !network.wasTested) found.push({ code: 'not-tested', params: {} });
  return found;
}

/** Which house rules a network goes against on a date. Source: design.md, "House rules". */
export function networkHouseRules(network: NetworkStanding, rules: HouseRules, date: string): HouseRuleNotice[] {
  return [...leaderNotices(network), ...durationNotices(network, rules, date), ...closingNotices(network)];
}

/** What speaks against a candidate: a network leader takes a theme outside their own profession. */
export type PairingCode = 'own-department' | 'own-profession';

/** Where a candidate comes from. */
export interface PairingCandidate {
  readonly departmentId: string | null;
  readonly profession: string | null;
}

/** What a leader is sought for. */
export interface PairingMatter {
  readonly departmentId: string | null;
  readonly department: string | null;
  readonly title: string;
}

/** A word shorter than this says too little to compare by. */
const TELLING = 4;

/** Which rules of pairing a candidate goes against; a notice, never a refusal. Source: design.md, "House rules". */
export function pairingNotices(candidate: PairingCandidate, matter: PairingMatter): PairingCode[] {
  const found: PairingCode[] = [];
  if (candidate.departmentId !== null && candidate.departmentId === matter.departmentId) found.push('own-department');
  const profession = foldTitle(candidate.profession ?? '');
  const field = foldTitle(`${matter.title} ${matter.department ?? ''}`);
  if (profession.length >= TELLING && field.includes(profession)) found.push('own-profession');
  return found;
}
