import { Inject, Injectable } from '@nestjs/common';
import type { CaseListReply, CaseThreadReply } from '@netvaerksoverblik/contracts';
import {
  caseKey,
  caseSpellings,
  DomainError,
  foldTitle,
  isContainer,
  kleLink,
  parseCaseNumber,
  seesAllClosed,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { decodeCursor, encodeCursor } from '../../platform/page-cursor.js';
import { ReadPool } from '../../platform/read-pool.js';
import { HouseRulesReader } from '../house-rules/index.js';
import { AgendaReadModel } from '../meetings/index.js';
import { forumsOf } from '../provenance/index.js';
import { CASE_MEETINGS, CASE_PAGE, CASE_TOTAL, type CaseMeetingRow, type CaseRow } from './case.sql.js';
import type { CaseQueryDto } from './dto/case-query.dto.js';

type Entries = CaseThreadReply['entries'];

const pattern = (words: string | undefined): string | null =>
  words === undefined || words.trim() === '' ? null : `%${words.trim().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Cases: agenda items of one number, over meetings and forums. */
@Injectable()
export class CasesReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(AgendaReadModel) private readonly agenda: AgendaReadModel,
    @Inject(HouseRulesReader) private readonly houseRules: HouseRulesReader,
  ) {}

  async list(viewer: Viewer, query: CaseQueryDto): Promise<CaseListReply> {
    const after = decodeCursor(query.cursor);
    const chosen = [forumsOf(viewer), seesAllClosed(viewer), pattern(query.q)];
    const page = [...chosen, after?.key ?? null, after?.id ?? null, query.limit + 1];
    const [rows, totals] = await Promise.all([
      this.pool.rows<CaseRow>('case-page', CASE_PAGE, page),
      this.pool.rows<{ total: number }>('case-total', CASE_TOTAL, chosen),
    ]);
    const shown = rows.slice(0, query.limit);
    const last = rows.length > query.limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(({ number, container, title, forums, meetings, agenda_items, first, last: latest }) => ({
        ...{ number, container, title, forums, meetings, agendaItems: agenda_items, first, last: latest },
      })),
      total: totals[0]?.total ?? 0,
      next: last === undefined ? null : encodeCursor({ key: last.last, id: last.id }),
    };
  }

  async thread(viewer: Viewer, number: string): Promise<CaseThreadReply> {
    const meetings = await this.pool.rows<CaseMeetingRow>('case-meetings', CASE_MEETINGS, [caseSpellings(number)]);
    if (meetings.length === 0) throw new DomainError('not-found', {});
    const [entries, rules] = await Promise.all([this.entriesOf(viewer, meetings, number), this.houseRules.current()]);
    return {
      number: entries[0]?.item.caseNumber ?? number,
      container: isContainer(number) || isShared(number, entries),
      title: entries.findLast(({ item }) => item.title !== null)?.item.title ?? null,
      link: kleLink(rules.kleLinkTemplate, number),
      entries,
      referrals: referralsOf(entries),
      moved: movedBy(entries),
    };
  }

  private async entriesOf(viewer: Viewer, meetings: readonly CaseMeetingRow[], number: string): Promise<Entries> {
    const ids = meetings.map(({ id }) => id);
    const minutes = await this.agenda.minutesOf(viewer, ids);
    const items = await this.agenda.itemsOf(viewer, ids, {
      minutes,
      isWanted: (item) => item.case_raw !== null && caseKey(item.case_raw) === caseKey(number),
    });
    return meetings.flatMap(({ id, forum, held_on: date, starts_at: startTime, state }) =>
      items
        .filter(({ meetingId }) => meetingId === id)
        .map(({ item }) => ({ meeting: { id, forum, date, startTime, state }, item })),
    );
  }
}

/** Items of one meeting with one KLE number are not one matter. */
function isShared(number: string, entries: Entries): boolean {
  const meetings = new Set(entries.map(({ meeting }) => meeting.id));
  return parseCaseNumber(number).scheme === 'kle' && entries.length > meetings.size;
}

const outcomesOf = ({ item }: Entries[number]) => [
  ...item.outcomes,
  ...item.recommendations.flatMap(({ outcomes }) => outcomes),
];

/** What was sent to another forum, and the next item of the case there. */
function referralsOf(entries: Entries): CaseThreadReply['referrals'] {
  return entries.flatMap((entry, place) => {
    const forums = outcomesOf(entry).flatMap(({ kind, forum }) =>
      kind === 'referred' && forum !== null ? [forum] : [],
    );
    return [...new Set(forums)].map((forum) => {
      const taken = entries.slice(place + 1).find(({ meeting }) => isForum(meeting.forum, forum));
      return { from: entry.item.id, forum, to: taken?.item.id ?? null };
    });
  });
}

const isForum = ({ name, shortName }: Entries[number]['meeting']['forum'], said: string): boolean =>
  [name, shortName].some((one) => foldTitle(one) === foldTitle(said));

function movedBy(entries: Entries): CaseThreadReply['moved'] {
  const items = entries.flatMap(outcomesOf).flatMap(({ effects }) => effects.map(({ item }) => item));
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
