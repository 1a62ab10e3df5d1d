import {
  effectsOn,
  foldTitle,
  type DecidedOutcome,
  type Effect,
  type ItemName,
  type PortfolioKind,
} from '@netvaerksoverblik/domain';
import type { AnsweredFinding } from './finding-answers.js';
import { effectAs, isToldOtherwise } from './told-otherwise.js';

/** An item that a person chose for a finding, or that its title matches. */
export interface ChosenItem {
  id: string;
  kind: PortfolioKind;
}

/** What a finding does, to which item, after what the reviewer said. */
export interface ResolvedEffect {
  name: ItemName;
  /** The item meant, where it is settled; else the one of that name. */
  itemId: string | null;
  creates: boolean;
  effect: Effect;
}

const isSame = (a: ItemName, b: ItemName): boolean => a.kind === b.kind && foldTitle(a.title) === foldTitle(b.title);

/** The reviewer's words over those of the document. */
function changedName(item: ItemName, { value }: AnsweredFinding, chosen: ChosenItem | null): ItemName {
  return {
    kind: chosen?.kind ?? value.kind ?? item.kind,
    title: value.title ?? item.title,
    category: value.category ?? item.category,
  };
}

/** An outcome that was about nothing tracked, and that the reviewer ties to an item. */
function tiedEffects(
  answer: AnsweredFinding,
  outcome: DecidedOutcome | null,
  chosen: ChosenItem | null,
): ResolvedEffect[] {
  const kind = chosen?.kind ?? answer.value.kind;
  if (outcome === null || answer.answer !== 'changed' || kind === undefined) return [];
  const name = changedName({ kind, title: outcome.subject.title, category: outcome.subject.category }, answer, chosen);
  const told = { ...outcome, subject: { ...outcome.subject, named: true } };
  return effectsOn(name, told).map(({ on, effect }) => ({
    ...{ name: on, itemId: on.kind === name.kind ? (chosen?.id ?? null) : null, creates: true, effect },
  }));
}

/** What is proposed is an idea only as a theme. */
function proposedAs({ kind }: ItemName, { draft }: AnsweredFinding, effect: Effect): Effect {
  if (draft.kind !== 'proposal' || kind === 'theme') return effect;
  return kind === 'project' ? { type: 'status', toStatus: 'proposed' } : { type: 'mentioned' };
}

/**
 * The effects of a finding. What the reviewer changed concerns the item that the finding is about, not the others that a
 * collective outcome reaches; another kind of item takes the outcome as such an item does.
 */
export function resolvedEffects(
  answer: AnsweredFinding,
  outcome: DecidedOutcome | null,
  chosen: ChosenItem | null,
): ResolvedEffect[] {
  const { target, effects } = answer.draft;
  if (target === null) return tiedEffects(answer, outcome, chosen);
  const name = changedName(target.item, answer, chosen);
  const retold = outcome !== null && (name.kind !== target.item.kind || isToldOtherwise(answer.value));
  const own: { item: ItemName; effect: Effect }[] = retold
    ? effectsOn(name, { ...outcome, subject: { ...outcome.subject, named: true } }).map(({ on, effect }) => ({
        item: on,
        effect,
      }))
    : effects
        .filter(({ item }) => isSame(item, target.item))
        .map(({ effect }) => ({ item: name, effect: proposedAs(name, answer, effectAs(effect, answer.value)) }));
  const others = effects.filter(({ item }) => !isSame(item, target.item));
  const kept = retold ? others.filter(({ item }) => foldTitle(item.title) !== foldTitle(target.item.title)) : others;
  const creates = target.creates || answer.answer === 'changed';
  return [
    ...own.map(({ item, effect }) => ({
      name: item,
      itemId: item.kind === name.kind ? (chosen?.id ?? null) : null,
      creates,
      effect,
    })),
    ...kept.map(({ item, creates: may, effect }) => ({ name: item, itemId: null, creates: may, effect })),
  ];
}
