import type { EventReply } from '@netvaerksoverblik/contracts';
import type { ItemState, PortfolioKind, RoleState } from '@netvaerksoverblik/domain';
import { useTranslation, type Translate } from './texts.js';
import type { MarkName } from '../components/mark.js';
import { capital, lower, markOfState, useWords, type Words } from './words.js';

export interface EventWords {
  words: string;
  mark: MarkName;
  signal: boolean;
}

const ROLE_MARKS: Record<RoleState, MarkName> = {
  vacant: 'vacant',
  candidate: 'candidate',
  appointed: 'appointed',
  resigned: 'resigned',
};

function statusWords(event: EventReply, kind: PortfolioKind, words: Words, t: Translate): EventWords {
  const to = words.state(kind, event.toStatus);
  const text =
    event.fromStatus === null || event.fromStatus === event.toStatus
      ? t('portfolio.item.event.status', { state: to })
      : t('portfolio.item.event.becomes', { from: words.state(kind, event.fromStatus), to });
  return { words: text, mark: markOfState(kind, event.toStatus), signal: false };
}

function roleWords(event: EventReply, words: Words, t: Translate): EventWords {
  const state = event.roleState ?? 'appointed';
  const name = event.role ?? 'other';
  const role = state === 'vacant' ? words.roleTitle(name) : words.role(name);
  return {
    words: t(`portfolio.item.event.${state}`, { holder: event.holder ?? '', role }),
    mark: ROLE_MARKS[state],
    signal: state === 'vacant',
  };
}

/** A theme that is returned goes back a step with the very sentence that opens its condition. */
export function movesStatus(event: EventReply): boolean {
  return event.toStatus !== null && (event.type === 'status' || event.toStatus !== event.fromStatus);
}

function conditionWords(event: EventReply, kind: PortfolioKind, words: Words, t: Translate): EventWords {
  const condition = lower(words.condition(event.condition ?? 'other', event.conditionForum));
  const isOpen = event.type === 'condition-opened';
  if (isOpen && movesStatus(event)) {
    const moved = statusWords(event, kind, words, t);
    return { words: `${moved.words}, ${condition}`, mark: 'returned', signal: event.conditionMetOn === null };
  }
  const key = isOpen ? 'conditionOpened' : 'conditionMet';
  return {
    words: t(`portfolio.item.event.${key}`, { condition }),
    mark: isOpen ? 'condition' : 'kept',
    signal: isOpen && event.conditionMetOn === null,
  };
}

function wordsOfEvent(event: EventReply, kind: PortfolioKind, words: Words, t: Translate): EventWords {
  switch (event.type) {
    case 'status':
      return statusWords(event, kind, words, t);
    case 'role':
      return roleWords(event, words, t);
    case 'condition-opened':
    case 'condition-met':
      return conditionWords(event, kind, words, t);
    case 'named':
      return { words: t('portfolio.item.event.named', { title: event.title ?? '' }), mark: 'start', signal: false };
    case 'mentioned':
      return { words: t('portfolio.item.event.mentioned'), mark: 'meeting', signal: false };
    case 'retracted':
      return { words: t('portfolio.item.event.retracted'), mark: 'conflict', signal: false };
  }
}

/** An event said in one line, with its mark. */
export function useEventWords(): (event: EventReply, kind: PortfolioKind) => EventWords {
  const { t } = useTranslation();
  const words = useWords();
  return (event, kind) => wordsOfEvent(event, kind, words, t);
}

/** What is unusual about a step; its parameters name states of the item's kind. */
export function useNoticeWords(): (notice: EventReply['notices'][number], kind: PortfolioKind) => string {
  const { t, i18n } = useTranslation();
  const words = useWords();
  return ({ code, params }, kind) => {
    const key = `words.notice.${code}`;
    if (!i18n.exists(key)) return code;
    const said = Object.entries(params).map(([name, value]) => [
      name,
      value
        .split(/[,\s]+/)
        .map((state) => (i18n.exists(`words.state.${kind}.${state}`) ? words.state(kind, state as ItemState) : state))
        .join(', '),
    ]);
    return (t as (key: string, values: object) => string)(key, Object.fromEntries(said) as object);
  };
}

export interface ShortEventWords {
  /** One word: the new status, the state of the role, that something is open. */
  word: string;
  /** Who or what; null where the word says it all. */
  detail: string | null;
}

/** An event in one word and its detail, for lists where the item stands beside it. */
export function useShortEventWords(): (event: EventReply, kind: PortfolioKind) => ShortEventWords {
  const { t } = useTranslation();
  const words = useWords();
  return (event, kind) => {
    if (event.type === 'status') return { word: words.state(kind, event.toStatus), detail: null };
    if (event.type === 'role') {
      const role = words.role(event.role ?? 'other');
      const detail = event.holder === null ? role : `${event.holder}, ${role}`;
      return { word: capital(words.roleState(event.roleState ?? 'appointed')), detail };
    }
    if (event.type === 'condition-opened') {
      const moved = movesStatus(event) ? words.state(kind, event.toStatus) : null;
      return {
        word: moved ?? t('portfolio.conditionsHead'),
        detail: words.condition(event.condition ?? 'other', event.conditionForum),
      };
    }
    return { word: wordsOfEvent(event, kind, words, t).words, detail: null };
  };
}
