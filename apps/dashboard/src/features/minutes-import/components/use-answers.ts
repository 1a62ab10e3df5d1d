import type { FindingReply } from '@netvaerksoverblik/contracts';
import { alike, needsChoice } from './finding-options.js';
import { standingOf, type Choice } from './review-answers.js';
import type { Review } from './use-review.js';

/** How answers fall: one answer settles the questions about one thing, and nothing unsaid is taken along. */
export function useAnswers(findings: readonly FindingReply[], review: Review, onNeedsChoice: () => void) {
  const current = findings.find((finding) => finding.id === review.current);
  const choose = (finding: FindingReply, choice: Choice) => {
    const same = alike(findings, finding, (other) => standingOf(other, review.choices[other.id]) === 'asks');
    review.choose(
      same.map(({ id }) => id),
      choice,
    );
  };
  const answer = (action: 'accept' | 'dismiss') => {
    if (current === undefined) return;
    const before = review.choices[current.id];
    if (action === 'accept' && needsChoice(current, before)) {
      onNeedsChoice();
      return;
    }
    // What the reviewer chose or changed is what "Tag med" takes.
    const isKept = action === 'accept' && (before?.action === 'change' || before?.action === 'accept');
    if (!isKept) review.choose(current.id, { action });
    review.move(1);
  };
  return { choose, answer };
}
