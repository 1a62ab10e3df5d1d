import type { UnknownNameReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { NOBODY, PersonPicker } from '../../../components/person-picker.js';
import { SourceQuote } from '../../../components/source-quote.js';
import { useTranslation } from '../../../lib/texts.js';
import { ActDialog } from './act-dialog.js';

/** Whose is a name that minutes write? A first name alone is answered for the one item. */
export function AttachDialog({ name, onClose }: { name: UnknownNameReply; onClose: () => void }) {
  const { t } = useTranslation();
  const [person, setPerson] = useState(NOBODY);
  const [place] = name.places;
  return (
    <ActDialog
      title={t('people.attach.title', { name: name.asWritten })}
      act={t('people.attach.act')}
      path={person.id === null ? null : `/people/${person.id}/names`}
      body={{ asWritten: name.asWritten, ...(name.alone ? { itemId: name.item.id } : {}) }}
      onClose={onClose}
    >
      {place !== undefined && <SourceQuote source={place} kicker={name.item.title} />}
      <PersonPicker
        label={t('people.attach.who')}
        description={t('people.attach.whoHelp')}
        value={person}
        onChange={setPerson}
        required
      />
      <p className="note">
        {name.alone ? t('people.attach.here', { title: name.item.title }) : t('people.attach.everywhere')}
      </p>
    </ActDialog>
  );
}
