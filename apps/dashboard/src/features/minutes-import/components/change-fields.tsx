import { NativeSelect, TextInput } from '@mantine/core';
import type { FindingReply } from '@netvaerksoverblik/contracts';
import {
  CONDITION_KINDS,
  OUTCOME_KINDS,
  RECOMMENDATION_RESULTS,
  ROLE_NAMES,
  type ConditionKind,
  type OutcomeKind,
  type RecommendationResult,
  type RoleName,
} from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import type { ChangeDraft } from './change-draft.js';

export interface DraftProps {
  draft: ChangeDraft;
  onDraft: (part: Partial<ChangeDraft>) => void;
}

type FieldsProps = DraftProps & { finding: FindingReply };

/** What the forum decided, of whom, and from when. */
export function OutcomeFields({ draft, onDraft, finding }: FieldsProps) {
  const { t } = useTranslation();
  const { outcome, followUp } = finding.proposal;
  return (
    <div className="side-by-side">
      {outcome !== null && (
        <NativeSelect
          label={t('imports.change.outcome')}
          value={draft.outcome}
          data={OUTCOME_KINDS.map((value) => ({ value, label: t(`words.outcome.${value}`) }))}
          onChange={(event) => onDraft({ outcome: event.currentTarget.value as OutcomeKind })}
        />
      )}
      {followUp === null && (
        <TextInput
          type="date"
          label={t('imports.change.date')}
          value={draft.date}
          onChange={(event) => onDraft({ date: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

export function RoleFields({ draft, onDraft, finding }: FieldsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { role } = finding.proposal;
  if (role === null) return null;
  return (
    <div className="side-by-side">
      <TextInput
        label={t('imports.change.person')}
        value={draft.person}
        onChange={(event) => onDraft({ person: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('imports.change.role')}
        value={draft.role}
        data={ROLE_NAMES.map((value) => ({ value, label: words.roleTitle(value) }))}
        onChange={(event) => onDraft({ role: event.currentTarget.value as RoleName })}
      />
    </div>
  );
}

export function ConditionFields({ draft, onDraft, finding }: FieldsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { condition, outcome } = finding.proposal;
  if (condition === null) return null;
  return (
    <div className="side-by-side">
      {outcome === null && (
        <NativeSelect
          label={t('imports.change.condition')}
          value={draft.condition}
          data={CONDITION_KINDS.map((value) => ({ value, label: words.condition(value, draft.forum || null) }))}
          onChange={(event) => onDraft({ condition: event.currentTarget.value as ConditionKind })}
        />
      )}
      <TextInput
        label={t('imports.change.forum')}
        value={draft.forum}
        onChange={(event) => onDraft({ forum: event.currentTarget.value })}
      />
    </div>
  );
}

export function CountFields({ draft, onDraft, finding }: FieldsProps) {
  const { t } = useTranslation();
  if (finding.proposal.count === null) return null;
  return (
    <TextInput
      type="number"
      min={0}
      label={t('imports.change.number')}
      value={draft.number}
      onChange={(event) => onDraft({ number: event.currentTarget.value })}
    />
  );
}

export function FollowUpFields({ draft, onDraft, finding }: FieldsProps) {
  const { t } = useTranslation();
  if (finding.proposal.followUp === null) return null;
  return (
    <>
      <TextInput
        data-autofocus
        label={t('imports.change.text')}
        value={draft.text}
        onChange={(event) => onDraft({ text: event.currentTarget.value })}
      />
      <div className="side-by-side">
        <TextInput
          label={t('imports.change.owner')}
          value={draft.owner}
          onChange={(event) => onDraft({ owner: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('imports.change.due')}
          value={draft.due}
          onChange={(event) => onDraft({ due: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

export function ResultField({ draft, onDraft, finding }: FieldsProps) {
  const { t } = useTranslation();
  const { recommendation, item } = finding.proposal;
  if (recommendation === null) return null;
  const read = t(`words.result.${recommendation.result}`).toLocaleLowerCase('da');
  return (
    <NativeSelect
      {...(item === null ? { 'data-autofocus': true } : {})}
      label={t('imports.review.changeResult')}
      value={draft.result}
      data={[
        { value: '', label: t('imports.review.changeKeep', { result: read }) },
        ...RECOMMENDATION_RESULTS.filter((result) => result !== recommendation.result).map((value) => ({
          value,
          label: t(`words.result.${value}`),
        })),
      ]}
      onChange={(event) => onDraft({ result: event.currentTarget.value as RecommendationResult | '' })}
    />
  );
}
