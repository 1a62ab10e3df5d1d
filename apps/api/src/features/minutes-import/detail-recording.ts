import type { ItemName } from '@netvaerksoverblik/domain';
import type { EntityManager } from 'typeorm';
import { recordDetails, type EventOrigin, type ItemRecorder, type StatedDetails } from '../portfolio/index.js';
import type { AnsweredFinding } from './finding-answers.js';
import type { ChosenItem } from './resolved-effects.js';

type ImportedOrigin = EventOrigin & { importId: string };

const MATTER = ['network', 'theme'] as const;

/** What a row of a table says of the theme that it proposes. */
export function detailsOf({ draft }: AnsweredFinding): StatedDetails {
  const { theme } = draft.proposal;
  if (theme === null) return {};
  const { problem, possibleProduct, contacts, origin } = theme;
  return {
    ...(problem === null ? {} : { problem }),
    ...(possibleProduct === null ? {} : { 'possible-product': possibleProduct }),
    ...(contacts.length === 0 ? {} : { contacts }),
    ...(origin === null ? {} : { origin }),
  };
}

/**
 * Gives the network, and the theme that it grew from, the code of its segment; only what goes by the name in the words is
 * heard of in them.
 */
export async function recordSegment(
  manager: EntityManager,
  items: ItemRecorder,
  answer: AnsweredFinding,
  chosen: ChosenItem | null,
  origin: ImportedOrigin,
): Promise<void> {
  const { draft } = answer;
  const { segmentCode } = draft.proposal;
  if (segmentCode === null || draft.target === null) return;
  const name = { ...draft.target.item, title: titleOf(answer, draft.target.item) };
  const spoken = chosen?.kind ?? name.kind;
  for (const { id, kind } of chosen === null ? await matterOf(items, name) : [chosen]) {
    await recordDetails(manager, id, { 'segment-code': segmentCode }, origin);
    items.touched.add(id);
    if (kind === spoken) await items.apply(id, kind, { type: 'mentioned' }, origin, draft.quote);
  }
}

async function matterOf(items: ItemRecorder, name: ItemName): Promise<ChosenItem[]> {
  const known: ChosenItem[] = [];
  for (const kind of MATTER) {
    const id = await items.find({ ...name, kind });
    if (id !== null) known.push({ id, kind });
  }
  return known;
}

const titleOf = ({ value }: AnsweredFinding, { title }: ItemName): string => value.title ?? title;
