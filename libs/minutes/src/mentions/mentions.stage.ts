import type { SubjectKind } from '@netvaerksoverblik/domain';
import type { Forums } from '../forums/forums.js';
import type { Mention, Outcome } from '../reading.js';
import type { SectionBlock } from '../sections/sections.stage.js';
import type { PlacedTable } from '../tables/tables.stage.js';
import { linesWithin } from '../text/lines.js';
import { passageOf } from '../text/passage.js';
import { splitSentences } from '../text/sentences.js';
import { aliasAmong, keyOf } from './aliases.js';
import { findAttached } from './attached.js';
import { findDepartments } from './departments.js';
import { findOutcomeThings } from './outcome-things.js';
import { type MentionDraft, named } from './draft.js';
import { findListedThings } from './listed-things.js';
import { findPeople } from './people.js';
import { findTabled } from './tabled.js';
import { findThings } from './things.js';

/** So much of a section is searched for names. */
const LONGEST_READ = 60_000;
/** More different names than this are kept by no item. */
const MOST_NAMES = 200;

/** Where an item may name something. */
export interface MentionSources {
  readonly sections: readonly SectionBlock[];
  readonly tables: readonly PlacedTable[];
  readonly outcomes: readonly Outcome[];
  /** What the item's title says that it is about. */
  readonly titleKind: SubjectKind;
}

/**
 * The networks, themes, projects, people and departments that an item speaks of by name, one for each name, with the
 * passage that says most of it. Names that are like an earlier one of the same item are kept apart and say so.
 */
export function readMentions(
  text: string,
  { sections, tables, outcomes, titleKind }: MentionSources,
  forums: Forums,
): Mention[] {
  const drafts = [
    ...sections.flatMap((section) =>
      section.kind === 'attachments' ? findAttached(section) : inSection(text, section, forums),
    ),
    ...tables.flatMap((table) => findTabled(text, table, titleKind)),
    ...findOutcomeThings(outcomes),
  ];
  const names = oneForEachName(drafts.sort((a, b) => a.start - b.start || b.end - a.end)).slice(0, MOST_NAMES);
  return names.map((draft, at) => {
    const { start, end, ...said } = draft;
    return { ...said, aliasOf: aliasAmong(names.slice(0, at), draft), ...passageOf(text, start, end) };
  });
}

function inSection(text: string, section: SectionBlock, forums: Forums): MentionDraft[] {
  const sentences = splitSentences(text, linesWithin(section.lines, LONGEST_READ));
  return [
    ...sentences.flatMap((sentence) => {
      const { tokens } = sentence;
      const people = findPeople(tokens, forums);
      const departments = findDepartments(tokens).map((hit) => named('department', hit.name, hit));
      return [...findThings(text, sentence, tokens, forums), ...people, ...departments];
    }),
    ...findListedThings(text, sentences, section.heading),
  ];
}

function oneForEachName(drafts: readonly MentionDraft[]): MentionDraft[] {
  const byName = new Map<string, MentionDraft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = byName.get(key);
    if (!known || tells(draft) > tells(known)) byName.set(key, draft);
  }
  return [...byName.values()].sort((a, b) => a.start - b.start);
}

/** How much a passage says beside the name. */
function tells({ category, role, department }: MentionDraft): number {
  return [category, role, department].filter((one) => one !== null).length;
}
