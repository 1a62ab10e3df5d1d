import type { DepartmentReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { NumberLink } from '../../../components/number-link.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate, formatNumber } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useDepartments } from '../api/list-departments.js';

/** The departments, with who works there. */
export function DepartmentsPage() {
  const { t } = useTranslation();
  const { date } = useAsOf();
  const { data, error, refetch } = useDepartments(date);
  usePageTitle(t('people.departments.title'));
  const mayEdit = data?.may.edit === true;
  return (
    <>
      <TopBar crumbs={<Link to={PATHS.people}>{t('people.title')}</Link>} asOf />
      <header className="head">
        <div>
          <h1>{t('people.departments.title')}</h1>
          <p className="lede">{t('people.departments.lede')}</p>
        </div>
        {mayEdit && <AddDepartment />}
      </header>
      <AsOfBanner />
      {error !== null && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="soft">{t('people.departments.none')}</p>}
      {error === null && data?.items.length !== 0 && <Table departments={data?.items} mayEdit={mayEdit} />}
    </>
  );
}

function AddDepartment() {
  const { t } = useTranslation();
  const fields: EditField[] = [{ name: 'name', label: t('people.name'), kind: 'line', required: true }];
  return (
    <div className="actions">
      <EditButton
        title={t('people.departments.add')}
        fields={fields}
        edited={{ how: 'add', path: '/departments', start: {} }}
      >
        {t('people.departments.add')}
      </EditButton>
    </div>
  );
}

function Table({ departments, mayEdit }: { departments: DepartmentReply[] | undefined; mayEdit: boolean }) {
  const { t } = useTranslation();
  return (
    <table className="stack" aria-busy={departments === undefined}>
      <thead>
        <tr>
          <th scope="col">{t('people.department')}</th>
          <th scope="col" className="number" style={{ width: '8rem' }}>
            {t('people.departments.people')}
          </th>
          <th scope="col" className="number" style={{ width: '8rem' }}>
            {t('people.departments.items')}
          </th>
          <th scope="col">{t('people.departments.state')}</th>
          {mayEdit && <th scope="col">{t('people.departments.change')}</th>}
        </tr>
      </thead>
      <tbody>
        {departments === undefined && <SkeletonRows columns={4} rows={6} />}
        {departments?.map((department) => (
          <Row key={department.id} department={department} mayEdit={mayEdit} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ department, mayEdit }: { department: DepartmentReply; mayEdit: boolean }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  const { id, name, people, items, closedOn } = department;
  const fields: EditField[] = [
    { name: 'name', label: t('people.name'), kind: 'line', required: true },
    {
      ...{ name: 'closedOn', label: t('people.departments.closedOn'), kind: 'day' },
      description: t('people.departments.closedHelp'),
    },
  ];
  return (
    <tr>
      <td className="title">{name}</td>
      <td className="number" data-label={t('people.departments.people')}>
        <NumberLink value={people} to={carry(PATHS.people, { afdeling: id })} />
      </td>
      <td className="number" data-label={t('people.departments.items')}>
        {formatNumber(items)}
      </td>
      <td>
        {closedOn === null ? (
          <span className="muted">{t('people.departments.open')}</span>
        ) : (
          t('people.departments.closed', { date: formatDate(closedOn) })
        )}
      </td>
      {mayEdit && (
        <td>
          <EditButton
            label={t('people.departments.changeOf', { name })}
            title={name}
            fields={fields}
            edited={{ how: 'change', path: `/departments/${id}`, standing: department, removable: false }}
          >
            {t('people.departments.change')}
          </EditButton>
        </td>
      )}
    </tr>
  );
}
