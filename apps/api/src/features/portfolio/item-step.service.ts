import { Inject, Injectable } from '@nestjs/common';
import type { AskForClosingRequest, TakeStepRequest } from '@netvaerksoverblik/contracts';
import {
  DomainError,
  nextStates,
  refusals,
  stepFactsOn,
  type ItemFacts,
  type ItemState,
  type Refusal,
  type Viewer,
} from '@netvaerksoverblik/domain';
import { FaultError } from '../../platform/problem/fault.js';
import { effectiveDate, type EffectiveDate } from './effective-date.js';
import { enter, ItemEditing, type EditedItem, type ItemEdit } from './item-editing.js';
import { enterItem } from './item-entry.js';
import type { StandingItem } from './item-standing.js';
import { ItemRecorder } from './item-recording.js';

/** A step put between others must not cut off the next that a person entered; what minutes say stands all the same. */
function laterSteps({ kind, live }: StandingItem, to: ItemState, date: string): Refusal[] {
  const next = live.find(({ toStatus, effectiveOn }) => toStatus !== null && effectiveOn > date);
  const later = next?.toStatus ?? null;
  if (next === undefined || later === null || next.place !== null || nextStates(kind, to).includes(later)) return [];
  return [{ code: 'later-step', params: { next: later, date: next.effectiveOn } }];
}

/** Every reason against the step, and the steps there are. */
function stepRefused({ kind, state }: ItemFacts, to: ItemState, found: readonly Refusal[]): FaultError {
  const said = Object.assign({}, ...found.map(({ params }) => params)) as Record<string, string>;
  const steps = [...nextStates(kind, state)];
  return new FaultError({
    code: 'step.refused',
    params: { ...said, kind, to, from: state ?? '', steps, refusals: found.map(({ code }) => code) },
    errors: found.map(({ code }) => ({ path: 'to', code })),
  });
}

/** Steps that people take without a meeting. */
@Injectable()
export class ItemStepService {
  constructor(@Inject(ItemEditing) private readonly editing: ItemEditing) {}

  take(viewer: Viewer, edited: EditedItem, body: TakeStepRequest): Promise<void> {
    const action = { name: 'item.step', details: { ...body }, asks: 'portfolio.move' as const };
    return this.editing.change(viewer, edited, action, async (edit) => {
      const { item, causes } = edit;
      const when = effectiveDate(body, edit.today);
      const facts = stepFactsOn(item.kind, item.live, when.effectiveOn);
      const found = [...refusals(facts, body.to, causes), ...laterSteps(item, body.to, when.effectiveOn)];
      if (found.length > 0) throw stepRefused(facts, body.to, found);
      await enter(edit, { type: 'status', columns: { toStatus: body.to }, when, reason: body.reason });
      if (item.kind === 'theme' && body.to === 'launched') await launchNetwork(edit, when, body.reason);
    });
  }

  /** A network leader may ask for closing, not close: the wish waits for the secretariat. */
  askForClosing(viewer: Viewer, edited: EditedItem, { reason }: AskForClosingRequest): Promise<void> {
    const action = { name: 'item.closing-asked', details: { reason }, asks: 'portfolio.ask-for-closing' as const };
    return this.editing.change(viewer, edited, action, async (edit) => {
      const { kind, live } = edit.item;
      if (kind !== 'network') throw new DomainError('not-found');
      const facts = stepFactsOn(kind, live, edit.today);
      const found = refusals(facts, 'closed', ['secretariat']);
      if (found.length > 0) throw stepRefused(facts, 'closed', found);
      const columns = { conditionKind: 'other', conditionWords: reason.trim() };
      await enter(edit, { type: 'condition-opened', columns, when: effectiveDate({}, edit.today), reason });
    });
  }
}

/** A theme that is launched becomes a network; one that goes by its title already has it as its origin. */
async function launchNetwork(edit: ItemEdit, when: EffectiveDate, reason: string): Promise<void> {
  const { manager, item, viewer } = edit;
  const name = {
    kind: 'network',
    title: item.title,
    category: stepFactsOn(item.kind, item.live, when.effectiveOn).category,
  } as const;
  const known = await new ItemRecorder(manager).find(name);
  const id =
    known ??
    (await enterItem(manager, {
      ...{ name, departmentId: item.departmentId, when, reason, actorId: viewer.userId },
      closedForumId: item.closedForumId,
    }));
  await manager.query(`UPDATE network SET theme_id = $2 WHERE id = $1 AND theme_id IS NULL`, [id, item.id]);
  edit.touched.add(id);
}
