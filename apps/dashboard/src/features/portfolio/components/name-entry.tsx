import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { CATEGORIES, type Category } from '@netvaerksoverblik/domain';
import { useState } from 'react';
import { EntryDialog } from '../../../components/entering/entry-dialog.js';
import { useTranslation } from '../../../lib/texts.js';
import { pathOf, tagOf, type ItemDialogProps } from './item-entry.js';

/** Another title or category from a day on. */
export function NameEntry({ item, onDone, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(item.title);
  const [category, setCategory] = useState<Category | ''>(item.category ?? '');
  const changed = {
    ...(title.trim() === item.title ? {} : { title: title.trim() }),
    ...(category === '' || category === item.category ? {} : { category }),
  };
  const isEmpty = title.trim() === '' || Object.keys(changed).length === 0;
  return (
    <EntryDialog<PortfolioItemDetailReply>
      title={t('entries.nameTitle', { title: item.title })}
      path={pathOf(item, 'names')}
      etag={tagOf(item)}
      body={isEmpty ? null : changed}
      submit={t('entries.save')}
      hasFirstField
      fields={[
        { name: 'title', label: t('portfolio.titleHead') },
        { name: 'category', label: t('portfolio.categoryHead') },
      ]}
      onDone={onDone}
      onClose={onClose}
    >
      <TextInput
        data-autofocus
        label={t('portfolio.titleHead')}
        value={title}
        maxLength={300}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('portfolio.categoryHead')}
        value={category}
        data={[
          ...(item.category === null ? [{ value: '', label: t('words.noCategory') }] : []),
          ...CATEGORIES.map((one) => ({ value: one, label: t(`words.category.${one}`) })),
        ]}
        onChange={(event) => setCategory(event.currentTarget.value as Category | '')}
      />
    </EntryDialog>
  );
}

/** Heard of outside a meeting: it is no longer silent. */
export function MentionEntry({ item, onDone, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  return (
    <EntryDialog<PortfolioItemDetailReply>
      title={t('entries.mentionTitle', { title: item.title })}
      path={pathOf(item, 'mentions')}
      etag={tagOf(item)}
      body={words.trim() === '' ? null : { words: words.trim() }}
      submit={t('entries.save')}
      withReason={false}
      fields={[{ name: 'words', label: t('entries.mentionWords') }]}
      standing={() => ({ words: '' })}
      onDone={onDone}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        label={t('entries.mentionWords')}
        description={t('steps.reasonHelp')}
        value={words}
        maxLength={1000}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </EntryDialog>
  );
}

/** A network leader asks; the secretariat or a forum closes. */
export function ClosingEntry({ item, onDone, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  return (
    <EntryDialog<PortfolioItemDetailReply>
      title={t('entries.closingTitle', { title: item.title })}
      path={pathOf(item, 'closing-request')}
      etag={tagOf(item)}
      body={{}}
      submit={t('entries.closingSubmit')}
      withDate={false}
      fields={[{ name: 'reason', label: t('steps.reason') }]}
      standing={() => ({ reason: '' })}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{t('entries.closingHelp')}</p>
    </EntryDialog>
  );
}
