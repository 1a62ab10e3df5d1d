import type { EventReply } from '@netvaerksoverblik/contracts';
import type { ItemState, PortfolioKind, RoleState } from '@netvaerksoverblik/domain';
import { useTranslation } from 'react-i18next';
import type { MarkName } from '../components/mark.js';
import { markOfState, useWords, type Words } from './words.js';

export interface EventWords {
  words: string;
  mark: MarkName;
  signal: boolean;
}

type Translate = ReturnType<typeof useTranslation>['t'];

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

function conditionWords(event: EventReply, words: Words, t: Translate): EventWords {
  const condition = words.condition(event.condition ?? 'other', event.conditionForum).toLocaleLowerCase('da');
  const isOpen = event.type === 'condition-opened';
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
      return conditionWords(event, words, t);
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

const NOTICES = ['skips', 'no-network-leader', 'no-reference-leader', 'no-mandate'] as const;

/** What is unusual about a step. */
export function useNoticeWords(): (code: string, params: Record<string, string>, kind: PortfolioKind) => string {
  const { t } = useTranslation();
  const words = useWords();
  return (code, params, kind) => {
    const known = NOTICES.find((notice) => notice === code) ?? 'other';
    const states = Object.values(params).flatMap((value) => value.split(/[,\s]+/));
    return t(`words.notice.${known}`, {
      states: states.map((state) => words.state(kind, state as ItemState)).join(', '),
    });
  };
}
