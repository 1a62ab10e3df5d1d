import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { EvidenceRequest, FollowUpRowReply, KeepFollowUpRequest } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { NOBODY, PersonPicker, type PickedPerson } from '../../../components/person-picker.js';
import { Quote } from '../../../components/source-quote.js';
import { daysBetween, formatDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { useEvidence } from '../api/find-evidence.js';

interface Written {
  type: EvidenceRequest['type'];
  passage: string;
  address: string;
  linkText: string;
  person: PickedPerson;
  note: string;
}

const EMPTY: Written = { type: 'passage', passage: '', address: '', linkText: '', person: NOBODY, note: '' };

/** What is written, as the server takes it; null where something is still missing. */
function evidenceOf(written: Written): EvidenceRequest | null {
  const { type, passage, address, linkText, person, note } = written;
  if (type === 'passage') return passage === '' ? null : { type, passage };
  if (type === 'link') {
    if (!/^https:\/\/\S+$/.test(address.trim())) return null;
    return { type, address: address.trim(), ...(linkText.trim() === '' ? {} : { note: linkText.trim() }) };
  }
  if (note.trim() === '') return null;
  // A name that is nobody known stands in the note: who it was must not be lost.
  const said = person.id === null && person.text.trim() !== '' ? `${person.text.trim()}: ${note.trim()}` : note.trim();
  return { type, note: said, ...(person.id === null ? {} : { person: person.id }) };
}

const today = (): string => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());

interface EvidenceFormProps {
  row: FollowUpRowReply;
  isPending: boolean;
  onSend: (body: KeepFollowUpRequest) => void;
  onCancel: () => void;
  onDropInstead?: () => void;
}

export function EvidenceForm({ row, isPending, onSend, onCancel, onDropInstead }: EvidenceFormProps) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(EMPTY);
  const [on, setOn] = useState(today);
  const evidence = evidenceOf(written);
  const change = (some: Partial<Written>) => setWritten({ ...written, ...some });
  const late = row.due === null || on === '' ? 0 : daysBetween(row.due, on);
  return (
    <form
      className="change-form"
      style={{ marginTop: 'var(--s-4)' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (evidence !== null) onSend({ evidence, ...(on === '' ? {} : { on }) });
      }}
    >
      <Radio.Group label={t('followUps.dialog.what')} value={written.type} onChange={(type) => change({ type: type })}>
        <div className="choices">
          <Radio
            value="passage"
            label={t('followUps.dialog.passage')}
            description={t('followUps.dialog.passageNote')}
          />
          {written.type === 'passage' && (
            <PassageChoice id={row.id} chosen={written.passage} onChoose={(passage) => change({ passage })} />
          )}
          <Radio value="link" label={t('followUps.dialog.link')} description={t('followUps.dialog.linkNote')} />
          {written.type === 'link' && <LinkFields written={written} onChange={change} />}
          <Radio value="word" label={t('followUps.dialog.word')} description={t('followUps.dialog.wordNote')} />
          {written.type === 'word' && <WordFields written={written} onChange={change} />}
        </div>
      </Radio.Group>
      <TextInput
        type="date"
        label={t('followUps.dialog.on')}
        value={on}
        min={row.saidOn}
        max={today()}
        w="11rem"
        onChange={(event) => setOn(event.currentTarget.value)}
        {...(late > 0 ? { description: t('followUps.dialog.late', { count: late }) } : {})}
      />
      <div className="dialog-ends">
        {onDropInstead === undefined ? (
          <span />
        ) : (
          <button type="button" className="link-button" onClick={onDropInstead}>
            {t('followUps.dialog.dropInstead')}
          </button>
        )}
        <span className="actions">
          <Button onClick={onCancel}>{t('common.cancel')}</Button>
          <Button type="submit" variant="filled" loading={isPending} disabled={evidence === null}>
            {t('followUps.keep')}
          </Button>
        </span>
      </div>
    </form>
  );
}

interface FieldsProps {
  written: Written;
  onChange: (some: Partial<Written>) => void;
}

function LinkFields({ written, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="within">
      <TextInput
        label={t('followUps.dialog.address')}
        description={t('followUps.dialog.addressNote')}
        value={written.address}
        type="url"
        maxLength={2000}
        onChange={(event) => onChange({ address: event.currentTarget.value })}
      />
      <TextInput
        label={t('followUps.dialog.linkText')}
        value={written.linkText}
        maxLength={200}
        onChange={(event) => onChange({ linkText: event.currentTarget.value })}
      />
    </div>
  );
}

function WordFields({ written, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="within">
      <PersonPicker
        label={t('followUps.dialog.person')}
        value={written.person}
        onChange={(person) => onChange({ person })}
      />
      <Textarea
        label={t('followUps.dialog.note')}
        value={written.note}
        autosize
        minRows={2}
        maxLength={2000}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </div>
  );
}

function PassageChoice({ id, chosen, onChoose }: { id: string; chosen: string; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 200);
  const found = useEvidence(id, words);
  const items = found.data?.items ?? [];
  return (
    <div className="within">
      <TextInput
        type="search"
        label={t('followUps.dialog.find')}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {found.data !== undefined && items.length === 0 && <p className="note">{t('followUps.dialog.noPlace')}</p>}
      <Radio.Group aria-label={t('followUps.dialog.passage')} value={chosen} onChange={onChoose}>
        {items.slice(0, 5).map(({ passage, source }) => (
          <Radio
            key={passage}
            value={passage}
            label={<Quote text={source.quote} half={passage !== chosen} />}
            description={t('common.source.link', {
              ...{ forum: source.meeting.forum, date: formatDate(source.date), item: source.item },
            })}
          />
        ))}
      </Radio.Group>
    </div>
  );
}
