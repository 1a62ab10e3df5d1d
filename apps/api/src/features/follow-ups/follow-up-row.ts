import type {
  EvidenceReply,
  FollowUpOwner,
  FollowUpReply,
  FollowUpRowReply,
  FollowUpStepReply,
  SourceReply,
} from '@netvaerksoverblik/contracts';
import type {
  FollowUpState,
  FollowUpWindow,
  PortfolioKind,
  RoleName,
  ShownFollowUpState,
  Viewer,
} from '@netvaerksoverblik/domain';
import { rightsOf } from './follow-up-access.js';

export interface StepRow {
  step_number: number | null;
  step_state: FollowUpState;
  taken_on: string | null;
  step_recorded_at: Date | null;
  step_by: string | null;
  step_reason: string | null;
  evidence_link: string | null;
  evidence_note: string | null;
  evidence_person: string | null;
  evidence_source: SourceReply | null;
}

export interface FollowUpRow extends StepRow {
  id: string;
  version: number;
  text: string;
  due_on: string | null;
  window_from: string | null;
  due_precision: string | null;
  due_words: string | null;
  case_officer: string | null;
  remarks: string | null;
  plan: string | null;
  recorded_on: string;
  said_on: string;
  first_recorded_at: Date;
  entered_reason: string | null;
  entered_name: string | null;
  responsible: string | null;
  owner_key: string | null;
  owner_kind: FollowUpOwner['kind'] | null;
  owner_name: string | null;
  owner_role: RoleName | null;
  owner_by_hand: boolean;
  person_id: string | null;
  department: string | null;
  mine: boolean;
  shown: ShownFollowUpState;
  falls: FollowUpWindow;
  sort_key: string;
  item_id: string | null;
  item_kind: PortfolioKind | null;
  item_title: string | null;
  forum_id: string | null;
  forum_name: string | null;
  short_name: string | null;
  agenda_item_id: string | null;
  meeting_id: string | null;
  held_on: string | null;
  number: number | null;
  agenda_title: string | null;
  source: SourceReply | null;
}

function evidenceReply(row: StepRow): EvidenceReply | null {
  if (row.evidence_source !== null) return { type: 'passage', source: row.evidence_source };
  if (row.evidence_link !== null) return { type: 'link', address: row.evidence_link, note: row.evidence_note };
  return row.evidence_note === null ? null : { type: 'word', person: row.evidence_person, note: row.evidence_note };
}

export function stepReply(row: StepRow): FollowUpStepReply | null {
  if (row.taken_on === null || row.step_recorded_at === null) return null;
  return {
    state: row.step_state,
    on: row.taken_on,
    recordedAt: row.step_recorded_at.toISOString(),
    by: row.step_by ?? '',
    reason: row.step_reason,
    evidence: evidenceReply(row),
  };
}

/** What other pages show of a follow-up. */
export const followUpReply = (row: FollowUpRow): FollowUpReply => ({
  id: row.id,
  text: row.text,
  responsible: row.owner_name,
  due: row.due_on,
  windowFrom: row.window_from,
  duePrecision: row.due_precision,
  state: row.shown,
  source: row.source,
});

function ownerReply(row: FollowUpRow): FollowUpOwner | null {
  if (row.owner_key === null || row.owner_kind === null) return null;
  return {
    ...{ key: row.owner_key, kind: row.owner_kind, name: row.owner_name, person: row.person_id },
    ...{ role: row.owner_role, department: row.department, byHand: row.owner_by_hand },
  };
}

function agendaItemReply(row: FollowUpRow): FollowUpRowReply['agendaItem'] {
  const { agenda_item_id: id, meeting_id: meeting, held_on: date, number, agenda_title: title } = row;
  if (id === null || meeting === null || date === null || number === null || title === null) return null;
  return { id, meeting, date, number, title };
}

function forumReply({ forum_id: id, forum_name: name, short_name: shortName }: FollowUpRow): FollowUpRowReply['forum'] {
  return id === null || name === null ? null : { id, name, shortName: shortName ?? name };
}

function itemReply({ item_id: id, item_kind: kind, item_title: title }: FollowUpRow): FollowUpRowReply['item'] {
  return id === null || kind === null || title === null ? null : { id, kind, title };
}

function enteredReply(row: FollowUpRow): FollowUpRowReply['entered'] {
  const { entered_name: by, entered_reason: reason, first_recorded_at: at } = row;
  return by === null || reason === null ? null : { by, reason, recordedAt: at.toISOString() };
}

export function followUpRowReply(viewer: Viewer, row: FollowUpRow): FollowUpRowReply {
  return {
    ...followUpReply(row),
    window: row.falls,
    owner: ownerReply(row),
    dueWords: row.due_words,
    saidOn: row.said_on,
    recordedOn: row.recorded_on,
    item: itemReply(row),
    forum: forumReply(row),
    agendaItem: agendaItemReply(row),
    entered: enteredReply(row),
    step: stepReply(row),
    caseOfficer: row.case_officer,
    remarks: row.remarks,
    plan: row.plan,
    mine: row.mine,
    may: rightsOf(viewer, { forumId: row.forum_id, isMine: row.mine }),
  };
}
