import type { DocumentReply, ImportReply } from '@netvaerksoverblik/contracts';
import { useMemo, useState } from 'react';
import { FaceTabs, faceProps, type Face } from '../../../components/minutes/face-tabs.js';
import { scrollGently } from '../../../components/minutes/scroll-to-passage.js';
import { ProblemReport } from '../../../components/problem-report.js';
import { useTranslation } from '../../../lib/texts.js';
import { DeskDialogs } from './desk-dialogs.js';
import { DeskDocument } from './desk-document.js';
import { EditionDifferences } from './edition-differences.js';
import { FilterPills, isShown, type Filter } from './filter-pills.js';
import { FindingsList } from './findings-list.js';
import { ReaderWarnings } from './reader-warnings.js';
import { countsOf } from './review-answers.js';
import { ReviewFoot } from './review-foot.js';
import { ReviewHead } from './review-head.js';
import { useDesk } from './use-desk.js';
import { SHOWN, useShownStretch } from './use-shown-stretch.js';

/** The document on the left, the findings on the right, one keyboard run through them. */
export function ReviewDesk({ given, document }: { given: ImportReply; document: DocumentReply }) {
  const { t } = useTranslation();
  const { findings, aliases } = given;
  const desk = useDesk(given);
  const { review, answers, confirm, dialog, setDialog, readOnly } = desk;
  const [filter, setFilter] = useState<Filter>('all');
  const [face, setFace] = useState<Face>('side');
  const titles = useMemo(() => titlesOf(document), [document]);
  const counts = countsOf(findings, review.choices);
  const stretch = useShownStretch(review.current);
  const showFinding = (id: string) => {
    if (id === SHOWN) return;
    review.goTo(id);
    setFace('side');
  };
  const showItem = (item: number) => {
    setFace('document');
    requestAnimationFrame(() => scrollGently(globalThis.document.getElementById(`p${item}`)));
  };
  return (
    <>
      <ReviewHead
        given={given}
        counts={counts}
        seen={findings.filter(({ id }) => review.said[id] !== undefined).length}
        readOnly={readOnly}
      />
      <FaceTabs
        label={t('imports.review.faces')}
        face={face}
        onFace={setFace}
        side={t('imports.review.findingsTab', { count: findings.length })}
        document={t('imports.review.document')}
      />
      <p className="vh" role="status">
        {desk.said}
      </p>
      <div className="split">
        <div {...faceProps('document', face)}>
          <DeskDocument given={given} document={document} review={review} stretch={stretch} onChoose={showFinding} />
        </div>
        <aside className="side" aria-label={t('imports.review.findings')} tabIndex={0} {...faceProps('side', face)}>
          <div className="section-head">
            <h2>{t('imports.review.findings')}</h2>
            <FilterPills {...{ findings, review, readOnly, filter }} onFilter={setFilter} />
          </div>
          {confirm.error !== null && dialog !== 'preview' && <ConfirmProblem error={confirm.error} />}
          <EditionDifferences importId={given.id} onItem={showItem} />
          <ReaderWarnings warnings={given.warnings} document={document} onShow={() => setFace('document')} />
          <FindingsList
            findings={findings.filter((finding) => isShown(filter, finding, review))}
            aliases={filter === 'likenesses' || filter === 'all' ? aliases : []}
            numbers={desk.numbers}
            titles={titles}
            review={review}
            readOnly={readOnly}
            along={desk.along}
            onChange={() => setDialog('change')}
            onAnswer={(action) => (action === 'accept' ? answers.accept() : answers.dismiss())}
            onChoose={answers.choose}
            onChooseAlias={answers.chooseAlias}
          />
        </aside>
      </div>
      {!readOnly && (
        <ReviewFoot
          counts={counts}
          pending={confirm.isPending}
          onPreview={() => setDialog('preview')}
          onConfirm={() => (desk.isEdition ? setDialog('preview') : desk.send(desk.body))}
        />
      )}
      <DeskDialogs given={given} desk={desk} onShow={showFinding} />
    </>
  );
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
