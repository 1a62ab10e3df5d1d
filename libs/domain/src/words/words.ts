import type { AccessRole } from '../access/roles.js';
import type { NoticeCode, RefusalCode } from '../lifecycles/refusal.js';
import type { StepCause } from '../lifecycles/step-cause.js';
import type { ApplicationCause } from '../lifecycles/application.policies.js';
import type { ApplicationState } from '../lifecycles/states.js';
import type { StateOf } from '../lifecycles/transitions.js';
import type { ShownFollowUpState } from '../portfolio/follow-up-state.js';
import type { Category, ConditionKind, EventBasis, PortfolioKind, RoleName, RoleState } from '../portfolio/kinds.js';
import type { OutcomeKind, RecommendationResult } from '../portfolio/minutes-terms.js';
import { DANISH_WORDS } from './danish.words.js';
import { ENGLISH_WORDS } from './english.words.js';
import type { Language } from './language.js';

type WordsFor<Code extends string> = Readonly<Record<Code, string>>;

/** What the screen calls each state, role, result and rule; a code without its word does not compile. */
export interface Words {
  readonly kind: WordsFor<PortfolioKind>;
  readonly state: { readonly [Kind in PortfolioKind]: WordsFor<StateOf[Kind]> };
  /** An item whose status no document says. */
  readonly noState: string;
  /** `{forum}` and `{n}` are filled in. */
  readonly application: WordsFor<ApplicationState>;
  readonly followUp: WordsFor<ShownFollowUpState>;
  readonly role: WordsFor<RoleName>;
  readonly roleState: WordsFor<RoleState>;
  readonly access: WordsFor<AccessRole>;
  readonly category: WordsFor<Category>;
  readonly result: WordsFor<RecommendationResult>;
  readonly outcome: WordsFor<OutcomeKind>;
  /** `{forum}` is the forum or party that it waits for. */
  readonly condition: WordsFor<ConditionKind>;
  /** Said for a forum that has no name here. */
  readonly anyForum: string;
  readonly basis: WordsFor<EventBasis>;
  readonly silent: string;
  readonly lastHeard: string;
  readonly derived: string;
  /** `{n}` of those counted have no name. */
  readonly unnamed: string;
  readonly cause: WordsFor<StepCause | ApplicationCause>;
  readonly refusal: WordsFor<RefusalCode>;
  readonly notice: WordsFor<NoticeCode>;
}

/** The fixed words of the screen in each language. Source: model.md, "Words on screen". */
export const WORDS: Readonly<Record<Language, Words>> = { da: DANISH_WORDS, en: ENGLISH_WORDS };
