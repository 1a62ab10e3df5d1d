import { Inject, Injectable } from '@nestjs/common';
import type { DecisionListReply, DecisionRow, FollowUpRowReply } from '@netvaerksoverblik/contracts';
import { seesAllClosed, type Viewer } from '@netvaerksoverblik/domain';
import { Clock, today } from '../../platform/clock.js';
import { ReadPool } from '../../platform/read-pool.js';
import { forumsOf, scopesOf } from '../provenance/index.js';
import {
  AGENDA_ITEMS,
  DECISIONS,
  MEETINGS,
  type AgendaItemOfMonth,
  type Decision,
  type MeetingOfMonth,
} from './decision-list.sql.js';
import type { DecisionListQueryDto } from './dto/decision-list-query.dto.js';
import { followUpRowReply } from './follow-up-row.js';
import { FollowUpsReadModel } from './follow-ups.read-model.js';

/** What a forum's secretary goes through once a month: each decision that asks for something, and what came of it. */
@Injectable()
export class DecisionListReadModel {
  constructor(
    @Inject(ReadPool) private readonly pool: ReadPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FollowUpsReadModel) private readonly followUps: FollowUpsReadModel,
  ) {}

  async get(viewer: Viewer, { month, forum, asOf }: DecisionListQueryDto): Promise<DecisionListReply> {
    const day = asOf ?? today(this.clock);
    const which = [`${month}-01`, day, forum ?? null];
    const access = [forumsOf(viewer), seesAllClosed(viewer)];
    const [meetings, agenda, decisions] = await Promise.all([
      this.pool.rows<MeetingOfMonth>('decision-meetings', MEETINGS, which),
      this.pool.rows<AgendaItemOfMonth>('decision-agenda', AGENDA_ITEMS, [...which, ...access]),
      this.pool.rows<Decision>('decisions', DECISIONS, [...which, ...access, scopesOf(viewer)]),
    ]);
    const seen = agenda.filter((item) => item.seen);
    const moment = { asOf: asOf ?? null, knownAt: null };
    const ids = seen.map(({ id }) => id);
    const rows = await this.followUps.rowsOfAgendaItems(viewer, ids, moment);
    const followUps = rows.map((row) => followUpRowReply(viewer, row));
    return {
      ...{ month, asOf: asOf ?? null, day, forums: forumsOfMonth(meetings) },
      meetings: meetings.map(({ id, forum: name, date }) => ({ id, forum: name, date })),
      rows: seen.flatMap((item) => rowsOf(item, meetings, decisions, followUps)),
      closed: agenda
        .filter((item) => !item.seen)
        .map((item) => ({ meeting: item.meeting_id, number: item.number, caseNumber: item.case_raw })),
    };
  }
}

function forumsOfMonth(meetings: readonly MeetingOfMonth[]): DecisionListReply['forums'] {
  const byId = new Map(meetings.map(({ forum_id: id, forum: name, short_name }) => [id, { name, short_name }]));
  return [...byId].map(([id, { name, short_name }]) => ({ id, name, shortName: short_name ?? name }));
}

/** A decision with the promises of the same sentence; then the promises that stand alone. */
function rowsOf(
  item: AgendaItemOfMonth,
  meetings: readonly MeetingOfMonth[],
  decisions: readonly Decision[],
  followUps: readonly FollowUpRowReply[],
): DecisionRow[] {
  const meeting = meetings.find(({ id }) => id === item.meeting_id);
  if (meeting === undefined) return [];
  const ours = followUps.filter(({ agendaItem }) => agendaItem?.id === item.id);
  const place = {
    meeting: { id: meeting.id, forum: meeting.forum, date: meeting.date },
    agendaItem: { id: item.id, number: item.number, title: item.title, caseNumber: item.case_raw },
  };
  const taken = new Set<string>();
  const decided = decisions.filter((decision) => decision.agenda_item_id === item.id);
  const rows = decided.map((decision): DecisionRow => {
    const promised = ours.filter((one) => isOfSentence(one, decision) && !taken.has(one.id));
    for (const { id } of promised) taken.add(id);
    const { id, kind: outcome, quote, source, items } = decision;
    return { id, ...place, outcome, decision: quote, source, items, followUps: promised, ...notesOf(promised, item) };
  });
  const alone = ours.filter(({ id }) => !taken.has(id)).map((one) => rowAlone(one, place, item));
  return [...rows, ...alone];
}

function rowAlone(
  one: FollowUpRowReply,
  place: Pick<DecisionRow, 'meeting' | 'agendaItem'>,
  item: AgendaItemOfMonth,
): DecisionRow {
  const decision = one.source?.quote ?? one.text;
  const rest = { outcome: null, decision, source: one.source, items: [], followUps: [one] };
  return { id: one.id, ...place, ...rest, ...notesOf([one], item) };
}

function isOfSentence({ source }: FollowUpRowReply, decision: Decision): boolean {
  if (source === null || source.document !== decision.document_id) return false;
  return source.start < decision.end_at && decision.start_at < source.end;
}

function notesOf(
  followUps: readonly FollowUpRowReply[],
  { recommender }: AgendaItemOfMonth,
): Pick<DecisionRow, 'caseOfficer' | 'remarks' | 'plan'> {
  const joined = (words: readonly (string | null)[]): string | null =>
    [...new Set(words.filter((each) => each !== null))].join('\n') || null;
  return {
    caseOfficer: joined(followUps.map(({ caseOfficer }) => caseOfficer)) ?? recommender,
    remarks: joined(followUps.map(({ remarks }) => remarks)),
    plan: joined(followUps.map(({ plan }) => plan)),
  };
}
