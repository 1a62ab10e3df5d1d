import { Button } from '@mantine/core';
import type { PersonReply, PersonRoleReply } from '@netvaerksoverblik/contracts';
import { hasEnded } from '@netvaerksoverblik/domain';
import { Link } from 'react-router';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatNumber } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { usePeople } from '../api/list-people.js';
import { LoadBar } from './load-bar.js';
import { PersonLink } from './person-link.js';
import type { ShownPeople } from './use-people-selection.js';

/** People with what each holds; those with most on the table first, where a role is chosen. */
export function PeopleTable({ chosen }: { chosen: ShownPeople }) {
  const people = usePeople(chosen.selection);
  if (people.error !== null) return <LoadProblem error={people.error} onRetry={() => void people.refetch()} />;
  const pages = people.data?.pages ?? [];
  const items = people.isPending ? undefined : pages.flatMap((page) => page.items);
  return <Shown people={people} items={items} total={pages[0]?.total ?? 0} chosen={chosen} />;
}

function Shown(props: {
  people: ReturnType<typeof usePeople>;
  items: PersonReply[] | undefined;
  total: number;
  chosen: ShownPeople;
}) {
  const { t } = useTranslation();
  const { people, items, total, chosen } = props;
  const { shown } = chosen;
  return (
    <Section
      title={shown === null ? t('people.everybody') : t(`people.shown.${shown}`)}
      aside={items !== undefined && <span className="small muted">{t('people.total', { count: total })}</span>}
    >
      {items?.length === 0 ? <NoPeople chosen={chosen} /> : <Rows items={items} byLoad={shown !== null} />}
      {people.hasNextPage && <More people={people} shown={items?.length ?? 0} total={total} />}
    </Section>
  );
}

function More({ people, shown, total }: { people: ReturnType<typeof usePeople>; shown: number; total: number }) {
  const { t } = useTranslation();
  return (
    <div className="actions" style={{ marginTop: 'var(--s-4)' }}>
      <Button loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
        {t('people.more')}
      </Button>
      <span className="small muted">{t('people.moreLeft', { shown, total })}</span>
    </div>
  );
}

function Rows({ items, byLoad }: { items: PersonReply[] | undefined; byLoad: boolean }) {
  const { t } = useTranslation();
  return (
    <table className="stack tall" aria-busy={items === undefined}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '26%' }}>
            {t('people.name')}
          </th>
          <th scope="col" style={{ width: '22%' }}>
            {t('people.department')}
          </th>
          <th scope="col" style={{ width: '8rem' }}>
            {t('people.load')}
          </th>
          <th scope="col">{t('people.roles')}</th>
        </tr>
      </thead>
      <tbody>
        {items === undefined && <SkeletonRows columns={4} rows={8} />}
        {inOrder(items ?? [], byLoad).map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </tbody>
    </table>
  );
}

const weight = ({ load }: PersonReply): number => load.led + load.referenced;

function inOrder(items: PersonReply[], byLoad: boolean): PersonReply[] {
  return byLoad ? items.toSorted((one, other) => weight(other) - weight(one)) : items;
}

function PersonRow({ person }: { person: PersonReply }) {
  const { t } = useTranslation();
  const { department, title, profession, load, roles } = person;
  return (
    <tr>
      <td className="title">
        <PersonLink person={person} />
        <span className="second">{[...new Set([title, profession])].filter((one) => one !== null).join(', ')}</span>
      </td>
      <td className="soft">{department?.name ?? <span className="muted nothing">–</span>}</td>
      <td data-label={t('people.load')}>
        <LoadBar roles={roles} />{' '}
        <span className={weight(person) === 0 ? 'zero' : ''}>{formatNumber(load.led + load.referenced)}</span>
      </td>
      <td className="full soft">
        <RoleLinks roles={roles} />
      </td>
    </tr>
  );
}

function RoleLinks({ roles }: { roles: PersonRoleReply[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { carry } = useAsOf();
  const today = roles.filter(({ item }) => !hasEnded(item.kind, item.status));
  if (today.length === 0) return <span className="muted">{t('people.noRoles')}</span>;
  return (
    <ul className="inline-list">
      {today.map(({ item, role, state }) => (
        <li key={`${item.id}-${role}-${state}`}>
          <Link to={carry(PATHS.item(item.id))}>{item.title}</Link>{' '}
          <span className="muted">
            ({state === 'candidate' ? t('people.candidateFor', { role: words.role(role) }) : words.role(role)})
          </span>
        </li>
      ))}
    </ul>
  );
}

function NoPeople({ chosen }: { chosen: ShownPeople }) {
  const { t } = useTranslation();
  if (!chosen.isFiltered) return <p className="soft">{t('people.none')}</p>;
  return (
    <>
      <p className="soft">{t('people.noneFilter')}</p>
      <div className="actions" style={{ marginTop: 'var(--s-3)' }}>
        <Button onClick={chosen.clear}>{t('people.clear')}</Button>
      </div>
    </>
  );
}
