import type { RawRow, Run } from './table-runs.js';

/** What stands between two runs of rows. */
export interface Joint {
  /** Its lines, blank ones left out. */
  readonly words: readonly string[];
  /** Blank lines stand before and behind it. */
  readonly isApart: boolean;
}

/** Longer stretches between two tables are text of their own. */
const MOST_LINES = 3;

/** The number that a row of a numbered table begins with. */
export function numberOf({ cells }: Pick<RawRow, 'cells'>): number | null {
  const [, number] = /^(\d{1,3})\.?$/.exec(cells[0]?.text ?? '') ?? [];
  return number === undefined ? null : Number(number);
}

/**
 * Runs whose numbers go on from one to the next are one table where a line apart, such as the head of a page, parts them. Where
 * the line is not apart, a cell was wrapped and it is not known which: neither part is read.
 */
export function joinRuns(runs: readonly Run[], joints: readonly Joint[]): Run[] {
  const joined: { run: Run; isSettled: boolean }[] = [];
  runs.forEach((run, at) => {
    const last = joined.at(-1);
    const joint = joints[at];
    if (!last || !joint || !goesOn(last.run, run)) joined.push({ run, isSettled: true });
    else if (!joint.isApart) {
      joined[joined.length - 1] = { ...last, isSettled: false };
      joined.push({ run, isSettled: false });
    } else if (isFurniture(joint)) {
      const [first, ...rest] = run.rows;
      const rows = first ? [...last.run.rows, { ...first, broken: true }, ...rest] : last.run.rows;
      joined[joined.length - 1] = { ...last, run: { ...last.run, rows } };
    } else joined.push({ run, isSettled: true });
  });
  return joined.filter(({ isSettled }) => isSettled).map(({ run }) => run);
}

function goesOn(before: Run, run: Run): boolean {
  const [last, first] = [before.rows.at(-1), run.rows[0]];
  const number = last && numberOf(last);
  return (
    before.mark === run.mark && typeof number === 'number' && first !== undefined && numberOf(first) === number + 1
  );
}

function isFurniture({ words }: Joint): boolean {
  return words.length <= MOST_LINES && words.every((line) => !/^[a-zæøå]/.test(line));
}
