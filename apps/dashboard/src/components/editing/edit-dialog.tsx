import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useOnceKey } from '../../lib/once-key.js';
import { ProblemError } from '../../lib/problem-error.js';
import { useTranslation } from '../../lib/texts.js';
import { ProblemReport } from '../problem-report.js';
import { StaleVersion, versionsIn, type EditedField } from '../stale-version.js';
import { bodyOf, EditFieldInput, valuesOf, type EditField, type FieldValues } from './edit-fields.js';
import { useWritePart } from './write-part.js';

/** What is edited: something new under an address, or what stands at one. */
export type Edited =
  | { how: 'add'; path: string; start: object }
  | { how: 'change'; path: string; standing: object & { version: number }; removable: boolean };

interface EditDialogProps {
  title: string;
  fields: readonly EditField[];
  edited: Edited;
  onClose: () => void;
  /** What was edited is gone, or about to go from the page. */
  onRemoved: () => void;
}

const tagOf = (version: number): string => `"${version}"`;

/** A choice is shown by its label where both versions stand side by side. */
function editedFields(fields: readonly EditField[]): EditedField[] {
  return fields.map(({ name, label, choices }) => {
    if (choices === undefined) return { name, label };
    const show = (value: unknown): string => choices.find((choice) => choice.value === (value ?? ''))?.label ?? '–';
    return { name, label, show };
  });
}

function faultsOf(error: unknown): Map<string, string> {
  const errors = error instanceof ProblemError ? error.problem.errors : [];
  return new Map(errors.map(({ path, code }) => [path, code]));
}

/** A form for one thing that hangs on an item; two who write at once see each other's words. */
export function EditDialog({ title, fields, edited: given, onClose, onRemoved }: EditDialogProps) {
  const { t } = useTranslation();
  // The page behind may be fetched anew meanwhile: an edit builds on what its writer has seen.
  const [edited] = useState(given);
  const [values, setValues] = useState(() => valuesOf(fields, edited.how === 'add' ? edited.start : edited.standing));
  const keyOf = useOnceKey();
  const write = useWritePart();
  const versions = versionsIn(write.error);
  const save = (ifMatch: string | null) => {
    const body = bodyOf(fields, values);
    const sent =
      ifMatch === null
        ? ({ method: 'POST', idempotencyKey: keyOf(body) } as const)
        : ({ method: 'PATCH', ifMatch } as const);
    write.mutate({ ...sent, path: edited.path, body }, { onSuccess: onClose });
  };
  if (versions !== null) {
    return (
      <StaleVersion
        versions={versions}
        fields={editedFields(fields)}
        onKeepTheirs={onClose}
        onWriteMine={save}
        onClose={() => write.reset()}
      />
    );
  }
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form
        className="change-form"
        onSubmit={(event) => {
          event.preventDefault();
          save(edited.how === 'add' ? null : tagOf(edited.standing.version));
        }}
      >
        <Inputs fields={fields} values={values} faults={faultsOf(write.error)} onChange={setValues} />
        {write.error !== null && <WriteProblem error={write.error} />}
        <div className="actions">
          <Button type="submit" variant="filled" loading={write.isPending}>
            {t('common.editing.save')}
          </Button>
          <Button onClick={onClose}>{t('common.editing.cancel')}</Button>
          {edited.how === 'change' && edited.removable && (
            <Remove
              onRemove={() => {
                const removal = {
                  method: 'DELETE',
                  path: edited.path,
                  ifMatch: tagOf(edited.standing.version),
                } as const;
                // The dialog goes with what it is about: only the promise is still heard then.
                write.mutateAsync(removal).then(onRemoved, () => undefined);
              }}
            />
          )}
        </div>
      </form>
    </Modal>
  );
}

function Inputs(props: {
  fields: readonly EditField[];
  values: FieldValues;
  faults: ReadonlyMap<string, string>;
  onChange: (values: FieldValues) => void;
}) {
  const { fields, values, faults, onChange } = props;
  return fields
    .filter(({ when }) => when === undefined || when(values))
    .map((field) => (
      <EditFieldInput
        key={field.name}
        field={field}
        value={values[field.name] ?? ''}
        fault={faults.get(field.name)}
        onChange={(value) => onChange({ ...values, [field.name]: value })}
      />
    ));
}

function WriteProblem({ error }: { error: Error }) {
  const { t } = useTranslation();
  return (
    <ProblemReport
      title={t('common.editing.failed')}
      happened={error instanceof ProblemError ? error.message : t('common.problem.connection')}
      kept={t('common.editing.kept')}
      todo={t('common.editing.todo')}
    />
  );
}

/** Asked twice: what is taken away does not come back. */
function Remove({ onRemove }: { onRemove: () => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button onClick={() => setAsked(true)}>{t('common.editing.remove')}</Button>;
  return (
    <Button className="signal" onClick={onRemove} autoFocus>
      {t('common.editing.removeSurely')}
    </Button>
  );
}
