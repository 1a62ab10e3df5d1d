import { NativeSelect, TextInput } from '@mantine/core';
import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { CATEGORIES, type Category, type PortfolioKind } from '@netvaerksoverblik/domain';
import { useState } from 'react';
import { useTranslation } from '../../lib/texts.js';
import { EntryDialog } from './entry-dialog.js';

interface NewItemDialogProps {
  kind: PortfolioKind;
  onDone: (item: PortfolioItemDetailReply) => void;
  onClose: () => void;
}

/** "Nyt tema": it begins in the state in which its kind begins. */
export function NewItemDialog({ kind, onDone, onClose }: NewItemDialogProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [category, setCategory] = useState<Category | ''>('');
  const body = { kind, title: title.trim(), ...(category === '' ? {} : { category }) };
  return (
    <EntryDialog<PortfolioItemDetailReply>
      title={t(`entries.new.${kind}`)}
      path="/portfolio"
      etag={null}
      body={title.trim() === '' ? null : body}
      submit={t('entries.create')}
      hasFirstField
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
      {(kind === 'theme' || kind === 'network') && (
        <NativeSelect
          label={t('portfolio.categoryHead')}
          value={category}
          data={[
            { value: '', label: t('words.noCategory') },
            ...CATEGORIES.map((one) => ({ value: one, label: t(`words.category.${one}`) })),
          ]}
          onChange={(event) => setCategory(event.currentTarget.value as Category | '')}
        />
      )}
    </EntryDialog>
  );
}
