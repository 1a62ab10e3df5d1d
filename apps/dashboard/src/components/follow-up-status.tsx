import type { FollowUpReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../lib/texts.js';
import type { MarkName } from './mark.js';
import { SourcedWord } from './sourced-word.js';

const MARKS: Record<FollowUpReply['state'], MarkName> = {
  open: 'open',
  overdue: 'overdue',
  unknown: 'unknown',
  kept: 'kept',
  dropped: 'dropped',
};

export function FollowUpStatus({ followUp }: { followUp: FollowUpReply }) {
  const { t } = useTranslation();
  const word = t(`words.followUp.${followUp.state}`);
  const tone = followUp.state === 'overdue' ? 'signal' : 'quiet';
  return (
    <SourcedWord
      word={word}
      mark={MARKS[followUp.state]}
      kicker={word}
      sources={followUp.source === null ? [] : [followUp.source]}
      unsourced={followUp.text}
      {...(followUp.state === 'open' || followUp.state === 'kept' ? {} : { tone })}
    />
  );
}
