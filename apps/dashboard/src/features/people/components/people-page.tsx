import type { VacanciesReply } from '@netvaerksoverblik/contracts';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { useTranslation } from '../../../lib/texts.js';
import { useVacancies } from '../api/list-vacancies.js';
import { useDepartments } from '../api/list-departments.js';
import { Candidates } from './candidates.js';
import { PeopleActions } from './people-actions.js';
import { PeopleFilters } from './people-filters.js';
import { PeopleQuestions } from './people-questions.js';
import { PeopleTable } from './people-table.js';
import { RolesOfNetworks } from './roles-of-networks.js';
import { usePeopleSelection, type ShownPeople } from './use-people-selection.js';
import { Vacancies } from './vacancies.js';

/** Who holds which role, how much each has on the table, and what nobody holds. */
export function PeoplePage() {
  const { t } = useTranslation();
  const { date } = useAsOf();
  const chosen = usePeopleSelection();
  const vacancies = useVacancies(date);
  const departments = useDepartments(date);
  usePageTitle(t('people.title'));
  const mayEdit = departments.data?.may.edit === true;
  return (
    <>
      <TopBar asOf />
      <header className="head">
        <div>
          <h1>{t('people.title')}</h1>
          <Lede vacancies={vacancies.data} />
        </div>
        {mayEdit && <PeopleActions />}
      </header>
      <AsOfBanner />
      <PeopleFilters chosen={chosen} vacancies={vacancies.data} departments={departments.data?.items ?? []} />
      {vacancies.error !== null && <LoadProblem error={vacancies.error} onRetry={() => void vacancies.refetch()} />}
      <div className="grid">
        <div className="span-8 column">
          <Chosen chosen={chosen} vacancies={vacancies.data} />
        </div>
        <div className="span-4 column">
          <PeopleQuestions mayEdit={mayEdit} />
          <Candidates vacancies={vacancies.data} />
        </div>
        {!chosen.isFiltered && (
          <div className="span-12">
            <RolesOfNetworks />
          </div>
        )}
      </div>
    </>
  );
}

interface Loaded {
  vacancies: VacanciesReply | undefined;
}

function Chosen({ chosen, vacancies }: Loaded & { chosen: ShownPeople }) {
  if (chosen.shown === 'ledige') return <Vacancies vacancies={vacancies} />;
  return (
    <>
      {!chosen.isFiltered && <Vacancies vacancies={vacancies} />}
      <PeopleTable chosen={chosen} />
    </>
  );
}

function Lede({ vacancies }: Loaded) {
  const { t } = useTranslation();
  return (
    <p className="lede" role="status">
      {vacancies === undefined
        ? ' '
        : [
            t('people.ledeNetworks', { count: vacancies.counts.networks }),
            t('people.ledeFilled', { count: vacancies.counts.filled }),
            t('people.ledeVacant', { count: vacancies.items.length }),
            t('people.ledeRest'),
          ].join(' ')}
    </p>
  );
}
