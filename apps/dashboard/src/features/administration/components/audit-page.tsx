import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { AuditEntryReply, AuditListReply } from '@netvaerksoverblik/contracts';
import { Link, useSearchParams } from 'react-router';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem, NotHere } from '../../../components/problem-report.js';
import { SkeletonRows } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { formatMoment } from '../../../lib/formats.js';
import { useMay } from '../../../lib/may.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useAudit } from '../api/audit.js';
import { AUDIT_GROUPS, groupOf } from './audit-groups.js';
import { AuditVerification } from './audit-verification.js';

/** Who did what. */
export function AuditPage() {
  const { t } = useTranslation();
  const may = useMay();
  usePageTitle(t('administration.audit.title'));
  return (
    <>
      <TopBar crumbs={<Link to={PATHS.administration}>{t('administration.title')}</Link>} />
      {may('audit.read') ? <Audit /> : <NotHere />}
    </>
  );
}

function Audit() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const wish = {
    ...{ action: search.get('hvad') ?? '', from: search.get('fra') ?? '', to: search.get('til') ?? '' },
    cursor: search.get('efter') ?? '',
  };
  const { data, error, refetch } = useAudit(wish);
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (name !== 'efter') next.delete('efter');
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next);
  };
  return (
    <>
      <header className="head">
        <div>
          <h1>{t('administration.audit.title')}</h1>
          <p className="lede">{t('administration.audit.lede')}</p>
          {data?.seesAll === false && <p className="soft">{t('administration.audit.limited')}</p>}
        </div>
      </header>
      <AuditVerification />
      <div className="fields-in-a-row" role="search">
        <NativeSelect
          label={t('administration.audit.what')}
          value={wish.action}
          onChange={(event) => choose('hvad', event.currentTarget.value)}
          data={[
            { value: '', label: t('administration.audit.everything') },
            ...AUDIT_GROUPS.map((group) => ({ value: group, label: t(`administration.audit.groups.${group}`) })),
          ]}
        />
        <Day label={t('administration.audit.from')} value={wish.from} onChange={(value) => choose('fra', value)} />
        <Day label={t('administration.audit.to')} value={wish.to} onChange={(value) => choose('til', value)} />
      </div>
      {error === null ? <Table list={data} /> : <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data?.next != null && (
        <div className="actions">
          <Button onClick={() => choose('efter', data.next ?? '')}>{t('administration.audit.older')}</Button>
        </div>
      )}
    </>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <TextInput type="date" label={label} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}

function Table({ list }: { list: AuditListReply | undefined }) {
  const { t } = useTranslation();
  if (list?.items.length === 0) return <p className="soft">{t('administration.audit.none')}</p>;
  return (
    <table className="stack tall" aria-busy={list === undefined}>
      <thead>
        <tr>
          <th scope="col">{t('administration.audit.when')}</th>
          <th scope="col">{t('administration.audit.who')}</th>
          <th scope="col">{t('administration.audit.what')}</th>
          <th scope="col">{t('administration.audit.change')}</th>
        </tr>
      </thead>
      <tbody>
        {list === undefined && <SkeletonRows columns={4} rows={8} />}
        {list?.items.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry }: { entry: AuditEntryReply }) {
  const { t } = useTranslation();
  const group = groupOf(entry.action);
  return (
    <tr>
      <td>{formatMoment(entry.at)}</td>
      <td className="title">{entry.actor?.name ?? t('administration.audit.program')}</td>
      <td>
        {group === null ? entry.action : t(`administration.audit.groups.${group}`)}
        <span className="second">{entry.action}</span>
      </td>
      <td>
        <Change entry={entry} />
      </td>
    </tr>
  );
}

function Change({ entry: { before, after, erased } }: { entry: AuditEntryReply }) {
  const { t } = useTranslation();
  if (erased) return <span className="muted">{t('administration.audit.erased')}</span>;
  if (before === null && after === null) return <span className="muted">–</span>;
  return (
    <details>
      <summary>{t('administration.audit.show')}</summary>
      <dl className="before-after">
        {[...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].map((name) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {before !== null && <del>{told(before[name])}</del>} {after !== null && <ins>{told(after[name])}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function told(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
