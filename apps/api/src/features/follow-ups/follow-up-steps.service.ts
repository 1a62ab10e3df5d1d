import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EvidenceRequest } from '@netvaerksoverblik/contracts';
import {
  DomainError,
  followUpRefusals,
  refusalWords,
  reopeningRefusals,
  seesAllClosed,
  type Evidence,
  type FollowUpState,
  type Refusal,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService } from '../../platform/audit/audit.service.js';
import { Clock, today } from '../../platform/clock.js';
import { createOnce, withVersions } from '../../platform/editing/index.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { forumsOf, livePassageIsVisible } from '../provenance/index.js';
import { rightsOf } from './follow-up-access.js';
import { wordsOrNull } from './follow-up-columns.js';
import { FollowUpListReadModel } from './follow-up-list.read-model.js';
import { standingForWriting } from './follow-up.service.js';
import type { StandingFollowUp } from './standing-follow-up.js';

export interface StepWish {
  readonly to: FollowUpState;
  readonly evidence?: EvidenceRequest;
  readonly reason?: string;
  readonly on?: string;
}

interface Writing {
  readonly viewer: Viewer;
  readonly id: string;
  /** The tag of what the writer read. */
  readonly version: string;
  readonly key: string | null;
}

const ACTIONS = { kept: 'follow-up.kept', dropped: 'follow-up.dropped', open: 'follow-up.reopened' } as const;

const ADD = `INSERT INTO follow_up_step (id, follow_up_id, number, state, taken_on, recorded_at, actor_id, reason, evidence_passage_id,
    evidence_link, evidence_person_id, evidence_note)
  SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM follow_up_step WHERE follow_up_id = $2`;

/** What becomes of a follow-up: kept, dropped, open again. Each is added; none is ever changed. */
@Injectable()
export class FollowUpStepsService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FollowUpListReadModel) private readonly list: FollowUpListReadModel,
  ) {}

  async take(writing: Writing, wish: StepWish): Promise<void> {
    const { viewer, id, key } = writing;
    const once = { viewer, key, route: `POST /follow-ups/${id}/${wish.to}`, body: wish };
    const write = (): Promise<string> =>
      this.dataSource.transaction((manager) =>
        createOnce(manager, once, () => this.add(manager, writing, wish, randomUUID())),
      );
    await withVersions(write, wish, () => this.list.get(viewer, id));
  }

  private async add(manager: EntityManager, writing: Writing, wish: StepWish, stepId: string): Promise<string> {
    const { viewer, id, version } = writing;
    const day = today(this.clock);
    const standing = await standingForWriting(manager, viewer, id, day);
    requireRight(viewer, standing, wish.to);
    if (standing.version !== version) throw new DomainError('version.stale');
    const evidence = evidenceOf(viewer, wish);
    requireNoRefusal(standing.row.step_state, wish, evidence);
    const on = dayOfStep(wish, standing, day);
    await requireEvidenceIsSeen(manager, viewer, evidence);
    const { passage, address, person, note } = wish.evidence ?? {};
    const shown = evidence === null ? [null, null, null, null] : [passage, address, person, wordsOrNull(note)];
    await manager.query(ADD, [
      ...[stepId, id, wish.to, on, this.clock.now(), viewer.userId, wordsOrNull(wish.reason)],
      ...shown.map((value) => value ?? null),
    ]);
    await this.audit.record(manager, {
      ...{ actorId: viewer.userId, action: ACTIONS[wish.to], entity: 'follow_up', entityId: id },
      before: { state: standing.row.step_state },
      after: { state: wish.to, ...wish, on },
      subjects: [person],
    });
    return stepId;
  }
}

function requireRight(viewer: Viewer, { row }: StandingFollowUp, to: FollowUpState): void {
  const { edit, keep } = rightsOf(viewer, { forumId: row.forum_id, isMine: row.mine });
  if (!(to === 'kept' ? keep : edit)) throw new DomainError('access.denied');
}

/** What shows it, with what belongs to another kind of evidence refused. */
function evidenceOf(viewer: Viewer, { evidence }: StepWish): Evidence | null {
  if (evidence === undefined) return null;
  const { type, passage, address, person, note } = evidence;
  const foreign = { passage: [address, person, note], link: [passage, person], word: [passage, address] }[type];
  if (foreign.some((value) => value !== undefined)) throw fieldFault('evidence', 'one-of');
  if (type === 'word') return { type, personId: person ?? viewer.personId ?? viewer.userId, note: note ?? '' };
  if (type === 'link') return { type, address: address ?? '' };
  return passage === undefined ? null : { type, passageId: passage };
}

function refusalsOf(state: FollowUpState, { to, reason }: StepWish, evidence: Evidence | null): Refusal[] {
  return to === 'open' ? reopeningRefusals(state) : followUpRefusals({ state, evidence, reason: reason ?? null }, to);
}

function requireNoRefusal(state: FollowUpState, wish: StepWish, evidence: Evidence | null): void {
  const refusals = refusalsOf(state, wish, evidence);
  if (refusals.length > 0) {
    const reasons = refusals.map((refusal) => refusalWords('da', 'follow-up', refusal)).join(' ');
    throw new DomainError('step.refused', { reasons, codes: refusals.map(({ code }) => code) });
  }
  if (wish.to === 'open' && wordsOrNull(wish.reason) === null) throw fieldFault('reason', 'missing');
}

/** Not before it was promised and not after today. */
function dayOfStep({ on }: StepWish, { row }: StandingFollowUp, today: string): string {
  if (on === undefined) return today < row.said_on ? row.said_on : today;
  if (on > today) throw fieldFault('on', 'in-future');
  if (on < row.said_on) throw fieldFault('on', 'before-promise');
  return on;
}

async function requireEvidenceIsSeen(manager: EntityManager, viewer: Viewer, evidence: Evidence | null): Promise<void> {
  if (evidence?.type !== 'passage') return;
  const rows = await manager.query<{ seen: boolean }[]>(`SELECT ${livePassageIsVisible('$3', '$1', '$2')} AS seen`, [
    forumsOf(viewer),
    seesAllClosed(viewer),
    evidence.passageId,
  ]);
  if (rows[0]?.seen !== true) throw fieldFault('evidence.passage', 'unknown');
}
