import { ACCESS_ROLES, type AccessRole } from '@netvaerksoverblik/domain';
import type { Expected, WhoMay } from './expected.js';
import type { Caller, Whose } from './world.js';

/** What one caller is told at one route about one thing. `in`: whatever the rules of the thing say, but no refusal. */
export type Told = 'in' | 401 | 403 | 404;

export const CALLERS: readonly Caller[] = [...ACCESS_ROLES, 'nobody', 'deactivated', 'no-role', 'feed-token'];

const WITHOUT_SESSION: ReadonlySet<Caller> = new Set(['nobody', 'deactivated', 'feed-token']);

const isRole = (caller: Caller): caller is AccessRole => (ACCESS_ROLES as readonly string[]).includes(caller);

function reachOf(who: WhoMay, caller: Caller): string | undefined {
  if (who === 'public' || who === 'account') return 'all';
  return isRole(caller) ? who[caller] : undefined;
}

/** What stands behind closed doors of a forum that none of the callers sits in is there for the secretariat alone. */
const sees = (caller: Caller, whose: Whose): boolean =>
  whose !== 'missing' && (whose !== 'closed' || caller === 'secretariat');

/** What the reviewed table says that this caller is told. */
export function expectedOf(line: Expected, caller: Caller, whose: Whose | null): Told {
  if (line.who !== 'public' && WITHOUT_SESSION.has(caller)) return 401;
  const reach = reachOf(line.who, caller);
  const refused = line.hidden ? 404 : 403;
  if (reach === undefined) return refused;
  return whose === null ? (line.letIn ?? 'in') : aboutOne(line, { caller, reach, refused }, whose);
}

function aboutOne(
  line: Expected,
  { caller, reach, refused }: { caller: Caller; reach: string; refused: Told },
  whose: Whose,
): Told {
  if (!sees(caller, whose)) return unseen(line, whose);
  if (whose === 'foreign' && line.foreign !== undefined) return line.foreign;
  return isTheirs(reach, whose) ? (line.letIn ?? 'in') : refused;
}

const unseen = ({ closed }: Expected, whose: Whose): Told => (whose === 'closed' ? (closed ?? 404) : 404);

const isTheirs = (reach: string, whose: Whose): boolean => reach === 'all' || (whose === 'own' && reach !== 'own');

/** What a status says: every answer that is no refusal lets in, also one that a rule of the thing gives. */
export const toldBy = (status: number): Told => (status === 401 || status === 403 || status === 404 ? status : 'in');
