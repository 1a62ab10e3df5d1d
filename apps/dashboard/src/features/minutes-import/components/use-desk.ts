import type { ConfirmImportRequest, ImportReply } from '@netvaerksoverblik/contracts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { scrollGently, scrollToPassage } from '../../../components/minutes/scroll-to-passage.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useConfirmImport } from '../api/confirm-import.js';
import { useDifferences } from '../api/get-differences.js';
import { aliasAnswersOf, changesOf, standingChoices, type Choices } from './review-answers.js';
import { nextUnanswered, orderOf, stopOf, stopsOf, takenAt } from './review-stops.js';
import { useAnswers } from './use-answers.js';
import { useReview, type Review } from './use-review.js';
import { useReviewKeys } from './use-review-keys.js';

export type DeskDialog = 'change' | 'keys' | 'preview' | null;

/** Confirms with what was answered, then shows what that recorded. */
function useSend(id: string, review: Review) {
  const navigate = useNavigate();
  const confirm = useConfirmImport(id);
  const send = (said: ConfirmImportRequest) =>
    confirm.mutate(said, {
      onSuccess(result) {
        review.forget();
        void navigate(PATHS.meeting(result.meeting.id), { state: { recorded: result.recorded } });
      },
    });
  return { confirm, send };
}

/** Everything that the review does, by key or by mouse. */
export function useDesk(given: ImportReply) {
  const { t } = useTranslation();
  const { findings, aliases } = given;
  const readOnly = given.state !== 'review';
  const differences = useDifferences(given.id);
  const stops = useMemo(() => stopsOf(findings, aliases), [findings, aliases]);
  const order = useMemo(() => orderOf(findings, aliases), [findings, aliases]);
  const standing = (said: Choices): Choices => standingChoices(findings, aliases, said);
  const begin = (said: Choices) => nextUnanswered(stops, null, (id) => readOnly || said[id] !== undefined);
  const review = useReview(given.id, order, standing, begin);
  const [dialog, setDialog] = useState<DeskDialog>(null);
  const [said, setSaid] = useState('');
  const numbers = useMemo(() => new Map(findings.map((finding, index) => [finding.id, index + 1])), [findings]);
  const current = findings.find((finding) => finding.id === review.current);
  const answers = useAnswers(
    {
      ...{ findings, aliases, stops },
      onNeedsChoice: () => setSaid(t('imports.review.chooseFirst')),
      onEnd: () => setDialog('preview'),
    },
    review,
  );
  const undo = () => {
    const undone = review.undo();
    const number = undone === null ? undefined : numbers.get(undone);
    if (undone === null) setSaid(t('imports.review.undoNone'));
    else setSaid(number === undefined ? t('imports.review.undidAlias') : t('imports.review.undid', { number }));
  };
  useReviewKeys(
    {
      ...{ accept: answers.accept, acceptRest: answers.acceptRest, dismiss: answers.dismiss, option: answers.option },
      change: () => current !== undefined && setDialog('change'),
      next: () => review.move(1),
      previous: () => review.move(-1),
      help: () => setDialog('keys'),
      preview: () => setDialog('preview'),
      undo,
    },
    !readOnly && dialog === null,
  );
  useScrollToCurrent(review.current);
  const stop = review.current === null ? undefined : stopOf(stops, review.current);
  const isSaid = (id: string): boolean => review.said[id] !== undefined;
  return {
    ...{ review, answers, dialog, setDialog, said, numbers, current, readOnly },
    ...useSend(given.id, review),
    along: stop === undefined || review.current === null ? 1 : takenAt(stop, review.current, isSaid).length,
    /** Where another edition stands on record, what it alone tells is asked about first. */
    isEdition: differences.data?.earlier != null && differences.data.items.length > 0,
    body: { changes: changesOf(findings, review.choices), aliases: aliasAnswersOf(aliases, review.choices) },
  };
}

/** The frame and its sentence stay in view as the run goes on. */
function useScrollToCurrent(current: string | null): void {
  const arrived = useRef(false);
  useEffect(() => {
    // Whoever arrives reads the head of the page first.
    if (!arrived.current || current === null) {
      arrived.current = true;
      return;
    }
    scrollToPassage(current);
    scrollGently(globalThis.document.getElementById('current-finding'));
  }, [current]);
}
