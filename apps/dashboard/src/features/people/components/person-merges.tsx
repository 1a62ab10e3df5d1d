import type { PersonDetailReply, PersonMergeReply } from '@netvaerksoverblik/contracts';
import { Section } from '../../../components/section.js';
import { formatMoment } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { ActDialog } from './act-dialog.js';
import { DialogButton } from './dialog-button.js';

/** Who was merged with the person, by whom and why; each can be taken back. */
export function PersonMerges({ person }: { person: PersonDetailReply }) {
  const { t } = useTranslation();
  if (person.merges.length === 0) return null;
  return (
    <Section title={t('people.merges.title')}>
      <ul className="list">
        {person.merges.map((merge) => (
          <li className="with-action" key={merge.id}>
            <Merge merge={merge} />
            {merge.undone === null && person.may.edit && <Undo merge={merge} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Merge({ merge }: { merge: PersonMergeReply }) {
  const { t } = useTranslation();
  const { from, into, by, at, reason, undone } = merge;
  return (
    <span className={undone === null ? '' : 'muted'}>
      {t('people.merges.both', { from: from.name, into: into.name })}
      <span className="second">{t('people.merges.said', { by, moment: formatMoment(at), reason })}</span>
      {undone !== null && (
        <span className="second">
          {t('people.merges.undone', { by: undone.by, moment: formatMoment(undone.at), reason: undone.reason })}
        </span>
      )}
    </span>
  );
}

function Undo({ merge }: { merge: PersonMergeReply }) {
  const { t } = useTranslation();
  const names = { from: merge.from.name, into: merge.into.name };
  return (
    <DialogButton
      plain
      label={t('people.merges.partBoth', names)}
      dialog={(close) => (
        <ActDialog
          title={t('people.merges.partBoth', names)}
          act={t('people.merges.part')}
          path={`/people/merges/${merge.id}/undo`}
          isUndo
          onClose={close}
        >
          <p>{t('people.merges.partHelp', names)}</p>
        </ActDialog>
      )}
    >
      {t('people.merges.part')}
    </DialogButton>
  );
}
