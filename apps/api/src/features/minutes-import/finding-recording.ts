import { randomUUID } from 'node:crypto';
import type { ConfirmResult } from '@netvaerksoverblik/contracts';
import { foldTitle, type ItemName, type PlannedEffect } from '@netvaerksoverblik/domain';
import type { AgendaItemReading, Outcome as OutcomeReading, Reading } from '@netvaerksoverblik/minutes';
import type { EntityManager } from 'typeorm';
import { FollowUp } from '../follow-ups/index.js';
import { Outcome } from '../meetings/index.js';
import { ItemRecorder, StatedCount, type EventOrigin } from '../portfolio/index.js';
import type { AnsweredFinding } from './finding-answers.js';
import { followUpWindow } from './follow-up-window.js';
import { recordPassage, referToMeeting, type RecordedMeeting } from './meeting-recording.js';

interface Recording {
  reading: Reading;
  meeting: RecordedMeeting;
  importId: string;
  actorId: string;
}

type Counted = Omit<ConfirmResult['recorded'], 'agendaItems' | 'newItems' | 'unsettled'>;

const COUNTED_AS: Partial<Record<PlannedEffect['effect']['type'], keyof Counted>> = {
  status: 'statuses',
  role: 'roles',
  'condition-opened': 'conditions',
};

/** Records accepted findings one by one. */
export class FindingRecorder {
  readonly items: ItemRecorder;
  readonly counted: Counted = { outcomes: 0, statuses: 0, roles: 0, conditions: 0, counts: 0, followUps: 0 };
  /** Portfolio items that passages of this document have moved, to hang follow-ups on. */
  private readonly itemsByPlace: { agendaItemId: string; start: number; end: number; itemId: string }[] = [];

  constructor(
    private readonly manager: EntityManager,
    private readonly recording: Recording,
  ) {
    this.items = new ItemRecorder(manager);
  }

  async record(answer: AnsweredFinding): Promise<void> {
    if (answer.answer === 'dismissed' || answer.answer === 'unsettled') return;
    const { origin } = answer.draft;
    const item = this.recording.reading.items[origin.item];
    const agendaItemId = this.recording.meeting.items[origin.item];
    if (item === undefined || agendaItemId === undefined) return;
    const passageId = await recordPassage(this.manager, this.recording.meeting.documentId, agendaItemId, answer.draft);
    const place: EventOrigin = { ...this.originOf(item, agendaItemId), passageId, ordinal: answer.draft.order * 10 };
    if (origin.list === 'counts') return this.recordCount(answer, place);
    if (origin.list === 'actions') return this.recordFollowUp(answer, place);
    const outcome = origin.list === 'outcomes' ? item.outcomes[origin.place] : undefined;
    const outcomeId = outcome === undefined ? null : await this.recordOutcome(outcome, answer, place);
    await this.recordEffects(answer, { ...place, outcomeId });
  }

  private originOf(item: AgendaItemReading, agendaItemId: string): Omit<EventOrigin, 'passageId' | 'ordinal'> {
    const { meeting, importId, actorId } = this.recording;
    return {
      meetingId: meeting.id,
      forumId: meeting.forumId,
      agendaItemId,
      effectiveOn: meeting.heldOn,
      closedForumId: item.closed ? meeting.forumId : null,
      importId,
      actorId,
      outcomeId: null,
    };
  }

  /** The outcome's row; one that another document of the meeting brought already is not written again. */
  private async recordOutcome(outcome: OutcomeReading, answer: AnsweredFinding, place: EventOrigin): Promise<string> {
    const points = await this.manager.query<{ id: string }[]>(
      `SELECT id FROM recommendation WHERE agenda_item_id = $1 AND number = $2`,
      [place.agendaItemId, outcome.recommendation],
    );
    const recommendationId = points[0]?.id ?? null;
    if (answer.value.result !== undefined && recommendationId !== null) {
      await this.manager.query(`UPDATE recommendation SET result_by_hand = $2 WHERE id = $1`, [
        recommendationId,
        answer.value.result,
      ]);
    }
    if (outcome.subject.kind === 'minutes' && /^\d{4}-\d{2}-\d{2}$/.test(outcome.subject.title)) {
      await referToMeeting(this.manager, place.forumId, outcome.subject.title);
    }
    const subjectFolded = foldTitle(outcome.subject.title);
    const known = await this.manager.query<{ id: string }[]>(
      `SELECT id FROM outcome WHERE agenda_item_id = $1 AND kind = $2 AND subject_kind = $3 AND subject_folded = $4
         AND recommendation_id IS NOT DISTINCT FROM $5::uuid AND person IS NOT DISTINCT FROM $6 AND position = $7`,
      [
        place.agendaItemId,
        outcome.kind,
        outcome.subject.kind,
        subjectFolded,
        recommendationId,
        outcome.person,
        answer.draft.origin.place,
      ],
    );
    if (known[0] !== undefined) return known[0].id;
    const id = randomUUID();
    await this.manager.insert(Outcome, {
      id,
      agendaItemId: place.agendaItemId,
      kind: outcome.kind,
      subjectKind: outcome.subject.kind,
      subjectTitle: outcome.subject.title,
      subjectFolded,
      subjectNamed: outcome.subject.named,
      recommendationId,
      person: outcome.person,
      role: outcome.role,
      forumName: outcome.forum,
      position: answer.draft.origin.place,
      passageId: place.passageId,
    });
    this.counted.outcomes += 1;
    return id;
  }

  private async recordEffects(answer: AnsweredFinding, place: EventOrigin): Promise<void> {
    for (const [index, planned] of answer.draft.effects.entries()) {
      const name = this.nameOf(planned.item, answer);
      const itemId = await this.itemOf(name, planned.creates, answer, place);
      if (itemId === null) continue;
      const origin = { ...place, ordinal: place.ordinal + index + 1 };
      await this.items.name(itemId.id, { ...name, kind: itemId.kind }, { ...place, ordinal: place.ordinal + 1 });
      const added = await this.items.apply(itemId.id, itemId.kind, planned.effect, origin, answer.draft.quote);
      const counter = COUNTED_AS[planned.effect.type];
      if (added && counter !== undefined) this.counted[counter] += 1;
      this.itemsByPlace.push({
        agendaItemId: place.agendaItemId,
        start: answer.draft.start,
        end: answer.draft.end,
        itemId: itemId.id,
      });
    }
  }

  private nameOf(item: ItemName, { value }: AnsweredFinding): ItemName {
    return {
      kind: value.kind ?? item.kind,
      title: value.title ?? item.title,
      category: value.category ?? item.category,
    };
  }

  /** The item meant: the reviewer's, the match, the one of that name, or a new one where the outcome may make one. */
  private async itemOf(
    name: ItemName,
    creates: boolean,
    answer: AnsweredFinding,
    place: EventOrigin,
  ): Promise<{ id: string; kind: ItemName['kind'] } | null> {
    const chosen = answer.value.item ?? (answer.value.title === undefined ? this.matched(name, answer) : null);
    if (chosen !== null) {
      const rows = await this.manager.query<{ kind: ItemName['kind'] }[]>(
        `SELECT kind FROM portfolio_item WHERE id = $1`,
        [chosen],
      );
      if (rows[0] !== undefined && rows[0].kind === name.kind) return { id: chosen, kind: rows[0].kind };
    }
    const known = await this.items.find(name);
    if (known !== null) return { id: known, kind: name.kind };
    if (!creates && answer.answer !== 'changed') return null;
    return { id: await this.items.add(name, place.effectiveOn), kind: name.kind };
  }

  /** A match concerns the first item of the finding; a collective outcome finds the others by name. */
  private matched(name: ItemName, { draft, matchId }: AnsweredFinding): string | null {
    return draft.target !== null && foldTitle(draft.target.item.title) === foldTitle(name.title) ? matchId : null;
  }

  private async recordCount({ draft }: AnsweredFinding, place: EventOrigin): Promise<void> {
    const { count } = draft.proposal;
    if (count === null) return;
    const known = await this.manager.query<unknown[]>(
      `SELECT 1 FROM stated_count WHERE agenda_item_id = $1 AND kind = $2 AND category IS NOT DISTINCT FROM $3
         AND status IS NOT DISTINCT FROM $4 AND number = $5 AND withdrawn_at IS NULL`,
      [place.agendaItemId, count.kind, count.category, count.status, count.number],
    );
    if (known.length > 0) return;
    const { agendaItemId, effectiveOn, passageId, closedForumId } = place;
    const { importId } = this.recording;
    await this.manager.insert(StatedCount, {
      id: randomUUID(),
      ...count,
      agendaItemId,
      effectiveOn,
      passageId,
      closedForumId,
      importId,
    });
    this.counted.counts += 1;
  }

  private async recordFollowUp({ draft }: AnsweredFinding, place: EventOrigin): Promise<void> {
    const { followUp } = draft.proposal;
    if (followUp === null) return;
    const known = await this.manager.query<unknown[]>(
      `SELECT 1 FROM follow_up WHERE agenda_item_id = $1 AND text = $2 AND withdrawn_at IS NULL`,
      [place.agendaItemId, followUp.text],
    );
    if (known.length > 0) return;
    const { agendaItemId, passageId, closedForumId } = place;
    const about = this.itemsByPlace.find(
      (moved) => moved.agendaItemId === agendaItemId && moved.start < draft.end && draft.start < moved.end,
    );
    const { windowFrom, dueOn } = followUpWindow(draft.quote, followUp.due, followUp.duePrecision, place.effectiveOn);
    await this.manager.insert(FollowUp, {
      id: randomUUID(),
      ...{ agendaItemId, passageId, closedForumId, importId: this.recording.importId, itemId: about?.itemId ?? null },
      ...{
        text: followUp.text,
        responsible: followUp.responsible,
        duePrecision: followUp.duePrecision,
        windowFrom,
        dueOn,
      },
    });
    this.counted.followUps += 1;
  }
}
