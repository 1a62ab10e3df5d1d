import type { Asks } from '@netvaerksoverblik/domain';
import type { Recommendation } from '../reading.js';
import { pastDays } from '../subjects/resolve-subjects.js';
import { foldText } from '../text/characters.js';
import { NATURAL, NO_ANSWER } from './answer-kinds.js';
import { byWords, mostShared } from './answer-words.js';
import type { OutcomeDraft } from './draft.js';
import { THE_REST } from './stated-numbers.vocabulary.js';
import { ROLE_NOUNS } from './roles.vocabulary.js';

/** A recommendation with everything that it asks for. */
export interface Asked {
  readonly one: Recommendation;
  readonly asks: readonly Asks[];
}

/** The numbers of the recommendations that an outcome plainly answers: by the number it gives, its name, or its words. */
export function naturalAnswers(
  draft: OutcomeDraft,
  asked: readonly Asked[],
  recommendations: readonly Recommendation[],
  reference: string,
): number[] {
  if (NO_ANSWER.has(draft.kind)) return [];
  const stated = recommendations.filter(({ number }) => draft.stated.includes(number)).map(({ number }) => number);
  if (stated.length > 0 || draft.stated.includes(THE_REST)) return stated;
  if (draft.kind === 'appointed') return byRole(draft, recommendations);
  const natural = asked.filter(({ asks }) => asks.some((ask) => NATURAL[ask].has(draft.kind))).map(({ one }) => one);
  return byOwnName(draft, recommendations, natural, reference) ?? byWords(draft, natural, recommendations.length === 1);
}

/** "at Chefforum udpeger en projektejer" is answered by who becomes it. */
function byRole({ role }: OutcomeDraft, recommendations: readonly Recommendation[]): number[] {
  const nouns = ROLE_NOUNS.find((one) => one.role === role)?.nouns ?? [];
  const asked = recommendations.filter(
    ({ asks, text }) =>
      asks !== 'note' &&
      asks !== 'discuss' &&
      foldText(text)
        .split(' ')
        .some((word) => nouns.includes(word)),
  );
  return asked.slice(0, 1).map(({ number }) => number);
}

/** Agenda, minutes and things by name answer the recommendation that names them; null where the subject has no name. */
function byOwnName(
  draft: OutcomeDraft,
  all: readonly Recommendation[],
  natural: readonly Recommendation[],
  reference: string,
): number[] | null {
  const { kind, title, named } = draft.subject;
  if (kind === 'agenda')
    return all
      .filter(({ text }) => /dagsorden/i.test(text))
      .slice(0, 1)
      .map(({ number }) => number);
  if (kind === 'minutes') {
    const asked = all.filter(({ text }) => /referat/i.test(text));
    const dated = asked.filter(({ text }) => pastDays(text, reference).includes(title));
    return (dated.length > 0 ? dated : asked).slice(0, 1).map(({ number }) => number);
  }
  if (!named) return null;
  const naming = natural.filter(({ text }) => ` ${foldText(text)} `.includes(` ${foldText(title)} `));
  const only = naming.length > 1 ? mostShared(draft, naming) : naming;
  return only.length > 0 || all.length > 1 || draft.kind === 'decided'
    ? only.map(({ number }) => number)
    : natural.map(({ number }) => number);
}
