import type { DocumentReply, FindingReply, ImportReply, ItemContent } from '@netvaerksoverblik/contracts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation, type Translate } from '../../../lib/texts.js';
import { useNavigate } from 'react-router';
import { FaceTabs, faceProps, type Face } from '../../../components/minutes/face-tabs.js';
import { MinutesText } from '../../../components/minutes/minutes-text.js';
import { scrollGently, scrollToPassage } from '../../../components/minutes/scroll-to-passage.js';
import type { MarkedPassage } from '../../../components/minutes/passage-pieces.js';
import { ProblemReport } from '../../../components/problem-report.js';
import { formatDate, formatWeekday } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useConfirmImport } from '../api/confirm-import.js';
import { ChangeDialog } from './change-dialog.js';
import { optionsOf } from './finding-options.js';
import { FindingsList } from './findings-list.js';
import { ItemContents, type Stretch } from './item-contents.js';
import { KeysDialog } from './keys-dialog.js';
import { passagesOfWarnings, ReaderWarnings } from './reader-warnings.js';
import { changesOf, countsOf, standingOf } from './review-answers.js';
import { ReviewFoot } from './review-foot.js';
import { ReviewHead } from './review-head.js';
import { useReview, type Review } from './use-review.js';
import { useAnswers } from './use-answers.js';
import { useReviewKeys } from './use-review-keys.js';
import { SHOWN, useShownStretch } from './use-shown-stretch.js';

type Filter = 'all' | 'questions' | 'likenesses';

const FILTERS: Record<Filter, (finding: FindingReply) => boolean> = {
  all: () => true,
  questions: (finding) => finding.default === 'ask',
  likenesses: (finding) => finding.match !== null,
};

function passagesOf(findings: readonly FindingReply[], review: Review): MarkedPassage[] {
  return findings.map((finding, index) => {
    const standing = standingOf(finding, review.choices[finding.id]);
    const passage = { id: finding.id, start: finding.passage.start, end: finding.passage.end, number: index + 1 };
    return standing === 'asks' || standing === 'off' ? { ...passage, tone: standing } : passage;
  });
}

/** Confirms with what was answered, then shows what that recorded. */
function useSend({ id, findings }: ImportReply, review: Review) {
  const navigate = useNavigate();
  const confirm = useConfirmImport(id);
  const send = () =>
    confirm.mutate(
      { changes: changesOf(findings, review.choices) },
      {
        onSuccess(result) {
          review.forget();
          void navigate(PATHS.meeting(result.meeting.id), { state: { recorded: result.recorded } });
        },
      },
    );
  return { confirm, send };
}

/** The document on the left, the findings on the right, one keyboard run through them. */
export function ReviewDesk({ given, document }: { given: ImportReply; document: DocumentReply }) {
  const { t } = useTranslation();
  const { findings } = given;
  const readOnly = given.state !== 'review';
  const review = useReview(given.id, findings);
  const { confirm, send } = useSend(given, review);
  const [filter, setFilter] = useState<Filter>('all');
  const [dialog, setDialog] = useState<'change' | 'keys' | null>(null);
  const [face, setFace] = useState<Face>('side');
  const [said, setSaid] = useState('');
  const numbers = useMemo(() => new Map(findings.map((finding, index) => [finding.id, index + 1])), [findings]);
  const titles = useMemo(() => titlesOf(document), [document]);
  const current = findings.find((finding) => finding.id === review.current);
  const counts = countsOf(findings, review.choices);

  useScrollToCurrent(review.current);
  const { choose, answer } = useAnswers(findings, review, () => setSaid(t('imports.review.chooseFirst')));
  useReviewKeys(
    {
      accept: () => answer('accept'),
      dismiss: () => answer('dismiss'),
      change: () => setDialog('change'),
      next: () => review.move(1),
      previous: () => review.move(-1),
      undo() {
        const undone = review.undo();
        setSaid(
          undone === null
            ? t('imports.review.undoNone')
            : t('imports.review.undid', { number: numbers.get(undone) ?? 0 }),
        );
      },
      help: () => setDialog('keys'),
      option(number) {
        const option = current === undefined ? undefined : optionsOf(current, t)[number - 1];
        if (current !== undefined && option !== undefined) choose(current, option.choice);
      },
    },
    !readOnly && dialog === null,
  );
  const stretch = useShownStretch(review.current);
  const showFinding = (id: string) => {
    if (id === SHOWN) return;
    review.goTo(id);
    setFace('side');
  };

  return (
    <>
      <ReviewHead given={given} counts={counts} seen={review.seen.size} readOnly={readOnly} />
      <FaceTabs
        label={t('imports.review.faces')}
        face={face}
        onFace={setFace}
        side={t('imports.review.findingsTab', { count: findings.length })}
        document={t('imports.review.document')}
      />
      <p className="vh" role="status">
        {said}
      </p>
      <div className="split">
        <div {...faceProps('document', face)}>
          <MinutesText
            document={document}
            title={t('meetings.documentTitle', { forum: given.meeting.forum, date: formatDate(given.meeting.date) })}
            subtitle={subtitleOf(given, t)}
            label={t('imports.review.documentLabel')}
            passages={[...passagesOf(findings, review), ...passagesOfWarnings(given.warnings), ...stretch.passages]}
            current={stretch.current}
            onChoose={showFinding}
            closedTitle={t('imports.review.closedItem')}
            closedHelp={t('imports.review.closedHelp')}
            under={(item) => <ContentsOf contents={given.contents} item={item} onShow={stretch.show} />}
          />
        </div>
        <aside className="side" aria-label={t('imports.review.findings')} tabIndex={0} {...faceProps('side', face)}>
          <div className="section-head">
            <h2>{t('imports.review.findings')}</h2>
            <FilterPills findings={findings} filter={filter} onFilter={setFilter} />
          </div>
          {confirm.error !== null && <ConfirmProblem error={confirm.error} />}
          <ReaderWarnings warnings={given.warnings} document={document} onShow={() => setFace('document')} />
          <FindingsList
            findings={findings.filter(FILTERS[filter])}
            numbers={numbers}
            titles={titles}
            review={review}
            readOnly={readOnly}
            onChange={() => setDialog('change')}
            onAnswer={answer}
            onChoose={choose}
          />
        </aside>
      </div>
      {!readOnly && <ReviewFoot counts={counts} pending={confirm.isPending} onConfirm={send} />}
      {dialog === 'keys' && <KeysDialog onClose={() => setDialog(null)} />}
      {dialog === 'change' && current !== undefined && (
        <ChangeDialog
          key={current.id}
          finding={current}
          number={numbers.get(current.id) ?? 0}
          onClose={() => setDialog(null)}
          onSave={(choice) => {
            review.choose(current.id, choice);
            setDialog(null);
            review.move(1);
          }}
        />
      )}
    </>
  );
}

function ContentsOf(props: { contents: ItemContent[]; item: number; onShow: (stretch: Stretch) => void }) {
  const content = props.contents.find(({ item }) => item === props.item);
  return content === undefined ? null : <ItemContents content={content} onShow={props.onShow} />;
}

function ConfirmProblem({ error }: { error: Error }) {
  const { t } = useTranslation();
  return (
    <ProblemReport
      title={t('imports.review.confirmFailed')}
      happened={error.message}
      kept={t('imports.review.confirmKept')}
      todo={t('common.problem.tryAgainPlain')}
    />
  );
}

function titlesOf(document: DocumentReply): Map<number, string> {
  return new Map(
    document.parts.flatMap((part) =>
      part.item === null || part.item.closed ? [] : [[part.item.number, part.item.title]],
    ),
  );
}

function subtitleOf(given: ImportReply, t: Translate): string {
  const { date, startTime, location } = given.meeting;
  const time = startTime === null ? null : t('meetings.time', { start: startTime });
  return [formatWeekday(date), time, location, given.fileName].filter((part) => part !== null).join(' · ');
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

function FilterPills(props: { findings: FindingReply[]; filter: Filter; onFilter: (filter: Filter) => void }) {
  const { t } = useTranslation();
  const filters = (['all', 'questions', 'likenesses'] as const).map((filter) => ({
    filter,
    count: props.findings.filter(FILTERS[filter]).length,
  }));
  const offered = filters.filter(({ filter, count }) => filter === 'all' || count > 0);
  if (offered.length === 1) return null;
  return (
    <span className="filters" style={{ margin: 0 }}>
      {offered.map(({ filter, count }) => (
        <button
          key={filter}
          type="button"
          className="pill"
          aria-pressed={props.filter === filter}
          onClick={() => props.onFilter(filter)}
        >
          {t(`imports.review.${filter}`, { count })}
        </button>
      ))}
    </span>
  );
}
