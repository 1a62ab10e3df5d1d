import type { FindingChangeValue, FindingReply } from '@netvaerksoverblik/contracts';
import type {
  Category,
  ConditionKind,
  OutcomeKind,
  PortfolioKind,
  RecommendationResult,
  RoleName,
} from '@netvaerksoverblik/domain';
import type { Choice } from './review-answers.js';

/** The fields of the dialog; each as read until the reviewer sets it. */
export interface ChangeDraft {
  item: { id: string; title: string } | null;
  title: string;
  kind: PortfolioKind;
  category: Category | '';
  result: RecommendationResult | '';
  outcome: OutcomeKind | '';
  person: string;
  role: RoleName;
  condition: ConditionKind | '';
  forum: string;
  date: string;
  text: string;
  owner: string;
  due: string;
  number: string;
}

/** As the minutes were read. */
function readDraft({ proposal }: FindingReply): Omit<ChangeDraft, 'date'> {
  const { role, condition, followUp, count, outcome } = proposal;
  return {
    ...{ item: null, result: '', outcome: outcome ?? '', number: String(count?.number ?? '') },
    ...{ condition: condition?.kind ?? '', forum: condition?.forum ?? '' },
    ...itemDraft(proposal),
    ...roleDraft(role),
    ...promiseDraft(followUp),
  };
}

function itemDraft({
  item,
  count,
  subject,
}: FindingReply['proposal']): Pick<ChangeDraft, 'title' | 'kind' | 'category'> {
  const told = item ?? count;
  return { title: item?.title ?? subject, kind: told?.kind ?? 'network', category: told?.category ?? '' };
}

const roleDraft = (role: FindingReply['proposal']['role']): Pick<ChangeDraft, 'person' | 'role'> => ({
  person: role?.holder ?? '',
  role: role?.name ?? 'reference-leader',
});

const promiseDraft = (told: FindingReply['proposal']['followUp']): Pick<ChangeDraft, 'text' | 'owner' | 'due'> => ({
  ...{ text: told?.text ?? '', owner: told?.responsible ?? '', due: told?.due ?? '' },
});

export function draftOf(finding: FindingReply, meetingDate: string, before: Choice | undefined): ChangeDraft {
  const read = { ...readDraft(finding), date: meetingDate };
  if (before?.action !== 'change') return read;
  const { item, number, ...value } = before.value;
  return {
    ...read,
    ...value,
    item: item === undefined ? null : { id: item, title: before.title },
    number: number === undefined ? read.number : String(number),
  };
}

const set = <Key extends keyof FindingChangeValue>(
  key: Key,
  now: FindingChangeValue[Key] | '',
  read: FindingChangeValue[Key] | '' | null,
): FindingChangeValue => (now === '' || now === read ? {} : { [key]: now });

/** The item that it belongs to: a known one, or one of that name. */
function itemValue(draft: ChangeDraft, { proposal: { item, count } }: FindingReply): FindingChangeValue {
  if (draft.item !== null) return { item: draft.item.id };
  if (item === null) {
    if (count === null) return {};
    return { ...set('kind', draft.kind, count.kind), ...set('category', draft.category, count.category) };
  }
  const named = { title: draft.title.trim(), kind: draft.kind };
  const same = named.title === item.title && named.kind === item.kind && draft.category === (item.category ?? '');
  return same ? {} : { ...named, ...set('category', draft.category, null) };
}

/** Only what the reviewer set goes along. */
export function valueOf(draft: ChangeDraft, finding: FindingReply, meetingDate: string): FindingChangeValue {
  const { role, condition, followUp, count, outcome, recommendation } = finding.proposal;
  return {
    ...itemValue(draft, finding),
    ...(recommendation === null ? {} : set('result', draft.result, recommendation.result)),
    ...set('outcome', draft.outcome, outcome),
    ...(role === null
      ? {}
      : { ...set('person', draft.person.trim(), role.holder), ...set('role', draft.role, role.name) }),
    ...(condition === null
      ? {}
      : {
          ...(outcome === null ? set('condition', draft.condition, condition.kind) : {}),
          ...set('forum', draft.forum.trim(), condition.forum),
        }),
    ...(followUp === null
      ? set('date', draft.date, meetingDate)
      : {
          ...set('text', draft.text.trim(), followUp.text),
          ...set('owner', draft.owner.trim(), followUp.responsible),
          ...set('due', draft.due, followUp.due),
        }),
    ...(count === null || !/^\d{1,6}$/.test(draft.number) ? {} : set('number', Number(draft.number), count.number)),
  };
}

/** What the list then says of it. */
export function titleOf(draft: ChangeDraft, { proposal }: FindingReply): string {
  if (draft.item !== null) return draft.item.title;
  if (proposal.followUp !== null) return draft.text.trim();
  return draft.title.trim();
}
