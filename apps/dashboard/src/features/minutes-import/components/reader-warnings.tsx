import type { DocumentReply, ReadingWarning } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import type { MarkedPassage } from '../../../components/minutes/passage-pieces.js';
import { scrollGently, scrollToPassage } from '../../../components/minutes/scroll-to-passage.js';

const KNOWN = [
  'contents.count',
  'contents.title',
  'date.week-contradicts',
  'date.weekday-contradicts',
  'decision.too-long',
  'form.unknown',
  'item.no-decision',
  'item.not-understood',
  'item.number-gap',
  'recommendation.unanswered',
] as const;

const idOf = (warning: ReadingWarning) => `warning-${warning.start}`;

/** Recommendations without an answer are marked in the document too. */
export function passagesOfWarnings(warnings: readonly ReadingWarning[]): MarkedPassage[] {
  return warnings
    .filter(({ code }) => code === 'recommendation.unanswered')
    .map((warning) => ({ id: idOf(warning), start: warning.start, end: warning.end, tone: 'asks' }));
}

function itemAt(document: DocumentReply, offset: number): number | null {
  return document.parts.find((part) => part.start <= offset && offset < part.end)?.item?.number ?? null;
}

/** What the reader was unsure of, each with its place. */
export function ReaderWarnings(props: {
  warnings: readonly ReadingWarning[];
  document: DocumentReply;
  onShow: () => void;
}) {
  const { t } = useTranslation();
  const { warnings, document } = props;
  if (warnings.length === 0) return null;
  const show = (warning: ReadingWarning) => {
    props.onShow();
    const item = itemAt(document, warning.start);
    requestAnimationFrame(() => {
      if (item !== null) scrollGently(globalThis.document.getElementById(`p${item}`));
      scrollToPassage(idOf(warning));
    });
  };
  return (
    <details className="reader-warnings">
      <summary>{t('imports.review.warnings', { count: warnings.length })}</summary>
      <ul className="list">
        {warnings.map((warning) => {
          const item = warning.code === 'form.unknown' ? null : itemAt(document, warning.start);
          const code = KNOWN.find((known) => known === warning.code) ?? 'other';
          return (
            <li key={`${warning.code}-${warning.start}`}>
              {item !== null && `${t('imports.review.groupPlain', { number: item })}: `}
              {t(`imports.review.warning.${code.replace('.', '-') as WarningKey}`)}{' '}
              <SaidThere {...{ warning, document }} />
              <button type="button" className="link-button" onClick={() => show(warning)}>
                {t('imports.review.warningPlace')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const LONGEST_SAID = 80;

/** Two dates that contradict each other are shown as they stand. */
function SaidThere(props: { warning: ReadingWarning; document: DocumentReply }) {
  const { code, start, end } = props.warning;
  if (!code.startsWith('date.') || end - start > LONGEST_SAID) return null;
  return <q>{props.document.text.slice(start, end)}</q>;
}

type WarningKey =
  | 'contents-count'
  | 'contents-title'
  | 'date-week-contradicts'
  | 'date-weekday-contradicts'
  | 'decision-too-long'
  | 'form-unknown'
  | 'item-no-decision'
  | 'item-not-understood'
  | 'item-number-gap'
  | 'recommendation-unanswered'
  | 'other';
