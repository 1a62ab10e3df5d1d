import type { StatedCountReply, ThemeBoardReply, ThemeCardReply } from '@netvaerksoverblik/contracts';
import { THEME_STATES, type ThemeState } from '@netvaerksoverblik/domain';
import { unnamedCounts, type UnnamedCount } from '../../../lib/unnamed-counts.js';
import type { Only, ThemeSelection } from './use-theme-selection.js';

/** A column of the board: a status, none said, or what is out of the round. */
export type Place = ThemeState | 'unsaid' | 'out';

export interface BoardColumn {
  place: Place;
  /** The statuses that stand in it. */
  statuses: readonly (ThemeState | null)[];
  cards: ThemeCardReply[];
  unnamed: UnnamedCount[];
}

const OUT: readonly ThemeState[] = ['postponed', 'rejected', 'withdrawn'];
const PLACES: readonly Place[] = ['unsaid', ...THEME_STATES.filter((state) => !OUT.includes(state)), 'out'];

function statusesOf(place: Place): readonly (ThemeState | null)[] {
  if (place === 'out') return OUT;
  return place === 'unsaid' ? [null] : [place];
}

/** What a theme becomes that is dropped on the column; null where nothing can be dropped. */
export function targetOf(place: Place): ThemeState | null {
  if (place === 'unsaid') return null;
  return place === 'out' ? 'withdrawn' : place;
}

const OVER: readonly (ThemeState | null)[] = ['rejected', 'withdrawn'];

const ONLY: Record<Only, (card: ThemeCardReply) => boolean> = {
  udestaar: ({ conditions }) => conditions.length > 0,
  aktive: ({ silent, status }) => !silent && !OVER.includes(status),
  tavse: ({ silent }) => silent,
};

/** The themes that the selection shows, whatever their column. */
export function shownCards({ columns }: ThemeBoardReply, { status, only }: ThemeSelection): ThemeCardReply[] {
  return columns
    .flatMap(({ cards }) => cards)
    .filter((card) => status === null || status.includes(card.status ?? 'none'))
    .filter((card) => only === null || ONLY[only](card));
}

/** Stated numbers say nothing of what is open or silent. */
export function shownCounts({ counts }: ThemeBoardReply, { status, only }: ThemeSelection): StatedCountReply[] {
  if (only !== null) return [];
  return counts.filter((count) => status === null || status.includes(count.status ?? 'none'));
}

/** How many stand in a column, named or not. */
export function countOf({ cards, unnamed }: BoardColumn): number {
  return unnamed.reduce((sum, row) => sum + row.unnamed, cards.length);
}

/** The columns in the order of the pipeline; the one without a status is there only where it holds something. */
export function boardColumns(cards: readonly ThemeCardReply[], counts: readonly StatedCountReply[]): BoardColumn[] {
  const unnamed = unnamedCounts(counts);
  return PLACES.map((place) => {
    const statuses = statusesOf(place);
    return {
      ...{ place, statuses },
      cards: cards.filter((card) => statuses.includes(card.status)),
      unnamed: unnamed.filter(({ count }) => statuses.includes(count.status as ThemeState | null)),
    };
  }).filter((column) => column.place !== 'unsaid' || column.cards.length + column.unnamed.length > 0);
}
