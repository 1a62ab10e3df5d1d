import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { FindingReply } from '@netvaerksoverblik/contracts';
import { CATEGORIES, PORTFOLIO_KINDS, type Category, type PortfolioKind } from '@netvaerksoverblik/domain';
import { useState, type KeyboardEvent } from 'react';
import { Quote } from '../../../components/source-quote.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { useKnownItems } from '../api/search-items.js';
import { draftOf, titleOf, valueOf } from './change-draft.js';
import {
  ConditionFields,
  CountFields,
  FollowUpFields,
  OutcomeFields,
  ResultField,
  RoleFields,
  type DraftProps,
} from './change-fields.js';
import type { Choice } from './review-answers.js';

/** A select is left by Enter too: one hand stays on the keyboard. */
function sendFromSelect(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** "Ret": another known item, another name, or other words for any field of the finding. */
export function ChangeDialog(props: {
  finding: FindingReply;
  number: number;
  meetingDate: string;
  before: Choice | undefined;
  onSave: (choice: Choice) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { finding, meetingDate } = props;
  const [draft, setDraft] = useState(() => draftOf(finding, meetingDate, props.before));
  const { item, count } = finding.proposal;
  const set: DraftProps['onDraft'] = (part) => setDraft((before) => ({ ...before, ...part }));
  const value = valueOf(draft, finding, meetingDate);
  const isEmpty = Object.keys(value).length === 0;
  const fields = { draft, onDraft: set, finding };
  const save = () => {
    const isNamed = draft.item !== null || item === null || draft.title.trim() !== '';
    if (!isEmpty && isNamed) props.onSave({ action: 'change', value, title: titleOf(draft, finding) });
  };
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
        onKeyDown={sendFromSelect}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Quote text={finding.passage.quote} />
        <ResultField {...fields} />
        {item !== null && <KnownItemChoice draft={draft} onDraft={set} />}
        {(item !== null || count !== null) && <NewItemFields draft={draft} onDraft={set} withTitle={item !== null} />}
        <RoleFields {...fields} />
        <ConditionFields {...fields} />
        <CountFields {...fields} />
        <FollowUpFields {...fields} />
        <OutcomeFields {...fields} />
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

function NewItemFields({ draft, onDraft, withTitle }: DraftProps & { withTitle: boolean }) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend className="small muted">{t(withTitle ? 'imports.review.changeOr' : 'imports.change.counted')}</legend>
      {withTitle && (
        <TextInput
          label={t('imports.review.changeNewTitle')}
          value={draft.title}
          onChange={(event) => onDraft({ title: event.currentTarget.value, item: null })}
        />
      )}
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
