import type { ConfirmResult } from '@netvaerksoverblik/contracts';
import type { PlannedEffect, PortfolioKind } from '@netvaerksoverblik/domain';
import type { AgendaItemReading, Mention, Reading } from '@netvaerksoverblik/minutes';
import type { EntityManager } from 'typeorm';
import { ItemRecorder, recordDetails, type EventOrigin } from '../portfolio/index.js';
import type { AnsweredFinding } from './finding-answers.js';
import { detailsOf, recordSegment } from './detail-recording.js';
import { recordPassage, type RecordedMeeting } from './meeting-recording.js';
import { recordOutcome } from './outcome-recording.js';
import { toldAs } from './told-otherwise.js';
import { resolvedEffects, type ChosenItem, type ResolvedEffect } from './resolved-effects.js';
import { recordCount, recordFollowUp } from './statement-recording.js';

interface Recording {
  reading: Reading;
  meeting: RecordedMeeting;
  importId: string;
  actorId: string;
}

type ImportedOrigin = EventOrigin & { importId: string };
type Counted = Omit<ConfirmResult['recorded'], 'agendaItems' | 'newItems' | 'unsettled'>;

const COUNTED_AS: Partial<Record<PlannedEffect['effect']['type'], keyof Counted>> = {
  status: 'statuses',
  role: 'roles',
  'condition-opened': 'conditions',
};

/** After everything that the agenda item decides. */
const ALIAS_ORDINAL = 100_000;

/** Records accepted findings one by one. */
export class FindingRecorder {
  readonly items: ItemRecorder;
  readonly counted: Counted = { outcomes: 0, statuses: 0, roles: 0, conditions: 0, counts: 0, followUps: 0 };
  /** Portfolio items that passages of this document have moved, to hang follow-ups on. */
  private readonly moved: { agendaItemId: string; start: number; end: number; itemId: string }[] = [];

  constructor(
    private readonly manager: EntityManager,
    private readonly recording: Recording,
    items?: ItemRecorder,
  ) {
    this.items = items ?? new ItemRecorder(manager);
  }

  async record(answer: AnsweredFinding): Promise<void> {
    if (answer.answer === 'dismissed' || answer.answer === 'unsettled') return;
    const { list, item: at } = answer.draft.origin;
    const item = this.recording.reading.items[at];
    const recorded = this.recording.meeting.items[at];
    if (item === undefined || recorded === undefined) return;
    const passageId = await recordPassage(this.manager, this.recording.meeting.documentId, recorded.id, answer.draft);
    const origin = this.originOf(recorded, passageId, answer);
    if (list === 'counts') {
      if (await recordCount(this.manager, answer, origin)) this.counted.counts += 1;
    } else if (list === 'actions') {
      const about = this.aboutWhat(answer, recorded.id);
      if (await recordFollowUp(this.manager, answer, origin, about)) this.counted.followUps += 1;
    } else if (list === 'segments') {
      await recordSegment(this.manager, this.items, answer, await this.chosenItem(answer), origin);
    } else {
      await this.recordDecision(answer, item, origin);
    }
  }

  /** Another spelling of a known item; where that spelling is an item of its own, the two stay two. */
  async recordName(kind: PortfolioKind, known: string, spelled: Mention, place: number): Promise<void> {
    const recorded = this.recording.meeting.items[place];
    const name = { kind, title: spelled.title, category: null };
    const itemId = await this.items.find({ ...name, title: known });
    if (recorded === undefined || itemId === null || (await this.items.find(name)) !== null) return;
    const passageId = await recordPassage(this.manager, this.recording.meeting.documentId, recorded.id, spelled);
    await this.items.name(itemId, name, { ...this.originOf(recorded, passageId), ordinal: ALIAS_ORDINAL });
  }

  private originOf(
    { id, closed }: RecordedMeeting['items'][number],
    passageId: string,
    answer?: AnsweredFinding,
  ): ImportedOrigin {
    const { meeting, importId, actorId } = this.recording;
    return {
      ...{
        meetingId: meeting.id,
        forumId: meeting.forumId,
        agendaItemId: id,
        effectiveOn: answer?.value.date ?? meeting.heldOn,
      },
      ...{ importId, actorId, passageId, outcomeId: null, ordinal: (answer?.draft.order ?? 0) * 10 },
      closedForumId: closed ? meeting.forumId : null,
    };
  }

  /** An outcome, or a condition that the words state without one. */
  private async recordDecision(
    answer: AnsweredFinding,
    item: AgendaItemReading,
    origin: ImportedOrigin,
  ): Promise<void> {
    const { list, place } = answer.draft.origin;
    const read = list === 'outcomes' ? (item.outcomes[place] ?? null) : null;
    const outcome = read === null ? null : toldAs(read, answer.value);
    const effects = resolvedEffects(answer, outcome, await this.chosenItem(answer));
    if (outcome === null) return this.recordEffects(answer, effects, origin);
    const { id, recommendationId, added } = await recordOutcome(
      this.manager,
      item.outcomes.with(place, outcome),
      place,
      origin,
    );
    if (added) this.counted.outcomes += 1;
    if (answer.value.result !== undefined && recommendationId !== null) {
      const values = [recommendationId, answer.value.result];
      await this.manager.query(`UPDATE recommendation SET result_by_hand = $2 WHERE id = $1`, values);
    }
    return this.recordEffects(answer, effects, { ...origin, outcomeId: id });
  }

  /** The item that the reviewer chose; else, unless they gave it another title, the match. */
  private async chosenItem({ value, matchId }: AnsweredFinding): Promise<ChosenItem | null> {
    const id = value.item ?? (value.title === undefined && value.kind === undefined ? matchId : null);
    if (id === null) return null;
    const rows = await this.manager.query<{ id: string; kind: PortfolioKind }[]>(
      `SELECT id, kind FROM portfolio_item WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  private async recordEffects(
    answer: AnsweredFinding,
    effects: readonly ResolvedEffect[],
    origin: ImportedOrigin,
  ): Promise<void> {
    for (const [index, { name, itemId, creates, effect }] of effects.entries()) {
      const id = itemId ?? (await this.itemOf(name, creates, origin));
      if (id === null) continue;
      await this.items.name(id, name, { ...origin, ordinal: origin.ordinal + 1 });
      const own = { ...origin, ordinal: origin.ordinal + index + 1 };
      const added = await this.items.apply(id, name.kind, effect, own, answer.draft.quote);
      const counter = COUNTED_AS[effect.type];
      if (added && counter !== undefined) this.counted[counter] += 1;
      if (name.kind === 'theme') await recordDetails(this.manager, id, detailsOf(answer), origin);
      const { start, end } = answer.draft;
      this.moved.push({ agendaItemId: origin.agendaItemId, start, end, itemId: id });
    }
  }

  /** The item of that name, or a new one where the outcome may make one. */
  private async itemOf(name: ResolvedEffect['name'], creates: boolean, origin: EventOrigin): Promise<string | null> {
    const known = await this.items.find(name);
    if (known !== null || !creates) return known;
    return this.items.add(name, origin.effectiveOn);
  }

  private aboutWhat({ draft }: AnsweredFinding, agendaItemId: string): string | null {
    const about = this.moved.find(
      (moved) => moved.agendaItemId === agendaItemId && moved.start < draft.end && draft.start < moved.end,
    );
    return about?.itemId ?? null;
  }
}
