import { Inject, Injectable } from '@nestjs/common';
import type {
  ChangeItemRequest,
  EnteredRequest,
  MentionRequest,
  OpenConditionRequest,
  RenameRequest,
  SetRoleRequest,
} from '@netvaerksoverblik/contracts';
import { DomainError, foldTitle, type ConditionKind, type RoleName, type Viewer } from '@netvaerksoverblik/domain';
import { guardedUpdate } from '../../platform/editing/index.js';
import { fieldFault } from '../../platform/problem/fault.js';
import { effectiveDate } from './effective-date.js';
import { enter, ItemEditing, type EditedItem } from './item-editing.js';
import { refuseUnknown } from './known-rows.js';
import { holderColumns } from './role-holder.js';

/** Roles that the one who answers for an item gives away; the leading ones are given to them. */
const GIVEN_BY_OWNERS: ReadonlySet<RoleName> = new Set<RoleName>([
  ...(['participant', 'member', 'co-driver', 'project-member', 'coordinator', 'other'] as const),
]);

/** Conditions that say which forum they are about. */
const OF_A_FORUM: ReadonlySet<ConditionKind> = new Set<ConditionKind>(['return-to-forum', 'waits-for-forum']);

/** What people enter about an item beside its steps: roles, conditions, names, mentions and where it is anchored. */
@Injectable()
export class ItemFactsService {
  constructor(@Inject(ItemEditing) private readonly editing: ItemEditing) {}

  setRole(viewer: Viewer, edited: EditedItem, body: SetRoleRequest): Promise<void> {
    const asks = GIVEN_BY_OWNERS.has(body.role) ? 'portfolio.appoint' : 'portfolio.appoint-leaders';
    return this.editing.change(viewer, edited, { name: 'item.role', details: { ...body }, asks }, async (edit) => {
      const when = effectiveDate(body, edit.today);
      const columns = await holderColumns(edit.manager, body);
      await enter(edit, { type: 'role', columns, when, reason: body.reason });
    });
  }

  openCondition(viewer: Viewer, edited: EditedItem, body: OpenConditionRequest): Promise<void> {
    const action = { name: 'item.condition-opened', details: { ...body }, asks: 'portfolio.describe' as const };
    return this.editing.change(viewer, edited, action, async (edit) => {
      const { kind: conditionKind, words, forumId: conditionForumId = null } = body;
      if (OF_A_FORUM.has(conditionKind) && conditionForumId === null) throw fieldFault('forumId', 'missing');
      await refuseUnknown(edit.manager, 'forum', { forumId: conditionForumId });
      const columns = { conditionKind, conditionForumId, conditionWords: words.trim() };
      const when = effectiveDate(body, edit.today);
      await enter(edit, { type: 'condition-opened', columns, when, reason: body.reason });
    });
  }

  meetCondition(viewer: Viewer, edited: EditedItem, eventId: string, body: EnteredRequest): Promise<void> {
    const action = { name: 'item.condition-met', details: { ...body, eventId }, asks: 'portfolio.describe' as const };
    return this.editing.change(viewer, edited, action, async (edit) => {
      const { live, timeline } = edit.item;
      const opened = live.find(({ id, type }) => id === eventId && type === 'condition-opened');
      const span = timeline.conditions.find((condition) => condition.eventId === eventId);
      if (opened === undefined || span === undefined) throw new DomainError('not-found');
      if (span.toOn !== null) throw new DomainError('condition.already-met');
      const when = effectiveDate(body, edit.today);
      if (when.effectiveOn < opened.effectiveOn) throw fieldFault('on', 'before-condition');
      const { closedForumId } = opened;
      const columns = { meetsId: eventId };
      await enter(edit, { type: 'condition-met', columns, when, reason: body.reason, closedForumId });
    });
  }

  rename(viewer: Viewer, edited: EditedItem, body: RenameRequest): Promise<void> {
    const action = { name: 'item.named', details: { ...body }, asks: 'portfolio.describe' as const };
    return this.editing.change(viewer, edited, action, async (edit) => {
      if (body.title === undefined && body.category === undefined) throw fieldFault('title', 'missing');
      const title = body.title?.trim() ?? edit.item.title;
      const columns = { title, titleFolded: foldTitle(title), category: body.category ?? null };
      await enter(edit, { type: 'named', columns, when: effectiveDate(body, edit.today), reason: body.reason });
    });
  }

  mention(viewer: Viewer, edited: EditedItem, body: MentionRequest): Promise<void> {
    const action = { name: 'item.mentioned', details: { ...body }, asks: 'portfolio.mention' as const };
    return this.editing.change(viewer, edited, action, async (edit) => {
      const reason = [body.words, body.reason ?? ''].map((words) => words.trim()).filter((words) => words !== '');
      const when = effectiveDate(body, edit.today);
      await enter(edit, { type: 'mentioned', columns: {}, when, reason: reason.join(' – ') });
    });
  }

  changeItem(viewer: Viewer, edited: EditedItem, { departmentId }: ChangeItemRequest): Promise<void> {
    const action = { name: 'item.changed', details: { departmentId }, asks: 'portfolio.describe' as const };
    return this.editing.change(viewer, edited, action, async ({ manager, item }) => {
      await refuseUnknown(manager, 'department', { departmentId });
      await guardedUpdate(manager, 'portfolio_item', item.id, String(item.version), { department_id: departmentId });
    });
  }
}
