/** Words that stand together on a line, apart from the next by a column. */
export interface PlacedCell {
  readonly text: string;
  readonly left: number;
}

/** Two columns may be the parts of a heading: only a table has more. */
const FEWEST = 3;
/** In heights of the letters: so near to its column a cell begins. */
const NEAR = 0.4;

/**
 * The lines of a page with a tab for each column: a cell that is empty on a line, as most are where another was wrapped,
 * keeps its place, so that the words stand under their head.
 */
export class ColumnLines {
  private columns: readonly number[] = [];

  /** @param isApart whether space is left above the line */
  lineOf(cells: readonly PlacedCell[], size: number, isApart: boolean): string {
    const places = this.placesOf(cells, size * NEAR);
    const isLone = cells.length === 1 && isApart;
    if (places === null || isLone) {
      this.columns = cells.length < FEWEST ? [] : cells.map(({ left }) => left);
      return cells.map(({ text }) => text).join('\t');
    }
    return cells
      .map(({ text }, at) => '\t'.repeat((places[at] ?? 0) - (at === 0 ? 0 : (places[at - 1] ?? 0))) + text)
      .join('');
  }

  /** The column of each cell; null where one stands in none. */
  private placesOf(cells: readonly PlacedCell[], near: number): number[] | null {
    const places = cells.map(({ left }) => this.columns.findIndex((column) => Math.abs(column - left) < near));
    return places.every((place, at) => place > (places[at - 1] ?? -1)) ? places : null;
  }
}
