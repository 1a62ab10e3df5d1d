import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { ProblemError } from '../../lib/problem-error.js';
import { useTranslation, type TextKey, type Translate } from '../../lib/texts.js';
import { todayInDenmark } from '../../lib/today.js';
import { useEntry } from '../../lib/use-entry.js';
import { ProblemReport } from '../problem-report.js';
import { StaleVersion, versionsIn, type EditedField } from '../stale-version.js';
import { WhenFields, whenBody, type When } from './when-fields.js';

export interface EntryDialogProps<Reply> {
  title: string;
  /** Where it is sent, and what it builds on; null where nothing stands yet. */
  path: string;
  method?: 'POST' | 'PATCH';
  etag: string | null;
  /** What the fields say; null where one that is needed is empty. */
  body: object | null;
  submit: string;
  withDate?: boolean;
  withReason?: boolean;
  reasonLabel?: string;
  /** Set where the dialog has a field of its own to begin with. */
  hasFirstField?: boolean;
  /** What of it is shown where another was faster. */
  fields?: readonly EditedField[];
  /** The same in words, where the body has only codes. */
  asked?: Record<string, unknown>;
  /** What stands now, under the names of the fields. */
  standing?: (current: object) => Record<string, unknown>;
  onDone: (reply: Reply) => void;
  onClose: () => void;
  children?: ReactNode;
}

const FIELD_TEXTS: Readonly<Record<string, TextKey>> = {
  'onWords not-understood': 'entries.whenUnknown',
  'onWords step.in-future': 'entries.inFuture',
  'on step.in-future': 'entries.inFuture',
  'on before-condition': 'entries.beforeCondition',
};

/** Which text belongs to a field that was refused; null where it is another. */
function fieldText(error: Error | null): TextKey | null {
  if (!(error instanceof ProblemError)) return null;
  const texts = error.problem.errors.map(({ path, code }) => FIELD_TEXTS[`${path} ${code}`]);
  return texts.find((text) => text !== undefined) ?? null;
}

type BodyParts = Pick<EntryDialogProps<never>, 'body' | 'withDate' | 'withReason'>;

/** What is sent: the fields, the date and the reason; null where one that is needed is missing. */
function bodyOf({ body, withDate = true, withReason = true }: BodyParts, when: When, reason: string) {
  if (body === null || (withReason && reason === '')) return null;
  return { ...body, ...(withDate ? whenBody(when) : {}), ...(withReason ? { reason } : {}) };
}

/** Whatever a person enters by hand: its own fields, from when it counts, and why. */
export function EntryDialog<Reply>(props: EntryDialogProps<Reply>) {
  const { t } = useTranslation();
  const entry = useEntry<Reply>(props.path, props.method);
  const [today] = useState(todayInDenmark);
  const [when, setWhen] = useState<When>({ byWords: false, on: today, words: '' });
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const body = bodyOf(props, when, reason.trim());
  const versions = versionsIn(entry.error);
  const send = (etag: string | null) => {
    setAsked(true);
    if (body !== null) entry.mutate({ body, etag }, { onSuccess: props.onDone });
  };
  if (versions !== null) {
    return <Overtaken {...props} versions={versions} onWriteMine={send} onBack={entry.reset} />;
  }
  return (
    <Modal opened onClose={props.onClose} title={props.title} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form
        className="change-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(props.etag);
        }}
      >
        {props.children}
        {props.withDate !== false && (
          <WhenFields value={when} today={today} error={fieldWords(t, entry.error)} onChange={setWhen} />
        )}
        {props.withReason !== false && (
          <ReasonField {...props} value={reason} isMissing={isAsked && reason.trim() === ''} onChange={setReason} />
        )}
        <div role="status">
          {isAsked && props.body === null && <p className="field-error">{t('entries.missing')}</p>}
        </div>
        <EntryProblem error={entry.error} />
        <div className="actions">
          <Button type="submit" variant="filled" loading={entry.isPending}>
            {props.submit}
          </Button>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}

function fieldWords(t: Translate, error: Error | null): string | null {
  const text = fieldText(error);
  return text === null ? null : t(text);
}

type Versions = NonNullable<ReturnType<typeof versionsIn>>;

interface OvertakenProps extends Pick<EntryDialogProps<never>, 'asked' | 'standing' | 'fields' | 'onClose'> {
  versions: Versions;
  onWriteMine: (etag: string) => void;
  onBack: () => void;
}

/** Another was faster: both are shown before anything is written. */
function Overtaken({ versions, asked, standing, fields = [], onWriteMine, onClose, onBack }: OvertakenProps) {
  const current = standing?.(versions.current) ?? versions.current;
  return (
    <StaleVersion
      versions={{ ...versions, yours: { ...versions.yours, ...asked }, current }}
      fields={fields}
      onKeepTheirs={onClose}
      onWriteMine={onWriteMine}
      onClose={onBack}
    />
  );
}

interface ReasonFieldProps {
  hasFirstField?: boolean;
  reasonLabel?: string;
  value: string;
  isMissing: boolean;
  onChange: (value: string) => void;
}

function ReasonField({ hasFirstField = false, reasonLabel, value, isMissing, onChange }: ReasonFieldProps) {
  const { t } = useTranslation();
  return (
    <Textarea
      {...(hasFirstField ? {} : { 'data-autofocus': true })}
      autosize
      minRows={2}
      label={reasonLabel ?? t('steps.reason')}
      description={t('steps.reasonHelp')}
      value={value}
      maxLength={1000}
      error={isMissing ? t('steps.reasonMissing') : null}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What is wrong with one field stands by the field. */
function EntryProblem({ error }: { error: Error | null }) {
  const { t } = useTranslation();
  if (error === null || fieldText(error) !== null) return null;
  return (
    <ProblemReport
      title={t('entries.failed')}
      happened={error instanceof ProblemError ? error.message : t('common.problem.connection')}
      kept={t('steps.kept')}
      todo={t('steps.retryTodo')}
    />
  );
}
