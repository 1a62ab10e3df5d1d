import { Inject, Injectable } from '@nestjs/common';
import type { RoundListReply, RoundReply } from '@netvaerksoverblik/contracts';
import { DomainError, halfYearEnd, halfYearOf, proposedRound, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { HouseRulesReader } from '../house-rules/index.js';
import { bestScope, scopesOf } from '../provenance/index.js';

type RoundRow = Omit<RoundReply, 'endsBefore' | 'newNetworks'> & { started: number };

/** Networks by the day from which they have a status; $1 scopes. */
const STARTED = `SELECT n.item_id, min(n.from_on) AS on_day FROM item_span n
  WHERE n.kind = 'network' AND n.status IS NOT NULL AND ${bestScope('n', '$1')} GROUP BY n.item_id`;

/** $1 scopes, $2 one round or null. */
const ROUNDS = `WITH started AS (${STARTED})
  SELECT r.id, r.name, r.starts_on::text AS "startsOn", r.template_due_on::text AS "templateDueOn",
    r.decided_on::text AS "decidedOn", r.version,
    (SELECT count(*)::integer FROM theme t JOIN item_now s ON s.item_id = t.id
      WHERE t.round_id = r.id AND ${bestScope('s', '$1')}) AS themes,
    (SELECT count(*)::integer FROM started
      WHERE on_day >= r.starts_on AND on_day < r.starts_on + interval '6 months') AS started
  FROM round r WHERE $2::uuid IS NULL OR r.id = $2 ORDER BY r.starts_on DESC`;

/** The half-years, with the house rule of new networks and its numbers. */
@Injectable()
export class RoundsReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(HouseRulesReader) private readonly rules: HouseRulesReader,
  ) {}

  async list(viewer: Viewer): Promise<RoundListReply> {
    const [items, rules] = await Promise.all([this.rounds(viewer, null), this.rules.current()]);
    const thisHalfYear = halfYearOf(today(this.clock));
    const latest = items[0] === undefined ? null : halfYearOf(items[0].startsOn);
    const next = latest === null || latest < thisHalfYear ? thisHalfYear : halfYearEnd(latest);
    return { items, proposed: proposedRound(next, rules) };
  }

  async get(viewer: Viewer, id: string): Promise<RoundReply> {
    const [round] = await this.rounds(viewer, id);
    if (round === undefined) throw new DomainError('not-found');
    return round;
  }

  private async rounds(viewer: Viewer, id: string | null): Promise<RoundReply[]> {
    const [rows, { newNetworks }] = await Promise.all([
      this.pool.rows<RoundRow>('rounds', ROUNDS, [scopesOf(viewer), id]),
      this.rules.current(),
    ]);
    return rows.map(({ started, ...round }) => ({
      ...round,
      endsBefore: halfYearEnd(round.startsOn),
      newNetworks: { started, ...newNetworks },
    }));
  }
}
