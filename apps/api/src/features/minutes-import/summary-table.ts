import type { Reading } from '@netvaerksoverblik/minutes';

const COUNTED = ['items', 'recommendations', 'answered', 'outcomes', 'actions', 'warnings'] as const;
const HEAD = ['file', 'forum', 'date', 'kind', ...COUNTED];

/** One line of the table: what was read in a file, or why it was refused. */
export type SummaryRow =
  | {
      readonly file: string;
      readonly meeting: readonly [forum: string, date: string, kind: string];
      readonly counts: readonly number[];
    }
  | { readonly file: string; readonly refused: string };

export function summaryRow(file: string, reading: Reading): SummaryRow {
  const sum = (count: (item: Reading['items'][number]) => number) =>
    reading.items.reduce((total, item) => total + count(item), 0);
  return {
    file,
    meeting: [reading.forum, reading.date, reading.kind],
    counts: [
      reading.items.length,
      sum(({ recommendations }) => recommendations.length),
      sum(answeredIn),
      sum(({ outcomes }) => outcomes.length),
      sum(({ actions }) => actions.length),
      reading.warnings.length,
    ],
  };
}

/** Recommendations that at least one outcome answers. */
function answeredIn({ recommendations, outcomes }: Reading['items'][number]): number {
  const answered = new Set(outcomes.map(({ recommendation }) => recommendation));
  return recommendations.filter(({ number }) => answered.has(number)).length;
}

/** The rows with their columns under each other, a line of totals last. */
export function summaryTable(rows: readonly SummaryRow[]): string {
  const read = rows.flatMap((row) => ('counts' in row ? [row] : []));
  const refused = rows.length - read.length;
  const totals = COUNTED.map((_, at) => read.reduce((total, { counts }) => total + (counts[at] ?? 0), 0));
  const total = [`${read.length} read, ${refused} refused`, '', '', '', ...totals.map(String)];
  const cells = rows.map(cellsOf);
  const full = [HEAD, ...cells.filter(({ length }) => length === HEAD.length), total];
  const files = [...full, ...cells].map(([file = '']) => file.length);
  const widths = HEAD.map((_, at) =>
    at === 0 ? Math.max(...files) : Math.max(...full.map((line) => line[at]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [HEAD, rule, ...cells, rule, total].map((line) => `${alignLine(line, widths)}\n`).join('');
}

/** Whatever a name holds, a cell stays on its line and moves no cursor. */
function cellsOf(row: SummaryRow): string[] {
  const cells =
    'counts' in row ? [row.file, ...row.meeting, ...row.counts.map(String)] : [row.file, `refused: ${row.refused}`];
  return cells.map((cell) => cell.replace(/\p{C}/gu, '\ufffd'));
}

function alignLine(line: readonly string[], widths: readonly number[]): string {
  const last = HEAD.length - COUNTED.length;
  return line
    .map((cell, at) => (at < last ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
    .join('  ')
    .trimEnd();
}
