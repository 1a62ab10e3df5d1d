import type { VacanciesReply, VacancyReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { Quote, SourceLink } from '../../../components/source-quote.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { PersonLink } from './person-link.js';

/** Leader roles that nobody fills, with the sentence that says so and who would like to. */
export function Vacancies({ vacancies }: { vacancies: VacanciesReply | undefined }) {
  const { t } = useTranslation();
  const items = vacancies?.items;
  const count = items?.length ?? 0;
  return (
    <Section
      title={
        <span className={count > 0 ? 'signal' : ''}>
          {count === 0 ? t('people.vacancies.title') : t('people.vacancies.count', { count })}
        </span>
      }
      aside={<span className="small muted">{t('people.vacancies.note')}</span>}
    >
      {items?.length === 0 ? (
        <p className="soft small">{t('people.vacancies.none')}</p>
      ) : (
        <table className="stack tall" aria-busy={items === undefined}>
          <thead>
            <tr>
              <th scope="col" style={{ width: '35%' }}>
                {t('people.vacancies.where')}
              </th>
              <th scope="col">{t('people.vacancies.said')}</th>
              <th scope="col">{t('people.vacancies.candidate')}</th>
            </tr>
          </thead>
          <tbody>
            {items === undefined && <SkeletonRows columns={3} rows={4} />}
            {items?.map((vacancy) => (
              <VacancyRow key={`${vacancy.item.id}-${vacancy.role}`} vacancy={vacancy} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function VacancyRow({ vacancy }: { vacancy: VacancyReply }) {
  const { t } = useTranslation();
  const words = useWords();
  const { carry } = useAsOf();
  const { item, role, since, source, candidates } = vacancy;
  return (
    <tr className="still">
      <td className="title">
        <span className="signal">
          <Mark name="vacant" />
        </span>{' '}
        <Link to={carry(PATHS.item(item.id))}>{item.title}</Link>
        <span className="second">
          {words.roleTitle(role)}
          {since !== null && `, ${t('people.since', { date: formatDate(since) })}`}
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
      <td data-label={t('people.vacancies.candidate')}>
        {candidates.length === 0 ? (
          <span className="muted">{t('people.vacancies.nobody')}</span>
        ) : (
          candidates.map(({ person, party }) => (
            <span className="status" key={person?.id ?? party}>
              <Mark name="candidate" /> {person === null ? party : <PersonLink person={person} />}
            </span>
          ))
        )}
      </td>
    </tr>
  );
}
