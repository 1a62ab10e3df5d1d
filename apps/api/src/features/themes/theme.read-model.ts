import { Inject, Injectable } from '@nestjs/common';
import type { ThemeCheckReply, ThemeReply } from '@netvaerksoverblik/contracts';
import { DomainError, may, type ThemeCriterion, type Viewer } from '@netvaerksoverblik/domain';
import { ReadPool } from '../../platform/read-pool.js';
import { HouseRulesReader } from '../house-rules/index.js';
import { cardOf, type ThemeRow } from './theme-board.read-model.js';
import { DETAILS_SEEN, LATEST_CHECKS, themeRowsSql } from './theme-rows.sql.js';
import { ThemeSourceReader, type Moment } from './theme-source.reader.js';

type Details = Pick<
  ThemeReply,
  'departmentId' | 'problem' | 'possibleProduct' | 'contacts' | 'segmentCode' | 'roundId'
>;
type Check = Omit<ThemeCheckReply, 'name'>;
type DetailRow = ThemeRow & Details & { version: number; checks: Check[] };

const MORE = `, i.department_id AS "departmentId", t.round_id AS "roundId", t.segment_code AS "segmentCode", t.version,
    CASE WHEN ${DETAILS_SEEN} THEN t.problem END AS problem,
    CASE WHEN ${DETAILS_SEEN} THEN t.possible_product END AS "possibleProduct",
    CASE WHEN ${DETAILS_SEEN} THEN t.contacts ELSE '{}' END AS contacts,
    (SELECT coalesce(json_agg(json_build_object('criterion', k.criterion, 'met', k.met, 'note', k.note,
        'checkedBy', u.display_name, 'checkedAt', k.checked_at)), '[]'::json)
      FROM (${LATEST_CHECKS}) k JOIN app_user u ON u.id = k.checked_by) AS checks`;

const ONE = `s.kind = 'theme' AND s.item_id = $8::uuid`;

/** A criterion that nobody has looked at yet. */
const UNTOUCHED = { met: false, note: null, checkedBy: null, checkedAt: null };

function checksOf(criteria: readonly ThemeCriterion[], ticked: readonly Check[]): ThemeCheckReply[] {
  return criteria.map(({ code, name }) => {
    const check = ticked.find(({ criterion }) => criterion === code) ?? { criterion: code, ...UNTOUCHED };
    const { checkedAt } = check;
    return { ...check, name, checkedAt: checkedAt === null ? null : new Date(checkedAt).toISOString() };
  });
}

/** One theme with everything that a theme has beside what every item has. */
@Injectable()
export class ThemeReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(ThemeSourceReader) private readonly sources: ThemeSourceReader,
    @Inject(HouseRulesReader) private readonly rules: HouseRulesReader,
  ) {}

  async get(viewer: Viewer, id: string, moment: Moment): Promise<{ body: ThemeReply; version: number }> {
    const [{ source, date, params }, { themeCriteria, silentAfterMonths }] = await Promise.all([
      this.sources.of(viewer, moment),
      this.rules.current(),
    ]);
    const rows = await this.pool.rows<DetailRow>(`theme-${source}`, themeRowsSql(source, ONE, MORE), [...params, id]);
    const [row] = rows;
    if (row === undefined) throw new DomainError('not-found');
    const { version, checks, ...theme } = row;
    const isNow = moment.asOf === null && moment.knownAt === null;
    const body = {
      ...cardOf(theme, themeCriteria, { date, silentAfterMonths }),
      ...detailsOf(row),
      checks: checksOf(themeCriteria, checks),
      may: { edit: isNow && may(viewer, 'themes.change', { itemId: id }) },
      asOf: moment.asOf,
    };
    return { body, version };
  }
}

function detailsOf({ departmentId, problem, possibleProduct, contacts, segmentCode, roundId }: Details): Details {
  return { departmentId, problem, possibleProduct, contacts, segmentCode, roundId };
}
