import { foldTitle } from '@netvaerksoverblik/domain';
import type { Mention, Outcome, SegmentCode, Table } from '../reading.js';
import type { SectionBlock } from '../sections/sections.stage.js';
import { isOneOf } from '../tables/heads.js';
import { PROPOSAL_HEADS } from '../tables/tables.vocabulary.js';
import { linesWithin } from '../text/lines.js';
import { passageOf } from '../text/passage.js';
import { splitSentences } from '../text/sentences.js';
import { knownNames, nameMeant, type KnownName } from './known-names.js';
import { codesIn, isCode, type WrittenCode } from './written-codes.js';
import { SEGMENT_HEADS } from './segments.vocabulary.js';

/** So much of a section is searched for codes. */
const LONGEST_READ = 60_000;

/** Where an item may give codes, and what it names. */
interface SegmentSources {
  readonly sections: readonly SectionBlock[];
  readonly tables: readonly Table[];
  readonly outcomes: readonly Outcome[];
  readonly mentions: readonly Mention[];
}

type Candidate = SegmentCode & { readonly exact: boolean };

/**
 * The segment codes that an item gives the networks and themes that it names. A code counts only where the words tie it to
 * one name, and a name that several codes are tied to has none.
 */
export function readSegments(text: string, { sections, tables, outcomes, mentions }: SegmentSources): SegmentCode[] {
  const names = knownNames(outcomes, mentions);
  const written = [
    ...sections.flatMap((section) => (section.kind === 'attachments' ? [] : codesOfSection(text, section, names))),
    ...tables.flatMap(codesOfTable),
  ].sort((a, b) => a.start - b.start);
  const candidates = written.flatMap(({ code, title, start, end }): Candidate[] => {
    const meant = nameMeant(title, names);
    if (meant === null) return [];
    const { kind, title: known } = meant.name;
    return [{ code, kind, title: known, exact: meant.exact, ...passageOf(text, start, end) }];
  });
  return onePerName(candidates);
}

function codesOfSection(text: string, section: SectionBlock, names: readonly KnownName[]): WrittenCode[] {
  const sentences = splitSentences(text, linesWithin(section.lines, LONGEST_READ));
  return sentences.flatMap((sentence) => codesIn(text, sentence, names));
}

/** Rows of a table with a column of codes beside one of names. */
function codesOfTable({ columns, rows }: Table): WrittenCode[] {
  const code = columns.findIndex((head) => isOneOf(head, SEGMENT_HEADS));
  const name = columns.findIndex((head) =>
    PROPOSAL_HEADS.some(({ kind, words }) => (kind === 'network' || kind === 'theme') && isOneOf(head, words)),
  );
  if (code < 0 || name < 0) return [];
  return rows.flatMap(({ cells, start, end }) => {
    const [said, title] = [cells[code] ?? '', (cells[name] ?? '').replace(/\.$/, '')];
    return isCode(said) && title !== '' ? [{ code: said, title, start, end }] : [];
  });
}

/** What is said of the very name goes before what is said of one with an addition; several codes settle nothing. */
function onePerName(candidates: readonly Candidate[]): SegmentCode[] {
  const byName = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = foldTitle(candidate.title);
    byName.set(key, [...(byName.get(key) ?? []), candidate]);
  }
  return [...byName.values()].flatMap((all) => {
    const exact = all.filter((one) => one.exact);
    const told = exact.length > 0 ? exact : all;
    const [first] = told;
    if (first === undefined || new Set(told.map(({ code }) => code)).size > 1) return [];
    const { exact: _exact, ...segment } = first;
    return [segment];
  });
}
