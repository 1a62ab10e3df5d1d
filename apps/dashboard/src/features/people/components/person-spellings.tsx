import type { PersonDetailReply, SpellingReply } from '@netvaerksoverblik/contracts';
import { Section } from '../../../components/section.js';
import { SourceLink } from '../../../components/source-quote.js';
import { formatMoment } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { ActDialog } from './act-dialog.js';
import { DialogButton } from './dialog-button.js';

const MOST = 4;

/** Every spelling of the name, and where it stands: minutes keep theirs, whatever the person is called here. */
export function PersonSpellings({ person }: { person: PersonDetailReply }) {
  const { t } = useTranslation();
  return (
    <Section title={t('people.spelling.title')}>
      {person.spellings.length === 0 ? (
        <p className="soft small">{t('people.spelling.none')}</p>
      ) : (
        <ul className="list">
          {person.spellings.map((spelling) => (
            <li key={`${spelling.asWritten}-${spelling.attached?.id ?? ''}`}>
              <span className="strong">»{spelling.asWritten}«</span>
              <Whence spelling={spelling} mayEdit={person.may.edit} />
              {spelling.places.slice(0, MOST).map((place) => (
                <span className="second" key={`${place.document}-${place.start}`}>
                  <SourceLink source={place} />
                </span>
              ))}
              {spelling.places.length > MOST && (
                <span className="second">{t('people.spelling.more', { count: spelling.places.length - MOST })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Whence({ spelling, mayEdit }: { spelling: SpellingReply; mayEdit: boolean }) {
  const { t } = useTranslation();
  const { attached, of, asWritten } = spelling;
  if (attached === null) {
    return of === null ? null : <span className="second">{t('people.person.recordedOf', { name: of.name })}</span>;
  }
  const said = { by: attached.by, moment: formatMoment(attached.at), reason: attached.reason };
  return (
    <span className="second">
      {attached.item === null
        ? t('people.spelling.attached', said)
        : t('people.spelling.attachedIn', { ...said, title: attached.item.title })}{' '}
      {mayEdit && (
        <DialogButton
          plain
          label={t('people.spelling.detachOf', { name: asWritten })}
          dialog={(close) => (
            <ActDialog
              title={t('people.spelling.detachOf', { name: asWritten })}
              act={t('people.spelling.detach')}
              path={`/people/names/${attached.id}/undo`}
              isUndo
              onClose={close}
            >
              <p>{t('people.spelling.detachHelp')}</p>
            </ActDialog>
          )}
        >
          {t('people.spelling.detach')}
        </DialogButton>
      )}
    </span>
  );
}
