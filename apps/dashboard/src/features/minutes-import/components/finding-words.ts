import type { FindingReply } from '@netvaerksoverblik/contracts';
import type { OutcomeKind } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import type { MarkName } from '../../../components/mark.js';
import { formatDate, formatNumber } from '../../../lib/formats.js';
import { capital, markOfResult, markOfState, useWords, type Words } from '../../../lib/words.js';

const OUTCOME_MARKS: Record<OutcomeKind, MarkName> = {
  approved: 'approved',
  'approved-with-remarks': 'approved',
  rejected: 'rejected',
  noted: 'followed',
  discussed: 'followed',
  started: 'launched',
  returned: 'returned',
  postponed: 'postponed',
  withdrawn: 'withdrawn',
  referred: 'senton',
  delegated: 'senton',
  appointed: 'appointed',
  candidate: 'candidate',
  decided: 'kept',
};

export interface FindingWords {
  words: string;
  mark: MarkName;
  signal: boolean;
}

type Translate = ReturnType<typeof useTranslation>['t'];

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Minutes that are approved are named by the date of their meeting. */
function shownSubject(finding: FindingReply, t: Translate): string {
  const { item, others, subject } = finding.proposal;
  if (item !== null) return others.length === 0 ? item.title : `${item.title} +${others.length}`;
  return ISO_DATE.test(subject) ? t('meetings.minutesOf', { date: formatDate(subject) }) : capital(subject);
}

function roleWords(finding: FindingReply, words: Words, t: Translate): FindingWords {
  const role = finding.proposal.role;
  if (role === null) return routineWords(finding, t);
  if (role.state === 'vacant') {
    return {
      words: t('imports.review.words.vacant', { role: words.roleTitle(role.name) }),
      mark: 'vacant',
      signal: true,
    };
  }
  const key = role.state === 'candidate' ? 'candidate' : 'role';
  const text = t(`imports.review.words.${key}`, { holder: role.holder, role: words.role(role.name) });
  return { words: text, mark: role.state === 'candidate' ? 'candidate' : 'appointed', signal: false };
}

function routineWords(finding: FindingReply, t: Translate): FindingWords {
  const { outcome, recommendation } = finding.proposal;
  const said = outcome === null ? '' : t(`words.outcome.${outcome}`);
  const fallback: MarkName = recommendation === null ? 'followed' : markOfResult(recommendation.result);
  return {
    words: t('imports.review.words.routine', { subject: shownSubject(finding, t), outcome: said }),
    mark: outcome === null ? fallback : OUTCOME_MARKS[outcome],
    signal: false,
  };
}

function countWords(finding: FindingReply, words: Words, t: Translate): FindingWords {
  const count = finding.proposal.count;
  if (count === null) return routineWords(finding, t);
  const kind = t(`words.kinds.${count.kind}`).toLocaleLowerCase('da');
  const category = count.category === null ? '' : `, ${words.category(count.category).toLocaleLowerCase('da')}`;
  const text = t('imports.review.words.count', { number: formatNumber(count.number), kind });
  return { words: `${text}${category}`, mark: count.kind === 'theme' ? 'idea' : 'approved', signal: false };
}

function statusWords(finding: FindingReply, words: Words, t: Translate): FindingWords {
  const { item, toStatus } = finding.proposal;
  if (item === null || toStatus === null) return routineWords(finding, t);
  const state = words.stateLower(item.kind, toStatus);
  const text = t('imports.review.words.status', { subject: shownSubject(finding, t), state });
  return { words: text, mark: markOfState(item.kind, toStatus), signal: false };
}

function conditionWords(finding: FindingReply, words: Words, t: Translate): FindingWords {
  const { condition } = finding.proposal;
  if (condition === null) return routineWords(finding, t);
  const said = words.condition(condition.kind, condition.forum);
  const text = t('imports.review.words.condition', { subject: shownSubject(finding, t), condition: said });
  return { words: text, mark: 'condition', signal: true };
}

function segmentWords(finding: FindingReply, _: Words, t: Translate): FindingWords {
  const { segmentCode } = finding.proposal;
  if (segmentCode === null) return routineWords(finding, t);
  const text = t('imports.review.words.segment', { subject: shownSubject(finding, t), code: segmentCode });
  return { words: text, mark: 'followed', signal: false };
}

function followUpWords(finding: FindingReply, _: Words, t: Translate): FindingWords {
  const { followUp } = finding.proposal;
  if (followUp === null) return routineWords(finding, t);
  return { words: t('imports.review.words.followUp', { text: followUp.text }), mark: 'open', signal: false };
}

const WORDS_OF: Record<FindingReply['kind'], (finding: FindingReply, words: Words, t: Translate) => FindingWords> = {
  status: statusWords,
  proposal: statusWords,
  segment: segmentWords,
  role: roleWords,
  count: countWords,
  condition: conditionWords,
  'follow-up': followUpWords,
  routine: (finding, _, t) => routineWords(finding, t),
};

/** A finding said in one line, with its mark. */
export function useFindingWords(): (finding: FindingReply) => FindingWords {
  const { t } = useTranslation();
  const words = useWords();
  return (finding) => WORDS_OF[finding.kind](finding, words, t);
}
