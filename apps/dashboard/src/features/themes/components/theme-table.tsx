import type { StatedCountReply, ThemeCardReply } from '@netvaerksoverblik/contracts';
import { THEME_STATES, type ItemState } from '@netvaerksoverblik/domain';
import { Link } from 'react-router';
import { CategoryLabel } from '../../../components/category.js';
import { ItemStatus } from '../../../components/item-status.js';
import { Nothing } from '../../../components/nothing.js';
import { SourcedWord } from '../../../components/sourced-word.js';
import { useAsOf } from '../../../lib/as-of.js';
import { formatDate, formatNumber, formatShortDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { unnamedCounts, type UnnamedCount } from '../../../lib/unnamed-counts.js';
import { useWords } from '../../../lib/words.js';
import { ChecklistMarks } from './checklist-marks.js';
import type { ThemeSelection } from './use-theme-selection.js';

const DANISH = new Intl.Collator('da');
const COLUMNS = [
  'reference',
  'title',
  'category',
  'department',
  'round',
  'checklist',
  'status',
  'conditions',
  'heard',
] as const;
type ColumnName = (typeof COLUMNS)[number];

const last = '￿';
const KEYS: Record<ColumnName, (card: ThemeCardReply) => string> = {
  reference: ({ reference }) => reference,
  title: ({ title }) => title,
  category: ({ category }) => category ?? last,
  department: ({ department }) => department ?? last,
  round: ({ round }) => round?.name ?? last,
  checklist: ({ checklist: { met } }) => String(met).padStart(3, '0'),
  status: ({ status }) => String(status === null ? 99 : THEME_STATES.indexOf(status)).padStart(2, '0'),
  conditions: ({ conditions }) => String(conditions.length).padStart(3, '0'),
  heard: ({ lastHeard }) => lastHeard,
};

function inOrder(cards: readonly ThemeCardReply[], sort: string): ThemeCardReply[] {
  const name = sort.replace(/^-/, '');
  const key = KEYS[(COLUMNS as readonly string[]).includes(name) ? (name as ColumnName) : 'title'];
  const sign = sort.startsWith('-') ? -1 : 1;
  return cards.toSorted((a, b) => sign * DANISH.compare(key(a), key(b)) || DANISH.compare(a.title, b.title));
}

/** The same themes as rows, with the numbers that minutes counted and never named. */
export function ThemeTable(props: { cards: ThemeCardReply[]; counts: StatedCountReply[]; selection: ThemeSelection }) {
  return (
    <table className="stack">
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <SortHead key={name} name={name} selection={props.selection} />
          ))}
        </tr>
      </thead>
      <tbody>
        {inOrder(props.cards, props.selection.sort).map((card) => (
          <ThemeRow key={card.id} card={card} />
        ))}
        {unnamedCounts(props.counts).map((row) => (
          <UnnamedRow key={`${row.count.category}-${row.count.status}-${row.count.source?.start}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function SortHead({ name, selection }: { name: ColumnName; selection: ThemeSelection }) {
  const { t } = useTranslation();
  const column = t(`themes.head.${name}`);
  const ascending = selection.sort === name;
  const descending = selection.sort === `-${name}`;
  const sorted = descending ? 'descending' : 'none';
  return (
    <th scope="col" aria-sort={ascending ? 'ascending' : sorted}>
      <button
        type="button"
        className="sort"
        title={t('themes.sortBy', { column: column.toLocaleLowerCase('da') })}
        onClick={() => selection.set('sort', ascending ? `-${name}` : name)}
      >
        {column}
        <span className="arrow" aria-hidden="true">
          {ascending ? '↑' : descending ? '↓' : ''}
        </span>
      </button>
    </th>
  );
}

function ThemeRow({ card }: { card: ThemeCardReply }) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  return (
    <tr>
      <td className="nowrap muted">{card.reference}</td>
      <td className="title">
        <Link to={carry(PATHS.item(card.id))}>{card.title}</Link>
      </td>
      <td>{card.category === null ? <Nothing /> : <CategoryLabel category={card.category} />}</td>
      <td>{card.department ?? <Nothing />}</td>
      <td>{card.round?.name ?? <Nothing />}</td>
      <td className="nowrap" data-label={t('themes.head.checklist')}>
        <ChecklistMarks checklist={card.checklist} /> {card.checklist.met}
      </td>
      <td>
        <ItemStatus
          kind="theme"
          status={card.status}
          since={card.statusSince}
          source={card.source}
          entered={card.entered}
          quiet={card.silent}
        />
      </td>
      <td>
        <OpenConditions card={card} />
      </td>
      <td className="nowrap" data-label={t('themes.head.heard')}>
        <span className={card.silent ? 'muted' : ''}>{formatShortDate(card.lastHeard)}</span>
      </td>
    </tr>
  );
}

function OpenConditions({ card: { conditions } }: { card: ThemeCardReply }) {
  const { t } = useTranslation();
  const words = useWords();
  const [first, ...rest] = conditions;
  if (first === undefined) return <Nothing />;
  const word = words.condition(first.kind, first.forum);
  return (
    <SourcedWord
      word={rest.length === 0 ? word : `${word} +${rest.length}`}
      mark="condition"
      tone="signal"
      sources={conditions.flatMap(({ source }) => (source === null ? [] : [source]))}
      kicker={`${word}, ${t('themes.since', { date: formatDate(first.since) })}`}
      unsourced={first.words}
    />
  );
}

function UnnamedRow({ row: { count, unnamed } }: { row: UnnamedCount }) {
  const { t } = useTranslation();
  return (
    <tr className="still unnamed">
      <td>
        <Nothing />
      </td>
      <td className="title">
        {t('themes.unnamed', { count: unnamed })}{' '}
        <span className="muted">{t('themes.unnamedOf', { number: formatNumber(count.number) })}</span>
      </td>
      <td>{count.category === null ? <Nothing /> : <CategoryLabel category={count.category} />}</td>
      <td>
        <Nothing />
      </td>
      <td>
        <Nothing />
      </td>
      <td>
        <Nothing />
      </td>
      <td>
        <ItemStatus
          kind="theme"
          status={count.status as ItemState | null}
          since={count.source?.meeting.date ?? null}
          source={count.source}
          quiet
        />
      </td>
      <td>
        <Nothing />
      </td>
      <td className="nowrap">{count.source === null ? '' : formatShortDate(count.source.meeting.date)}</td>
    </tr>
  );
}
