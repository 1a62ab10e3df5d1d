import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { FindingChangeValue, FindingReply } from '@netvaerksoverblik/contracts';
import {
  CATEGORIES,
  PORTFOLIO_KINDS,
  RECOMMENDATION_RESULTS,
  type Category,
  type PortfolioKind,
  type RecommendationResult,
} from '@netvaerksoverblik/domain';
import { useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { Quote } from '../../../components/source-quote.js';
import { useWords } from '../../../lib/words.js';
import { useKnownItems } from '../api/search-items.js';
import type { Choice } from './review-answers.js';

interface Draft {
  item: { id: string; title: string } | null;
  title: string;
  kind: PortfolioKind;
  category: Category | '';
  result: RecommendationResult | '';
}

function draftOf(finding: FindingReply): Draft {
  const { item, subject } = finding.proposal;
  return {
    item: null,
    title: item?.title ?? subject,
    kind: item?.kind ?? 'network',
    category: item?.category ?? '',
    result: '',
  };
}

/** Only what the reviewer set goes along. */
function choiceOf(draft: Draft, finding: FindingReply): Choice {
  const { item, recommendation } = finding.proposal;
  const value: FindingChangeValue = {};
  if (draft.item !== null) value.item = draft.item.id;
  else if (item !== null) {
    value.title = draft.title.trim();
    value.kind = draft.kind;
    if (draft.category !== '') value.category = draft.category;
  }
  if (recommendation !== null && draft.result !== '') value.result = draft.result;
  return { action: 'change', value, title: draft.item?.title ?? draft.title.trim() };
}

/** "Ret": another known item, another title, or another answer to the recommendation. */
export function ChangeDialog(props: {
  finding: FindingReply;
  number: number;
  onSave: (choice: Choice) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(props.finding));
  const { item, recommendation } = props.finding.proposal;
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const choice = choiceOf(draft, props.finding);
  const isEmpty = choice.action === 'change' && Object.keys(choice.value).length === 0;
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('imports.review.changeTitle', { number: props.number })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        className="change-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty && (draft.item !== null || draft.title.trim() !== '')) props.onSave(choice);
        }}
      >
        <Quote text={props.finding.passage.quote} />
        {item !== null && <KnownItemChoice draft={draft} onDraft={set} />}
        {item !== null && <NewItemFields draft={draft} onDraft={set} />}
        {recommendation !== null && (
          <ResultChoice result={recommendation.result} value={draft.result} onValue={(result) => set({ result })} />
        )}
        <div className="actions">
          <Button type="submit" variant="filled" disabled={isEmpty}>
            {t('imports.review.changeSave')}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}

interface DraftProps {
  draft: Draft;
  onDraft: (part: Partial<Draft>) => void;
}

function KnownItemChoice({ draft, onDraft }: DraftProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [query, setQuery] = useState('');
  const [typed] = useDebouncedValue(query.trim(), 200);
  const known = useKnownItems(typed);
  const found = typed.length < 2 ? [] : (known.data?.items ?? []);
  return (
    <div>
      <TextInput
        data-autofocus
        type="search"
        label={t('imports.review.changeSearch')}
        description={t('imports.review.changeSearchHelp')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <div role="status">
        {typed.length >= 2 && known.data?.items.length === 0 && (
          <p className="small soft">{t('imports.review.changeNone')}</p>
        )}
      </div>
      <div role="radiogroup" aria-label={t('imports.review.known')}>
        {found.map((item) => (
          <label className="option" key={item.id}>
            <input
              type="radio"
              name="known-item"
              checked={draft.item?.id === item.id}
              onChange={() => onDraft({ item: { id: item.id, title: item.title } })}
            />
            <span>
              {item.title}
              <span className="second">
                {t(`words.kind.${item.kind}`)} · {item.reference} · {words.state(item.kind, item.status)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}

function NewItemFields({ draft, onDraft }: DraftProps) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend className="small muted">{t('imports.review.changeOr')}</legend>
      <TextInput
        label={t('imports.review.changeNewTitle')}
        value={draft.title}
        onChange={(event) => onDraft({ title: event.currentTarget.value, item: null })}
      />
      <div className="side-by-side">
        <NativeSelect
          label={t('imports.review.kindLabel')}
          value={draft.kind}
          data={PORTFOLIO_KINDS.map((kind) => ({ value: kind, label: t(`words.kind.${kind}`) }))}
          onChange={(event) => onDraft({ kind: event.currentTarget.value as PortfolioKind, item: null })}
        />
        <NativeSelect
          label={t('imports.review.categoryLabel')}
          value={draft.category}
          data={[
            { value: '', label: t('words.noCategory') },
            ...CATEGORIES.map((category) => ({ value: category, label: t(`words.category.${category}`) })),
          ]}
          onChange={(event) => onDraft({ category: event.currentTarget.value as Category | '', item: null })}
        />
      </div>
    </fieldset>
  );
}

function ResultChoice(props: {
  result: RecommendationResult;
  value: RecommendationResult | '';
  onValue: (value: RecommendationResult | '') => void;
}) {
  const { t } = useTranslation();
  const keep = t('imports.review.changeKeep', { result: t(`words.result.${props.result}`).toLocaleLowerCase('da') });
  return (
    <NativeSelect
      label={t('imports.review.changeResult')}
      value={props.value}
      data={[
        { value: '', label: keep },
        ...RECOMMENDATION_RESULTS.filter((result) => result !== props.result).map((result) => ({
          value: result,
          label: t(`words.result.${result}`),
        })),
      ]}
      onChange={(event) => props.onValue(event.currentTarget.value as RecommendationResult | '')}
    />
  );
}
