import type { LineageItemReply, LineageReply } from '@netvaerksoverblik/contracts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ItemStatus } from '../../../components/item-status.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { SourceLink } from '../../../components/source-quote.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation, type TextKey } from '../../../lib/texts.js';
import { useLineage } from '../api/get-lineage.js';

/** Proposal → theme → network → solutions → operations, as one path. */
export function ThemeLineage({ id, asOf }: { id: string; asOf: string | null }) {
  const { t } = useTranslation();
  const { knownAt } = useAsOf();
  const lineage = useLineage(id, asOf, knownAt);
  return (
    <Section title={t('themes.lineage.title')}>
      {lineage.error !== null && <LoadProblem error={lineage.error} onRetry={() => void lineage.refetch()} />}
      {lineage.data === undefined && lineage.error === null && <SkeletonLines lines={5} />}
      {lineage.data !== undefined && <Path lineage={lineage.data} />}
    </Section>
  );
}

function Path({ lineage: { proposal, theme, networks } }: { lineage: LineageReply }) {
  const { t } = useTranslation();
  const solutions = networks.flatMap((network) => network.solutions);
  const operations = networks.flatMap((network) => network.operations);
  return (
    <ol className="lineage">
      <Stage name={t('themes.lineage.proposal')} isReached>
        <p>{t('themes.lineage.heard', { date: formatDate(proposal.on) })}</p>
        <p className="second">
          {proposal.source !== null && <SourceLink source={proposal.source} />}
          {proposal.entered !== null && t('themes.lineage.entered', { name: proposal.entered.by })}
        </p>
      </Stage>
      <Stage name={t('themes.lineage.theme')} isReached>
        <Standing item={theme} />
      </Stage>
      <Stage name={t('themes.lineage.network')} isReached={networks.length > 0}>
        {networks.map((network) => (
          <Standing key={network.id} item={network} isLinked />
        ))}
      </Stage>
      <Stage name={t('themes.lineage.solution')} isReached={solutions.length > 0}>
        {solutions.map((solution) => (
          <Solution key={solution.id} solution={solution} />
        ))}
      </Stage>
      <Stage name={t('themes.lineage.operations')} isReached={operations.length > 0}>
        {operations.map((one) => (
          <Recommendation key={one.id} given={one} />
        ))}
      </Stage>
    </ol>
  );
}

function Stage({ name, isReached, children }: { name: string; isReached: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <li className={isReached ? 'reached' : undefined}>
      <h3>{name}</h3>
      {isReached ? children : <p className="muted">{t('themes.lineage.notYet')}</p>}
    </li>
  );
}

function Standing({ item, isLinked = false }: { item: LineageItemReply; isLinked?: boolean }) {
  const { carry } = useAsOf();
  const { kind, status, since, source, entered } = item;
  return (
    <div>
      {isLinked ? <Link to={carry(PATHS.item(item.id))}>{item.title}</Link> : item.title}{' '}
      <span className="reference">{item.reference}</span>
      <br />
      <ItemStatus {...{ kind, status, since, source, entered }} />
    </div>
  );
}

type Network = LineageReply['networks'][number];

function Solution({ solution: { title, state, testFrom } }: { solution: Network['solutions'][number] }) {
  const { t } = useTranslation();
  const word = t(`themes.lineage.state.${state}` as TextKey);
  const isTested = state === 'testing' && testFrom !== null;
  return (
    <div>
      {title}
      <span className="second">{isTested ? t('themes.lineage.test', { date: formatDate(testFrom) }) : word}</span>
    </div>
  );
}

function Recommendation({ given }: { given: Network['operations'][number] }) {
  const { t } = useTranslation();
  const said = [
    ...(given.department === null ? [] : [given.department]),
    t('themes.lineage.given', { date: formatDate(given.givenOn) }),
    t(`themes.lineage.answer.${given.answer}` as TextKey),
    ...(given.answeredOn === null ? [] : [t('themes.lineage.answered', { date: formatDate(given.answeredOn) })]),
  ];
  return (
    <div>
      {given.text}
      <span className="second">{said.join(', ')}</span>
    </div>
  );
}
