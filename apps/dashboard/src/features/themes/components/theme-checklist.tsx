import { Button, Textarea } from '@mantine/core';
import type { ThemeCheckReply, ThemeReply } from '@netvaerksoverblik/contracts';
import { criterionName } from '@netvaerksoverblik/domain';
import { useRef, useState } from 'react';
import { ProblemReport } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import type { Tagged } from '../../../lib/api-client.js';
import { formatDate } from '../../../lib/formats.js';
import type { Language } from '../../../lib/i18n.js';
import { isStatus } from '../../../lib/problem-error.js';
import { useTranslation } from '../../../lib/texts.js';
import { capital } from '../../../lib/words.js';
import { useTickCheck } from '../api/tick-check.js';
import { ChecklistMarks } from './checklist-marks.js';

/** What the theme is qualified on; each point ticked by a person, with a note. */
export function ThemeChecklist({ theme }: { theme: Tagged<ThemeReply> }) {
  const { t } = useTranslation();
  const tick = useTickCheck(theme.body.id);
  const { checks, checklist, may } = theme.body;
  // Shown at once: the box stays as the hand left it while the tick is on its way.
  const [sent, setSent] = useState<{ criterion: string; met: boolean } | null>(null);
  const send = (criterion: string, met: boolean, note: string | null) => {
    setSent({ criterion, met });
    tick.mutate({ criterion, body: { met, note }, ifMatch: theme.etag }, { onSettled: () => setSent(null) });
  };
  return (
    <Section
      title={t('themes.checklist.title')}
      note={t('themes.checked', { met: checklist.met, of: checklist.of })}
      aside={<ChecklistMarks checklist={checklist} />}
    >
      {checks.length === 0 && <p className="soft">{t('themes.checklist.none')}</p>}
      <ul className="list checklist">
        {checks.map((check) => (
          <Check
            key={check.criterion}
            check={check}
            isLocked={!may.edit}
            sent={sent?.criterion === check.criterion ? sent.met : null}
            isBusy={sent !== null}
            onTick={(met, note) => send(check.criterion, met, note)}
          />
        ))}
      </ul>
      {tick.error !== null && (
        <ProblemReport
          title={t('themes.checklist.failed')}
          happened={isStatus(tick.error, 412) ? t('themes.checklist.stale') : tick.error.message}
          kept={t('common.problem.nothingChanged')}
          todo={t('themes.checklist.todo')}
        />
      )}
    </Section>
  );
}

interface CheckProps {
  check: ThemeCheckReply;
  isLocked: boolean;
  /** What has been ticked and is on its way. */
  sent: boolean | null;
  isBusy: boolean;
  onTick: (met: boolean, note: string | null) => void;
}

function Check({ check, isLocked, sent, isBusy, onTick }: CheckProps) {
  const { t, i18n } = useTranslation();
  const { criterion: code, name, met, note, checkedBy, checkedAt } = check;
  const label = capital(criterionName({ code, name }, i18n.language as Language));
  const [isWriting, setWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setWriting(false);
    button.current?.focus();
  };
  return (
    <li>
      <label className="option">
        <input
          type="checkbox"
          checked={sent ?? met}
          disabled={isLocked}
          aria-busy={isBusy}
          onChange={() => {
            if (!isBusy) onTick(!met, note);
          }}
        />
        <span>{label}</span>
      </label>
      <span className="second">
        {checkedBy === null || checkedAt === null
          ? t('themes.checklist.notYet')
          : t('themes.checklist.by', { name: checkedBy, date: formatDate(checkedAt) })}
        {!isLocked && (
          <>
            {' · '}
            <button
              ref={button}
              type="button"
              aria-expanded={isWriting}
              className="link-button"
              onClick={() => setWriting(!isWriting)}
            >
              {note === null ? t('themes.checklist.addNote') : t('themes.checklist.changeNote')}
              <span className="vh"> {t('themes.checklist.noteTo', { criterion: label })}</span>
            </button>
          </>
        )}
      </span>
      {note !== null && !isWriting && <p>{note}</p>}
      {isWriting && (
        <NoteForm
          label={t('themes.checklist.note', { criterion: label })}
          note={note}
          onSave={(said) => {
            close();
            onTick(met, said);
          }}
          onClose={close}
        />
      )}
    </li>
  );
}

function NoteForm(props: {
  label: string;
  note: string | null;
  onSave: (note: string | null) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [note, setNote] = useState(props.note ?? '');
  return (
    <form
      className="change-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(note.trim() === '' ? null : note.trim());
      }}
    >
      <Textarea
        autosize
        autoFocus
        aria-label={props.label}
        value={note}
        maxLength={2000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className="actions">
        <Button type="submit">{t('themes.checklist.saveNote')}</Button>
        <Button variant="subtle" onClick={props.onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
