import type { PersonRoleReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { Quote, SourceLink } from '../../../components/source-quote.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';

/** What the person holds, and what was held: each with the sentence that says so. */
export function PersonRoles({ roles }: { roles: PersonRoleReply[] }) {
  const { t } = useTranslation();
  if (roles.length === 0) {
    return (
      <Section title={t('people.roles')}>
        <p className="soft small">{t('people.person.noRoles')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('people.roles')} note={t('people.person.rolesNote')}>
      <table className="stack tall">
        <thead>
          <tr>
            <th scope="col" style={{ width: '34%' }}>
              {t('people.person.where')}
            </th>
            <th scope="col" style={{ width: '26%' }}>
              {t('people.person.role')}
            </th>
            <th scope="col">{t('people.vacancies.said')}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <RoleRow key={`${role.item.id}-${role.role}-${role.state}-${role.since}`} held={role} />
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function RoleRow({ held }: { held: PersonRoleReply }) {
  const { t } = useTranslation();
  const words = useWords();
  const { carry } = useAsOf();
  const { item, role, state, since, until, source } = held;
  const isOver = until !== null || state === 'resigned';
  return (
    <tr className="still">
      <td className="title">
        <Link to={carry(PATHS.item(item.id))}>{item.title}</Link> <span className="reference">{item.reference}</span>
        <span className="second">
          {t(`words.kind.${item.kind}`)}, {words.stateLower(item.kind, item.status)}
        </span>
      </td>
      <td>
        <span className={isOver ? 'status quiet' : 'status'}>
          <Mark name={isOver ? 'resigned' : state} /> {words.roleTitle(role)}
        </span>
        <span className="second">
          {words.roleState(state)}{' '}
          {until === null
            ? t('people.since', { date: formatDate(since) })
            : t('people.person.fromTo', { from: formatDate(since), to: formatDate(until) })}
        </span>
      </td>
      <td className="full">
        {source === null ? (
          <span className="muted">{t('people.vacancies.unsaid')}</span>
        ) : (
          <>
            <Quote text={source.quote} half />
            <span className="second">
              <SourceLink source={source} />
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
