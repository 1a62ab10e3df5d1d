import { NativeSelect, Textarea } from '@mantine/core';
import type { ConditionReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { CONDITION_KINDS, type ConditionKind } from '@netvaerksoverblik/domain';
import { useState } from 'react';
import { EntryDialog } from '../../../components/entering/entry-dialog.js';
import { ForumChoice } from '../../../components/entering/forum-choice.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { pathOf, tagOf, type ItemDialogProps } from './item-entry.js';

const OF_A_FORUM: readonly ConditionKind[] = ['return-to-forum', 'waits-for-forum'];

/** What the item waits for or must heed. */
export function ConditionEntry({ item, onDone, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [kind, setKind] = useState<ConditionKind>('return-to-forum');
  const [forumId, setForumId] = useState('');
  const [said, setSaid] = useState('');
  const needsForum = OF_A_FORUM.includes(kind);
  const isMissing = said.trim() === '' || (needsForum && forumId === '');
  const body = { kind, words: said.trim(), ...(needsForum ? { forumId } : {}) };
  return (
    <EntryDialog<PortfolioItemDetailReply>
      title={t('entries.conditionTitle', { title: item.title })}
      path={pathOf(item, 'conditions')}
      etag={tagOf(item)}
      body={isMissing ? null : body}
      submit={t('entries.save')}
      hasFirstField
      fields={[{ name: 'words', label: t('portfolio.conditionsHead') }]}
      standing={(current) => ({ words: openIn(current as PortfolioItemDetailReply).join('; ') })}
      onDone={onDone}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={t('entries.conditionKind')}
        value={kind}
        data={CONDITION_KINDS.map((one) => ({ value: one, label: words.condition(one, null) }))}
        onChange={(event) => setKind(event.currentTarget.value as ConditionKind)}
      />
      {needsForum && <ForumChoice value={forumId} onChange={setForumId} />}
      <Textarea
        autosize
        minRows={2}
        label={t('entries.conditionWords')}
        description={t('entries.conditionWordsHelp')}
        value={said}
        maxLength={1000}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
    </EntryDialog>
  );
}

const openIn = ({ conditions }: PortfolioItemDetailReply): string[] => conditions.map(({ words }) => words);

/** "Opfyldt": by what, and since when. */
export function MetEntry({ item, condition, onDone, onClose }: ItemDialogProps & { condition: ConditionReply }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <EntryDialog<PortfolioItemDetailReply>
      title={t('entries.metTitle')}
      path={pathOf(item, `conditions/${condition.eventId}/met`)}
      etag={tagOf(item)}
      body={{}}
      submit={t('entries.metSubmit')}
      reasonLabel={t('entries.metReason')}
      fields={[{ name: 'reason', label: t('portfolio.conditionsHead') }]}
      standing={(current) => ({ reason: openIn(current as PortfolioItemDetailReply).join('; ') })}
      onDone={onDone}
      onClose={onClose}
    >
      <p>
        <b>{words.condition(condition.kind, condition.forum)}</b>
        <span className="second">{condition.words}</span>
      </p>
    </EntryDialog>
  );
}
