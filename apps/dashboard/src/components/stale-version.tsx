import { Button, Modal } from '@mantine/core';
import type { Problem } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../lib/texts.js';
import { ProblemError } from '../lib/problem-error.js';

type Versions = NonNullable<Problem['versions']>;

/** One field of what is edited, in words of the page. */
export interface EditedField {
  name: string;
  label: string;
  /** The value as people read it; left out, it is shown as it is. */
  show?: (value: unknown) => string;
}

/** What was sent and what stands, where somebody else was faster; null where that is not what went wrong. */
export function versionsIn(error: unknown): Versions | null {
  return error instanceof ProblemError ? (error.problem.versions ?? null) : null;
}

interface StaleVersionProps {
  versions: Versions;
  fields: readonly EditedField[];
  /** Drops one's own words and shows what stands. */
  onKeepTheirs: () => void;
  /** Sends one's own words again, now knowing what they replace. */
  onWriteMine: (etag: string) => void;
  onClose: () => void;
}

/** Both versions, field by field: nothing is written over without a person having seen it. */
export function StaleVersion({ versions, fields, onKeepTheirs, onWriteMine, onClose }: StaleVersionProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('common.stale.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p>{t('common.stale.happened')}</p>
      <table className="stack">
        <thead>
          <tr>
            <th scope="col">{t('common.stale.field')}</th>
            <th scope="col">{t('common.stale.theirs')}</th>
            <th scope="col">{t('common.stale.yours')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow key={field.name} field={field} versions={versions} />
          ))}
        </tbody>
      </table>
      <div className="actions">
        <Button variant="filled" onClick={onKeepTheirs} data-autofocus>
          {t('common.stale.keepTheirs')}
        </Button>
        <Button onClick={() => onWriteMine(versions.etag)}>{t('common.stale.writeMine')}</Button>
      </div>
    </Modal>
  );
}

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
};

function FieldRow({ field, versions }: { field: EditedField; versions: Versions }) {
  const show = field.show ?? shown;
  const [yours, theirs] = [versions.yours, versions.current].map((version) => show(version[field.name]));
  if (!(field.name in versions.yours)) return null;
  return (
    <tr>
      <th scope="row">{field.label}</th>
      <td>{theirs}</td>
      <td>{yours === theirs ? yours : <mark>{yours}</mark>}</td>
    </tr>
  );
}
