import { Button, Modal } from '@mantine/core';
import type { ConfirmImportRequest, FindingReply, ImportPreviewReply } from '@netvaerksoverblik/contracts';
import { useState, type KeyboardEvent } from 'react';
import { LoadProblem, ProblemReport } from '../../../components/problem-report.js';
import { SkeletonLines } from '../../../components/skeleton-rows.js';
import { formatDate, formatNumber } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { useImportPreview } from '../api/preview-import.js';
import { useFindingWords } from './finding-words.js';
import { ItemChangeList } from './item-change-list.js';
import { lostAnswersOf, LostFacts, needsReason, NO_LOST_ANSWERS } from './lost-facts.js';

export interface PreviewDialogProps {
  importId: string;
  findings: readonly FindingReply[];
  said: ConfirmImportRequest;
  confirming: { error: Error | null; isPending: boolean };
  onConfirm: (said: ConfirmImportRequest) => void;
  onShow: (finding: string) => void;
  onClose: () => void;
}

/** What confirming will change, before it does. Enter confirms. */
export function PreviewDialog(props: PreviewDialogProps) {
  const { t } = useTranslation();
  const preview = useImportPreview(props.importId, props.said, true);
  const [lost, setLost] = useState(NO_LOST_ANSWERS);
  const { data, error } = preview;
  const ready = data !== undefined && !needsReason(lost) && !props.confirming.isPending;
  const confirm = () => {
    if (!ready) return;
    props.onConfirm(data.lost.length === 0 ? props.said : { ...props.said, lost: lostAnswersOf(data.lost, lost) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isPressed = event.target instanceof Element && event.target.closest('button, a, summary, textarea') !== null;
    if (event.key !== 'Enter' || isPressed || event.repeat) return;
    event.preventDefault();
    confirm();
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('imports.preview.title')}
      size="xl"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className="change-form preview" onKeyDown={onKeyDown} tabIndex={-1} data-autofocus>
        {error !== null && <LoadProblem error={error} onRetry={() => void preview.refetch()} />}
        {data === undefined && error === null && <SkeletonLines lines={6} />}
        {data !== undefined && (
          <>
            <Changes preview={data} />
            <LostFacts facts={data.lost} answers={lost} onAnswers={setLost} />
            <Unsettled findings={props.findings} ids={data.unsettled} onShow={props.onShow} />
          </>
        )}
        {props.confirming.error !== null && (
          <ProblemReport
            title={t('imports.review.confirmFailed')}
            happened={props.confirming.error.message}
            kept={t('imports.review.confirmKept')}
            todo={t('common.problem.tryAgainPlain')}
          />
        )}
        <div className="actions">
          <Button variant="filled" disabled={!ready} loading={props.confirming.isPending} onClick={confirm}>
            {t('imports.review.confirm')}
          </Button>
          <Button onClick={props.onClose}>{t('imports.preview.back')}</Button>
        </div>
      </div>
    </Modal>
  );
}

function Changes({ preview }: { preview: ImportPreviewReply }) {
  const { t } = useTranslation();
  const moved = preview.items.filter(({ change }) => change !== 'heard');
  const heard = preview.items.filter(({ change }) => change === 'heard');
  return (
    <>
      <p role="status">
        {t('imports.preview.ready')}{' '}
        {preview.items.length === 0 && preview.followUps.length === 0 && t('imports.preview.nothing')}
      </p>
      {moved.length > 0 && <ItemChangeList items={moved} />}
      {heard.length > 0 && (
        <p className="small soft">
          {t('imports.preview.heard', { titles: heard.map(({ title }) => title).join(', ') })}
        </p>
      )}
      <Counts preview={preview} />
      <Promises preview={preview} />
    </>
  );
}

function Counts({ preview: { counts } }: { preview: ImportPreviewReply }) {
  const { t } = useTranslation();
  const words = useWords();
  if (counts.length === 0) return null;
  const said = counts.map(({ number, kind, category }) => {
    const of = category === null ? '' : ` (${words.category(category).toLocaleLowerCase('da')})`;
    return `${formatNumber(number)} ${t(`words.kinds.${kind}`).toLocaleLowerCase('da')}${of}`;
  });
  return <p className="small">{t('imports.preview.counts', { said: said.join(', ') })}</p>;
}

function Promises({ preview: { followUps } }: { preview: ImportPreviewReply }) {
  const { t } = useTranslation();
  if (followUps.length === 0) return null;
  return (
    <details>
      <summary>{t('imports.preview.followUps', { count: followUps.length })}</summary>
      <ul className="list">
        {followUps.map((one) => (
          <li key={`${one.item}-${one.text}`}>
            {one.text}
            <span className="second">
              {[one.responsible, one.due === null ? null : formatDate(one.due)]
                .filter((part) => part !== null)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Unsettled(props: {
  findings: readonly FindingReply[];
  ids: readonly string[];
  onShow: (finding: string) => void;
}) {
  const { t } = useTranslation();
  const wordsOf = useFindingWords();
  const left = props.findings.filter(({ id }) => props.ids.includes(id));
  if (left.length === 0) return null;
  return (
    <section>
      <h3 className="signal">{t('imports.preview.unsettled', { count: left.length })}</h3>
      <ul className="list">
        {left.map((finding) => (
          <li key={finding.id}>
            <button type="button" className="link-button" onClick={() => props.onShow(finding.id)}>
              {wordsOf(finding).words}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
