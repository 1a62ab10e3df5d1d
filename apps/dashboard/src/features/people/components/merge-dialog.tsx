import { useState } from 'react';
import type { PersonDetailReply } from '@netvaerksoverblik/contracts';
import { NOBODY, PersonPicker, type PickedPerson } from '../../../components/person-picker.js';
import { SourceLink } from '../../../components/source-quote.js';
import { useTranslation } from '../../../lib/texts.js';
import { usePerson } from '../api/get-person.js';
import { ActDialog } from './act-dialog.js';

interface Named {
  id: string;
  name: string;
}

/** Two persons side by side, each with its spellings: which name do both go by from now on? */
export function MergeDialog({ one, other, onClose }: { one: Named; other?: Named; onClose: () => void }) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<PickedPerson>(other === undefined ? NOBODY : { id: other.id, text: other.name });
  const [into, setInto] = useState(one.id);
  const from = into === one.id ? picked.id : one.id;
  return (
    <ActDialog
      title={t('people.merge.title')}
      act={t('people.merge.act')}
      path={picked.id === null || from === null ? null : `/people/${from}/merge`}
      body={{ into: into === one.id ? one.id : picked.id }}
      size="xl"
      onClose={onClose}
    >
      <p className="soft">{t('people.merge.help')}</p>
      {other === undefined && (
        <PersonPicker
          label={t('people.merge.other')}
          description={t('people.merge.otherHelp')}
          value={picked}
          onChange={(next) => {
            setPicked(next);
            setInto(one.id);
          }}
          without={one.id}
          required
        />
      )}
      <div className="side-by-side" role="radiogroup" aria-label={t('people.merge.which')}>
        <Side id={one.id} chosen={into === one.id} onChoose={setInto} />
        {picked.id !== null && <Side id={picked.id} chosen={into === picked.id} onChoose={setInto} />}
      </div>
    </ActDialog>
  );
}

function Side(props: { id: string; chosen: boolean; onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const { data } = usePerson(props.id, null);
  if (data === undefined) return <p className="muted">{t('common.loading')}</p>;
  const today = data.memberships.find(({ to }) => to === null);
  return (
    <div>
      <label className="option">
        <input type="radio" name="merge-into" checked={props.chosen} onChange={() => props.onChoose(data.id)} />
        <span>
          <span className="strong">{data.name}</span>
          <span className="second">
            {[today?.title, today?.department.name].filter((part) => part !== null && part !== undefined).join(', ')}
          </span>
        </span>
      </label>
      <Spelled person={data} />
    </div>
  );
}

function Spelled({ person }: { person: PersonDetailReply }) {
  const { t } = useTranslation();
  return (
    <ul className="list">
      {person.spellings.map((spelling) => (
        <li key={`${spelling.asWritten}-${spelling.attached?.id ?? ''}`}>
          »{spelling.asWritten}«
          <span className="second">{t('people.spelling.places', { count: spelling.places.length })}</span>
          {spelling.places.slice(0, 3).map((place) => (
            <span className="second" key={`${place.document}-${place.start}`}>
              <SourceLink source={place} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
