import type { SubjectKind } from '@netvaerksoverblik/domain';
import type { StatedCount } from '../reading.js';
import type { SectionBlock } from '../sections/sections.stage.js';
import type { PlacedTable } from '../tables/tables.stage.js';
import { linesWithin } from '../text/lines.js';
import { passageOf } from '../text/passage.js';
import { splitSentences } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import { readTableCounts } from './table-counts.js';
import { readCounts, type SentenceCount } from './sentence-counts.js';

/** So much of a section is searched for counts. */
const LONGEST_READ = 200_000;

const SEARCHED: ReadonlySet<string> = new Set(['occasion', 'background', 'case', 'decision', 'other']);

/** The numbers of themes, networks and projects that an item states. In an item about themes, networks counted by category are themes. */
export function readStatedCounts(
  text: string,
  sections: readonly SectionBlock[],
  titleKind: SubjectKind,
  tables: readonly PlacedTable[],
): StatedCount[] {
  const told = sections
    .filter(({ kind }) => SEARCHED.has(kind))
    .flatMap((section) =>
      splitSentences(text, linesWithin(section.lines, LONGEST_READ)).flatMap(({ start, end, tokens }) => {
        const found = readCounts(tokens, section.kind === 'decision');
        if (found.length === 0) return [];
        const ofNetworks = found.some(
          ({ kind, category, status }) => kind === 'network' && (category === null || status !== null),
        );
        const about = ofNetworks ? 'network' : titleKind;
        return found.map((count): StatedCount => ({
          ...count,
          kind: kindOf(count, tokens, about),
          ...passageOf(text, start, end),
        }));
      }),
    );
  const counts = [...told, ...tables.flatMap(readTableCounts)];
  return counts.filter((count, at) => counts.findIndex((other) => isSame(count, other)) === at);
}

function kindOf(
  { kind, category }: SentenceCount,
  tokens: readonly Token[],
  titleKind: SubjectKind,
): StatedCount['kind'] {
  const aboutThemes = titleKind === 'theme' || tokens.some(({ lower }) => lower === 'temaerne');
  return kind === 'network' && category !== null && aboutThemes ? 'theme' : kind;
}

function isSame(a: StatedCount, b: StatedCount): boolean {
  return a.kind === b.kind && a.category === b.category && a.number === b.number && a.status === b.status;
}
