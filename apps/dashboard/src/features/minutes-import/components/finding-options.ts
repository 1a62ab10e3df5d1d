import type { Translate } from '../../../lib/texts.js';
import type { AliasQuestion, FindingReply } from '@netvaerksoverblik/contracts';
import type { Choice } from './review-answers.js';

export interface FindingOption {
  key: string;
  label: string;
  /** Why it is offered. */
  note: string | null;
  likeness: number | null;
  choice: Choice;
}

/** The answers to a question, in the order that the keys 1 to 9 choose them. */
export function optionsOf(finding: FindingReply, t: Translate): FindingOption[] {
  if (finding.default !== 'ask') return [];
  const { match, proposal } = finding;
  const options: FindingOption[] = [];
  if (match === null) {
    options.push(plain('accept', t('imports.review.takeAsSaid'), { action: 'accept' }));
  } else {
    options.push({
      key: 'match',
      label: match.title,
      note: t(match.likeness >= 1 ? 'imports.review.sameTitle' : 'imports.review.similar'),
      likeness: match.likeness,
      choice: { action: 'accept' },
    });
    if (proposal.item !== null) {
      const { title, kind } = proposal.item;
      const note = t('imports.review.createsNew', { kind: t(`words.kind.${kind}`).toLocaleLowerCase('da') });
      options.push({ ...plain('new', title, { action: 'change', value: { title }, title }), note });
    }
  }
  options.push(plain('dismiss', t('imports.review.leaveOut'), { action: 'dismiss' }));
  options.push(plain('leave', t('imports.review.dontKnow'), { action: 'leave' }));
  return options;
}

/** The answers to whether two spellings mean the same. */
export function aliasOptions({ kind }: AliasQuestion, t: Translate): FindingOption[] {
  return [
    plain('same', t(kind === 'person' ? 'imports.alias.samePerson' : 'imports.alias.sameThing'), { action: 'same' }),
    plain('different', t('imports.alias.different'), { action: 'different' }),
    plain('leave', t('imports.alias.leave'), { action: 'leave' }),
  ];
}

function plain(key: string, label: string, choice: Choice): FindingOption {
  return { key, label, note: null, likeness: null, choice };
}

/** The option that stands; the question is open until one is chosen. */
export function chosenOption(options: readonly FindingOption[], choice: Choice | undefined): FindingOption | undefined {
  if (choice === undefined) return options.find((option) => option.key === 'leave');
  return options.find((option) => {
    if (option.choice.action !== choice.action) return false;
    return choice.action !== 'change' || (option.choice.action === 'change' && option.choice.title === choice.title);
  });
}

/** A question that nobody has answered: "Tag med" would not say what it takes. */
export function needsChoice(finding: FindingReply, choice: Choice | undefined): boolean {
  const isOpen = choice === undefined || choice.action === 'leave';
  return isOpen && finding.default === 'ask' && finding.match !== null && finding.match.likeness < 1;
}

/** Open questions about the same thing: one answer settles them all. */
export function alike(
  findings: readonly FindingReply[],
  finding: FindingReply,
  isOpen: (finding: FindingReply) => boolean,
): FindingReply[] {
  const { match, proposal } = finding;
  if (match === null || match.likeness >= 1) return [finding];
  const others = findings.filter(
    (other) =>
      other.id !== finding.id &&
      other.match?.id === match.id &&
      other.proposal.item?.title === proposal.item?.title &&
      other.default === 'ask' &&
      isOpen(other),
  );
  return [finding, ...others];
}
