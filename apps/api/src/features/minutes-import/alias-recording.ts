import type { PortfolioKind } from '@netvaerksoverblik/domain';
import { foldTitle } from '@netvaerksoverblik/domain';
import type { Reading } from '@netvaerksoverblik/minutes';
import type { EntityManager } from 'typeorm';
import { sameThingsOf } from './alias-answers.js';
import type { FindingRecorder } from './finding-recording.js';

/** A spelling that a person said means a known item becomes one of its names, with the passage that spells it so. */
export async function recordAliases(
  manager: EntityManager,
  recorder: FindingRecorder,
  { items }: Reading,
  importId: string,
): Promise<void> {
  for (const { kind, title, otherTitle } of await sameThingsOf(manager, importId)) {
    if (kind === 'person') continue;
    const spelled = items.flatMap(({ mentions }, place) =>
      mentions
        .filter((mention) => mention.kind === kind && foldTitle(mention.title) === foldTitle(title))
        .map((mention) => ({ mention, place })),
    );
    const [first] = spelled;
    if (first !== undefined)
      await recorder.recordName(kind satisfies PortfolioKind, otherTitle, first.mention, first.place);
  }
}
