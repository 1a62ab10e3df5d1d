import type { VacanciesReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { SourceLink } from '../../../components/source-quote.js';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { PersonLink } from './person-link.js';

/** Who has offered to take a role that is vacant. */
export function Candidates({ vacancies }: { vacancies: VacanciesReply | undefined }) {
  const { t } = useTranslation();
  const words = useWords();
  const { carry } = useAsOf();
  const offers = (vacancies?.items ?? []).flatMap((vacancy) =>
    vacancy.candidates.map((candidate) => ({ ...candidate, vacancy })),
  );
  return (
    <Section title={t('people.candidates.title')}>
      {offers.length === 0 ? (
        <p className="soft small">{t('people.candidates.none')}</p>
      ) : (
        <ul className="list">
          {offers.map(({ person, party, source, vacancy }) => (
            <li className="marked" key={`${vacancy.item.id}-${vacancy.role}-${person?.id ?? party}`}>
              <Mark name="candidate" />
              <span>
                <span className="strong">{person === null ? party : <PersonLink person={person} />}</span>
                {', '}
                {words.role(vacancy.role)}: <Link to={carry(PATHS.item(vacancy.item.id))}>{vacancy.item.title}</Link>
                {source !== null && (
                  <span className="second">
                    <SourceLink source={source} />
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
