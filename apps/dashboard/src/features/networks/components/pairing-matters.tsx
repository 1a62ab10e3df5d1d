import type { PairingCandidateReply, PairingMatterReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { CategoryLabel } from '../../../components/category.js';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { markOfState, useWords } from '../../../lib/words.js';

/** Networks and approved themes without a network leader, with who could be it and who says so. */
export function PairingMatters({ matters, silent }: { matters: PairingMatterReply[]; silent: number }) {
  const { t } = useTranslation();
  return (
    <Section title={t('networks.pairing.matters')} note={t('networks.pairing.count', { count: matters.length })}>
      {matters.length === 0 ? (
        <>
          <p className="strong">{t('networks.pairing.none')}</p>
          <p className="soft small">{t('networks.pairing.noneHelp')}</p>
        </>
      ) : (
        <table className="stack tall">
          <thead>
            <tr>
              <th scope="col" style={{ width: '34%' }}>
                {t('networks.pairing.matter')}
              </th>
              <th scope="col" style={{ width: '16%' }}>
                {t('networks.pairing.vacantSince')}
              </th>
              <th scope="col">{t('networks.pairing.candidates')}</th>
              <th scope="col" style={{ width: '20%' }}>
                {t('networks.pairing.deciders')}
              </th>
            </tr>
          </thead>
          <tbody>
            {matters.map((matter) => (
              <MatterRow key={matter.id} matter={matter} />
            ))}
          </tbody>
        </table>
      )}
      {silent > 0 && <p className="soft small">{t('networks.pairing.silent', { count: silent })}</p>}
    </Section>
  );
}

function MatterRow({ matter }: { matter: PairingMatterReply }) {
  const { t } = useTranslation();
  const words = useWords();
  const { carry } = useAsOf();
  return (
    <tr className="still">
      <td className="title">
        <Link to={carry(PATHS.item(matter.id))}>{matter.title}</Link>
        <span className="second">
          <span className="status quiet">
            <Mark name={markOfState(matter.kind, matter.status)} /> {t(`words.kind.${matter.kind}`)},{' '}
            {words.stateLower(matter.kind, matter.status)}
          </span>
        </span>
        <span className="second">
          <CategoryLabel category={matter.category} />
          {matter.department !== null && `, ${matter.department}`}
        </span>
      </td>
      <td data-label={t('networks.pairing.vacantSince')}>
        {matter.vacantSince === null
          ? t('networks.pairing.unsaid')
          : t('networks.pairing.since', { date: formatDate(matter.vacantSince) })}
      </td>
      <td className="full" data-label={t('networks.pairing.candidates')}>
        {matter.candidates.length === 0 ? (
          <span className="muted">{t('networks.pairing.noCandidates')}</span>
        ) : (
          <ul>
            {matter.candidates.map((candidate) => (
              <Candidate key={candidate.person?.id ?? candidate.party} candidate={candidate} />
            ))}
          </ul>
        )}
      </td>
      <td className="full" data-label={t('networks.pairing.deciders')}>
        <Deciders deciders={matter.deciders} />
      </td>
    </tr>
  );
}

function Candidate({ candidate }: { candidate: PairingCandidateReply }) {
  const { t } = useTranslation();
  const { person, party, department, profession, leads, notices } = candidate;
  const where = [department, profession].filter((one) => one !== null);
  return (
    <li className="marked">
      <Mark name="candidate" />
      <span>
        <span className="strong">{person?.name ?? party}</span>
        <span className="second">{[...where, t('networks.pairing.leads', { count: leads })].join(', ')}</span>
        {notices.map((notice) => (
          <span className="status" key={notice}>
            <Mark name="condition" /> {t(`networks.pairing.notice.${notice}`)}
          </span>
        ))}
      </span>
    </li>
  );
}

function Deciders({ deciders }: { deciders: PairingMatterReply['deciders'] }) {
  const { t } = useTranslation();
  const lines = [
    ...deciders.delegatedTo.map((who) => t('networks.pairing.delegated', { who })),
    ...deciders.forums,
    ...deciders.referenceLeaders.map((who) => t('networks.pairing.reference', { who })),
  ];
  if (lines.length === 0) return <span className="muted">{t('networks.pairing.nobody')}</span>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
