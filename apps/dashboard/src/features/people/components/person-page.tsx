import type { PersonDetailReply } from '@netvaerksoverblik/contracts';
import { Link, useParams } from 'react-router';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { usePerson } from '../api/get-person.js';
import { DialogButton } from './dialog-button.js';
import { MergeDialog } from './merge-dialog.js';
import { PersonMemberships } from './person-memberships.js';
import { PersonMerges } from './person-merges.js';
import { PersonRoles } from './person-roles.js';
import { PersonSpellings } from './person-spellings.js';

/** One person: roles over time, departments, how the name is written and where. */
export function PersonPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { date } = useAsOf();
  const { data, error, refetch } = usePerson(id, date);
  usePageTitle(data?.name ?? t('people.title'));
  return (
    <>
      <TopBar crumbs={<Link to={PATHS.people}>{t('people.title')}</Link>} asOf />
      {error !== null && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <SkeletonLines lines={8} />}
      {data !== undefined && <Loaded person={data} />}
    </>
  );
}

function Loaded({ person }: { person: PersonDetailReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  const isWhole = person.mergedInto === null;
  return (
    <>
      <header className="head">
        <div>
          <h1>{person.name}</h1>
          <p className="lede">
            {[person.profession, person.email].filter((one) => one !== null).join(', ')}{' '}
            {person.load.led > 0 && t('people.person.leads', { count: person.load.led })}{' '}
            {person.load.referenced > 0 && t('people.person.refers', { count: person.load.referenced })}
          </p>
        </div>
        {person.may.edit && isWhole && <Actions person={person} />}
      </header>
      <AsOfBanner />
      {person.mergedInto !== null && (
        <p className="banner">
          <span>
            {t('people.person.mergedInto')}{' '}
            <Link to={carry(PATHS.person(person.mergedInto.id))}>{person.mergedInto.name}</Link>
          </span>
        </p>
      )}
      <div className="grid">
        <div className="span-8 column">
          <PersonRoles roles={person.roles} />
          <PersonMemberships person={person} />
        </div>
        <div className="span-4 column">
          <PersonSpellings person={person} />
          <PersonMerges person={person} />
        </div>
      </div>
    </>
  );
}

function Actions({ person }: { person: PersonDetailReply }) {
  const { t } = useTranslation();
  const fields: EditField[] = [
    { name: 'name', label: t('people.name'), kind: 'line', required: true },
    {
      ...{ name: 'profession', label: t('people.profession'), kind: 'line' },
      description: t('people.professionHelp'),
    },
    { name: 'email', label: t('people.email'), kind: 'line' },
  ];
  return (
    <div className="actions">
      <EditButton
        title={person.name}
        fields={fields}
        edited={{ how: 'change', path: `/people/${person.id}`, standing: person, removable: false }}
      >
        {t('people.person.change')}
      </EditButton>
      <DialogButton dialog={(close) => <MergeDialog one={person} onClose={close} />}>
        {t('people.person.merge')}
      </DialogButton>
    </div>
  );
}
