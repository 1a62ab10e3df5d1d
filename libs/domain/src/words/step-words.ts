import type { ApplicationCause } from '../lifecycles/application.policies.js';
import type { Notice, Refusal, StepParams } from '../lifecycles/refusal.js';
import type { StepCause } from '../lifecycles/step-cause.js';
import type { ConditionKind, PortfolioKind } from '../portfolio/kinds.js';
import type { Language } from './language.js';
import { fillPlaceholders } from './placeholders.js';
import { WORDS } from './words.js';

/** What a lifecycle is about: a portfolio item, an application, or a follow-up. */
type LifecycleKind = PortfolioKind | 'application' | 'follow-up';

/** Parameters that hold codes of states. */
const STATE_PARAMS: ReadonlySet<string> = new Set(['states', 'steps', 'from', 'to', 'next']);

function wordsFor(language: Language, kind: LifecycleKind): Readonly<Record<string, string>> {
  if (kind === 'follow-up') return WORDS[language].followUp;
  return kind === 'application' ? WORDS[language].application : WORDS[language].state[kind];
}

const translate = (codes: string, words: Readonly<Record<string, string>>): string[] =>
  codes.split(', ').map((code) => words[code] ?? code);

function causesInWords(language: Language, codes: string): string {
  const words = translate(codes, WORDS[language].cause);
  const [last, before] = [words.at(-1) ?? '', words.slice(0, -1)];
  return before.length > 0 ? `${before.join(', ')} ${language === 'da' ? 'eller' : 'or'} ${last}` : last;
}

function paramsInWords(language: Language, kind: LifecycleKind, params: StepParams): Record<string, string | string[]> {
  const states = wordsFor(language, kind);
  const none = language === 'da' ? 'ingen' : 'none';
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name === 'causes') return [name, causesInWords(language, value)];
      if (!STATE_PARAMS.has(name)) return [name, value];
      return [name, value === '' ? none : translate(value, states)];
    }),
  );
}

/** Why a step is refused, in words: "Det skridt findes ikke herfra. Mulige skridt: Bemandes, Stoppet." */
export function refusalWords(language: Language, kind: LifecycleKind, refusal: Refusal): string {
  return fillPlaceholders(WORDS[language].refusal[refusal.code], paramsInWords(language, kind, refusal.params));
}

/** What is unusual about a step, in words: "springer over: Bemandes". Source: model.md, "States and steps". */
export function noticeWords(language: Language, kind: PortfolioKind, notice: Notice): string {
  return fillPlaceholders(WORDS[language].notice[notice.code], paramsInWords(language, kind, notice.params));
}

/** What is open about an item, in words: "skal i Chefforum igen". Source: model.md, "Words on screen". */
export function conditionWords(language: Language, kind: ConditionKind, forum: string | null): string {
  const { condition, anyForum } = WORDS[language];
  return fillPlaceholders(condition[kind], { forum: forum ?? anyForum });
}

/** Who may cause a step, in words. */
export function causeWords(language: Language, cause: StepCause | ApplicationCause): string {
  return WORDS[language].cause[cause];
}
