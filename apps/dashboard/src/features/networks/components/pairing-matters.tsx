import type { PairingMatterReply } from '@netvaerksoverblik/contracts';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { CategoryLabel } from '../../../components/category.js';
import { Mark } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { markOfState, useWords } from '../../../lib/words.js';
import { AppointLeader, type Appointment } from './appoint-leader.js';
import { PairingCandidates, type AppointProps } from './pairing-candidates.js';

/** Networks and approved themes without a network leader, with who could be it and who says so. */
export function PairingMatters({ matters, silent }: { matters: PairingMatterReply[]; silent: number }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Appointment | null>(null);
  const [done, setDone] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLElement>(null);
  const open = (appointment: Appointment, button: HTMLElement) => {
    opener.current = button;
    setChosen(appointment);
  };
  // The row that the dialog was opened from is gone by then, and its button with it.
  const finish = (who: string, { matter }: Appointment) => {
    setDone(t('networks.pairing.appointed', { who, title: matter.title }));
    setChosen(null);
    status.current?.focus();
  };
  return (
    <Section title={t('networks.pairing.matters')} note={t('networks.pairing.count', { count: matters.length })}>
      <p ref={status} role="status" tabIndex={-1} className="small strong">
        {done}
      </p>
      {matters.length === 0 ? (
        <>
          <p className="strong">{t('networks.pairing.none')}</p>
          <p className="soft small">{t('networks.pairing.noneHelp')}</p>
        </>
      ) : (
        <MattersTable matters={matters} onAppoint={open} />
      )}
      {silent > 0 && <p className="soft small">{t('networks.pairing.silent', { count: silent })}</p>}
      {chosen !== null && (
        <AppointLeader
          {...chosen}
          onAppointed={(who) => finish(who, chosen)}
          onClose={() => {
            setChosen(null);
            opener.current?.focus();
          }}
        />
      )}
    </Section>
  );
}

function MattersTable({ matters, onAppoint }: { matters: PairingMatterReply[] } & AppointProps) {
  const { t } = useTranslation();
  return (
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
          <MatterRow key={matter.id} matter={matter} onAppoint={onAppoint} />
        ))}
      </tbody>
    </table>
  );
}

interface MatterRowProps extends AppointProps {
  matter: PairingMatterReply;
}

function MatterRow({ matter, onAppoint }: MatterRowProps) {
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
        <PairingCandidates matter={matter} onAppoint={onAppoint} />
      </td>
      <td className="full" data-label={t('networks.pairing.deciders')}>
        <Deciders deciders={matter.deciders} />
      </td>
    </tr>
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
