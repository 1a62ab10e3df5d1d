import type {
  Category,
  ConditionKind,
  ItemState,
  PortfolioKind,
  RecommendationResult,
  RoleName,
  RoleState,
} from '@netvaerksoverblik/domain';
import { useTranslation, type TextKey, type Translate } from './texts.js';
import type { MarkName } from '../components/mark.js';

/** The fixed words of the municipality in the reader's language. */
export interface Words {
  state: (kind: PortfolioKind, state: ItemState | null) => string;
  /** In the middle of a sentence. */
  stateLower: (kind: PortfolioKind, state: ItemState | null) => string;
  category: (category: Category | null) => string;
  role: (role: RoleName) => string;
  roleTitle: (role: RoleName) => string;
  /** Small letters: it stands in a sentence. */
  roleState: (state: RoleState) => string;
  condition: (kind: ConditionKind, forum: string | null) => string;
  fulfilledBy: (kind: ConditionKind, forum: string | null) => string;
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

/** The first letter small, names of forums as they are. */
export function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
}

function wordsOf(t: Translate): Words {
  const state: Words['state'] = (kind, value) =>
    value === null ? t('words.noState') : t(`words.state.${kind}.${value}` as TextKey);
  const role: Words['role'] = (name) => t(`words.role.${name}`);
  return {
    state,
    stateLower: (kind, value) => lower(state(kind, value)),
    category: (category) => (category === null ? t('words.noCategory') : t(`words.category.${category}`)),
    role,
    roleTitle: (name) => capital(role(name)),
    roleState: (value) => lower(t(`words.roleState.${value}`)),
    condition: (kind, forum) =>
      capital(
        kind === 'decided-by' && forum === null
          ? t('words.decidedElsewhere')
          : t(`words.condition.${kind}`, { forum: forum ?? t('words.anyForum') }),
      ),
    fulfilledBy: (kind, forum) => t(`words.fulfilledBy.${kind}`, { forum: forum ?? t('words.anyForum') }),
  };
}

export function useWords(): Words {
  const { t } = useTranslation();
  return wordsOf(t);
}

const THEME_MARKS: Record<string, MarkName> = {
  idea: 'idea',
  qualifying: 'qualifying',
  nominated: 'nominated',
  approved: 'approved',
  launched: 'launched',
  postponed: 'postponed',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};
const NETWORK_MARKS: Record<string, MarkName> = {
  approved: 'approved',
  staffing: 'staffing',
  running: 'running',
  paused: 'paused',
  testing: 'testing',
  anchoring: 'anchoring',
  closed: 'closed',
  stopped: 'stopped',
};

/** The mark of a state: its shape tells the kind, its inside the state. */
export function markOfState(kind: PortfolioKind, state: ItemState | null): MarkName {
  if (state === null) return 'unknown';
  if (kind === 'theme') return THEME_MARKS[state] ?? 'unknown';
  if (kind === 'network') return NETWORK_MARKS[state] ?? 'unknown';
  return `${kind}-${state}` as MarkName;
}

const RESULT_MARKS: Record<RecommendationResult, MarkName> = {
  followed: 'followed',
  changed: 'changed',
  exceeded: 'exceeded',
  unanswered: 'unanswered',
  'sent-on': 'senton',
};

export function markOfResult(result: RecommendationResult): MarkName {
  return RESULT_MARKS[result];
}
