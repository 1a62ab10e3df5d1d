import type { PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import type { PortfolioKind } from '@netvaerksoverblik/domain';
import type { ComponentType } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { Link, useParams } from 'react-router';
import { AsOfBanner } from '../../../components/as-of-banner.js';
import { CategoryLabel } from '../../../components/category.js';
import { FollowUpList } from '../../../components/follow-up-list.js';
import { ItemStatus } from '../../../components/item-status.js';
import { SegmentCode } from '../../../components/segment-code.js';
import { usePageTitle } from '../../../components/page-title.js';
import { LoadProblem } from '../../../components/problem-report.js';
import { Section } from '../../../components/section.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { TopBar } from '../../../components/top-bar.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate } from '../../../lib/formats.js';
import { KIND_PATHS, PATHS } from '../../../lib/paths.js';
import { useItem } from '../api/get-item.js';
import { ItemActions } from './item-actions.js';
import { NextSteps } from './next-steps.js';
import { MetConditions, OpenConditions } from './item-conditions.js';
import { ItemEvents } from './item-events.js';
import { ItemRoles } from './item-roles.js';

type ItemPart = ComponentType<{ item: PortfolioItemDetailReply; asOf: string | null }>;

/**
 * What a kind of item has beside its events, before and after them; each kind's own feature brings it, and `app` puts
 * them together.
 */
export type ItemSections = Partial<Record<PortfolioKind, { before?: ItemPart; after?: ItemPart }>>;

export function ItemPage({ sections }: { sections: ItemSections }) {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const asOf = useAsOf();
  const item = useItem(id, asOf.date, asOf.knownAt);
  usePageTitle(item.data?.title ?? t('portfolio.title'));
  return (
    <>
      <TopBar asOf known crumbs={item.data !== undefined && <Crumbs item={item.data} />} />
      {item.error !== null && (
        <>
          <AsOfBanner known />
          <LoadProblem error={item.error} onRetry={() => void item.refetch()} />
        </>
      )}
      {item.data === undefined && item.error === null && <SkeletonLines lines={10} />}
      {item.data !== undefined && <Item item={item.data} sections={sections} />}
    </>
  );
}

function Crumbs({ item: { kind, reference } }: { item: PortfolioItemDetailReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  return (
    <>
      <Link to={carry(KIND_PATHS[kind])}>{t(`words.kinds.${kind}`)}</Link> / {reference}
    </>
  );
}

function Heard({ item }: { item: PortfolioItemDetailReply }) {
  const { t } = useTranslation();
  return (
    <span className={item.silent ? 'muted' : ''}>
      {item.silent && `${t('portfolio.item.silent')}, `}
      {t('portfolio.item.lastHeard', { date: formatDate(item.lastHeard) })}
    </span>
  );
}

function ItemHead({ item }: { item: PortfolioItemDetailReply }) {
  const { t } = useTranslation();
  return (
    <header className="head">
      <div>
        <h1>{item.title}</h1>
        <div className="meta">
          <span className="lead">
            <ItemStatus
              kind={item.kind}
              status={item.status}
              since={item.statusSince}
              source={item.source}
              entered={item.entered}
            />
          </span>
          {item.statusSince !== null && (
            <span>{t('portfolio.item.since', { date: formatDate(item.statusSince) })}</span>
          )}
          <CategoryLabel category={item.category} />
          <span>{t(`words.kind.${item.kind}`)}</span>
          <SegmentCode code={item.segmentCode} />
          {item.department !== null && <span>{item.department}</span>}
          <Heard item={item} />
        </div>
      </div>
      <ItemActions item={item} />
    </header>
  );
}

function Item({ item, sections }: { item: PortfolioItemDetailReply; sections: ItemSections }) {
  const { t } = useTranslation();
  const { known } = useAsOf();
  const { before: Before, after: After } = sections[item.kind] ?? {};
  const asOf = item.asOf ?? known;
  return (
    <>
      <ItemHead item={item} />
      <AsOfBanner known />
      <div className="grid">
        {item.conditions.length > 0 && (
          <div className="span-12">
            <OpenConditions item={item} />
          </div>
        )}
        <div className="span-8 column">
          {Before !== undefined && <Before item={item} asOf={asOf} />}
          <ItemEvents item={item} />
          {After !== undefined && <After item={item} asOf={asOf} />}
        </div>
        <div className="span-4 column">
          <ItemRoles holders={item.allHolders} />
          <NextSteps item={item} />
          <Related item={item} />
          <MetConditions conditions={item.allConditions} />
          {item.followUps.length > 0 && (
            <Section title={t('portfolio.item.followUps')}>
              <FollowUpList followUps={item.followUps} />
            </Section>
          )}
        </div>
      </div>
    </>
  );
}

function Related({ item }: { item: PortfolioItemDetailReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  if (item.related.length === 0 && item.aliases.length === 0) return null;
  return (
    <Section title={t('portfolio.item.related')}>
      <ul className="list">
        {item.related.map((other) => (
          <li key={`${other.relation}-${other.id}`}>
            <span className="second">
              {t(`portfolio.item.${other.relation}`)}, {t(`words.kind.${other.kind}`).toLocaleLowerCase('da')}
            </span>
            <Link to={carry(PATHS.item(other.id))}>{other.title}</Link>
          </li>
        ))}
        {item.aliases.map((alias) => (
          <li key={alias}>
            <span className="second">{t('portfolio.item.aliases')}</span>»{alias}«
          </li>
        ))}
      </ul>
    </Section>
  );
}
