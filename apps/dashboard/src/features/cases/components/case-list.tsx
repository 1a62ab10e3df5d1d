import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { CaseReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { CaseLink } from '../../../components/case-link.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { formatShortDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { useCases } from '../api/list-cases.js';

export function CaseList() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const cases = useCases(q);
  const pages = cases.data?.pages;
  const total = pages?.[0]?.total;
  usePageTitle(t('cases.title'));
  return (
    <>
      <TopBar />
      <header className="head">
        <div>
          <h1>{t('cases.title')}</h1>
          <p className="lede">{total === undefined ? ' ' : t('cases.lede', { count: total })}</p>
        </div>
      </header>
      <div className="filters">
        <TextInput
          type="search"
          aria-label={t('cases.search')}
          placeholder={t('cases.search')}
          className="case-search"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {cases.error !== null && <LoadProblem error={cases.error} onRetry={() => void cases.refetch()} />}
      {total === 0 ? (
        <NoCases q={q} onClear={() => setTyped('')} />
      ) : (
        <CaseTable cases={pages?.flatMap(({ items }) => items)} />
      )}
      {cases.hasNextPage && (
        <div className="actions" style={{ marginTop: 'var(--s-4)' }}>
          <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
            {t('cases.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function NoCases({ q, onClear }: { q: string; onClear: () => void }) {
  const { t } = useTranslation();
  if (q === '') return <p className="section">{t('cases.none')}</p>;
  return (
    <div className="section">
      <p>{t('cases.noneFound', { q })}</p>
      <div className="actions">
        <Button onClick={onClear}>{t('cases.clear')}</Button>
      </div>
    </div>
  );
}

function CaseTable({ cases }: { cases: CaseReply[] | undefined }) {
  const { t } = useTranslation();
  return (
    <table className="stack tall" aria-busy={cases === undefined}>
      <thead>
        <tr>
          <th scope="col">{t('cases.number')}</th>
          <th scope="col">{t('cases.name')}</th>
          <th scope="col">{t('cases.forums')}</th>
          <th scope="col" className="number">
            {t('cases.meetingsHead')}
          </th>
          <th scope="col">{t('cases.first')}</th>
          <th scope="col">{t('cases.last')}</th>
        </tr>
      </thead>
      <tbody>
        {cases === undefined && <SkeletonRows columns={6} />}
        {cases?.map((one) => (
          <tr key={one.number}>
            <td className="title nowrap">
              <CaseLink number={one.number} />
            </td>
            <td className="full">
              {one.title ?? <span className="muted">{t('cases.closedTitle')}</span>}
              {one.container && <span className="second">{t('cases.container')}</span>}
            </td>
            <td>{one.forums.map(({ name }) => name).join(', ')}</td>
            <td className="number" data-label={t('cases.meetingsHead')}>
              {one.meetings}
            </td>
            <td className="nowrap" data-label={t('cases.first')}>
              {formatShortDate(one.first)}
            </td>
            <td className="nowrap" data-label={t('cases.last')}>
              {formatShortDate(one.last)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
