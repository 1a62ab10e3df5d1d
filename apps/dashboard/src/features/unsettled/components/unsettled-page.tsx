import { Button } from '@mantine/core';
import type { UnsettledGroup, UnsettledReply } from '@netvaerksoverblik/contracts';
import { useSearchParams } from 'react-router';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatNumber } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { useUnsettled } from '../api/list-unsettled.js';
import { Matter } from './matter.js';

const GROUPS: readonly UnsettledGroup[] = [
  ...(['question', 'step', 'recommendation', 'name', 'unnamed', 'warning'] as const),
];

/** What somebody has to look at, sort by sort. */
export function UnsettledPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const { date, knownAt } = useAsOf();
  const group = GROUPS.find((known) => known === search.get('slags')) ?? null;
  const unsettled = useUnsettled({ group, asOf: date, knownAt });
  usePageTitle(t('unsettled.title'));
  const choose = (chosen: UnsettledGroup) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('slags', chosen);
      return after;
    });
  return (
    <>
      <TopBar asOf known />
      <header className="head">
        <div>
          <h1>{t('unsettled.title')}</h1>
          <p className="lede">{t('unsettled.lede')}</p>
        </div>
      </header>
      <AsOfBanner known />
      <Found unsettled={unsettled} onChoose={choose} />
    </>
  );
}

type Unsettled = ReturnType<typeof useUnsettled>;

function Found({ unsettled, onChoose }: { unsettled: Unsettled; onChoose: (group: UnsettledGroup) => void }) {
  const { t } = useTranslation();
  const pages = unsettled.data?.pages ?? [];
  const [first] = pages;
  if (unsettled.error !== null) return <LoadProblem error={unsettled.error} onRetry={() => void unsettled.refetch()} />;
  if (first === undefined) return <SkeletonLines lines={8} />;
  return (
    <>
      <Groups reply={first} onChoose={onChoose} />
      <Matters pages={pages} first={first} />
      {unsettled.hasNextPage && (
        <div className="actions" style={{ marginTop: 'var(--s-4)' }}>
          <Button loading={unsettled.isFetchingNextPage} onClick={() => void unsettled.fetchNextPage()}>
            {t('unsettled.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Groups({ reply, onChoose }: { reply: UnsettledReply; onChoose: (group: UnsettledGroup) => void }) {
  const { t } = useTranslation();
  const shown = reply.groups.filter(({ group, total }) => total > 0 || group === reply.group);
  if (reply.groups.every(({ total }) => total === 0)) return null;
  return (
    <div className="filters" role="group" aria-label={t('unsettled.groups')}>
      {shown.map(({ group, total }) => (
        <button
          key={group}
          type="button"
          className="pill"
          aria-pressed={group === reply.group}
          onClick={() => onChoose(group)}
        >
          {t(`unsettled.group.${group}`)} {formatNumber(total)}
        </button>
      ))}
    </div>
  );
}

function Matters({ pages, first }: { pages: readonly UnsettledReply[]; first: UnsettledReply }) {
  const { t } = useTranslation();
  const matters = pages.flatMap(({ items }) => items);
  if (first.groups.every(({ total }) => total === 0)) {
    return (
      <div className="section">
        <h2>{t('unsettled.none')}</h2>
        <p className="soft">{t('unsettled.noneHelp')}</p>
      </div>
    );
  }
  return (
    <Section title={t(`unsettled.group.${first.group}`)} note={t(`unsettled.help.${first.group}`)}>
      {matters.length === 0 ? (
        <p className="soft">{t('unsettled.noneGroup')}</p>
      ) : (
        <table className="stack tall">
          <thead>
            <tr>
              <th style={{ width: '32%' }}>{t('unsettled.what')}</th>
              <th>{t('unsettled.said')}</th>
              <th style={{ width: '22%' }}>{t('unsettled.where')}</th>
            </tr>
          </thead>
          <tbody>
            {matters.map((matter) => (
              <Matter key={matter.id} matter={matter} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
