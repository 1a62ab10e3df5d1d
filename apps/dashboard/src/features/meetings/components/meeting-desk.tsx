import type { MeetingReply } from '@netvaerksoverblik/contracts';
import { NativeSelect } from '@mantine/core';
import type { RecommendationResult } from '@netvaerksoverblik/domain';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from '../../../lib/texts.js';
import { useLocation, useSearchParams } from 'react-router';
import { FaceTabs, faceProps, type Face } from '../../../components/minutes/face-tabs.js';
import { MinutesText } from '../../../components/minutes/minutes-text.js';
import { scrollGently, scrollToPassage } from '../../../components/minutes/scroll-to-passage.js';
import { formatDate } from '../../../lib/formats.js';
import { AgendaResults } from './agenda-results.js';
import { passageAt, passagesOf, placeOf } from './meeting-passages.js';
import { RESULT_ORDER } from './meeting-table.js';
import { ResultFigures } from './result-figures.js';

function isResult(value: string | null): value is RecommendationResult {
  return value !== null && (RESULT_ORDER as readonly string[]).includes(value);
}

/** The document of that id, or else the meeting's first. */
function documentOf({ documents }: MeetingReply, id: string | undefined) {
  return documents.find((each) => each.id === id) ?? documents[0];
}

function NoDocument() {
  const { t } = useTranslation();
  return (
    <div className="section">
      <h2>{t('meetings.noDocumentTitle')}</h2>
      <p className="soft">{t('meetings.noDocumentHelp')}</p>
    </div>
  );
}

/** Only the column moves: the page stays where the reader is. */
function scrollToAnswer(passage: string): void {
  const answer = globalThis.document.querySelector<HTMLElement>(`[data-answers~="${CSS.escape(passage)}"]`);
  const column = answer?.closest('.side');
  if (answer === null || column === null || column === undefined) return;
  if (column.scrollHeight > column.clientHeight) column.scrollTop = answer.offsetTop - column.clientHeight / 3;
  else scrollGently(answer);
}

/** The minutes on the left, what each item did on the right; a click on one side finds the other. */
export function MeetingDesk({ meeting }: { meeting: MeetingReply }) {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const [search, setSearch] = useSearchParams();
  const sted = search.get('sted');
  const asked = useMemo(() => placeOf(sted), [sted]);
  const svar = search.get('svar');
  const shown = isResult(svar) ? svar : null;
  const [documentId, setDocumentId] = useState(() => documentOf(meeting, asked?.document)?.id ?? '');
  const document = documentOf(meeting, documentId);
  const passages = useMemo(
    () => (document === undefined ? [] : passagesOf(meeting, document.id, asked)),
    [meeting, document, asked],
  );
  const [current, setCurrent] = useState(() => passageAt(passages, asked));
  const [face, setFace] = useState<Face>(asked === null ? 'side' : 'document');

  // Whoever comes for a sentence is taken to it; whoever comes for an item, to that.
  useEffect(() => {
    if (asked !== null) {
      const passage = passageAt(passages, asked) ?? 'asked';
      scrollToAnswer(passage);
      scrollToPassage(passage);
    }
    if (asked === null && hash !== '') scrollGently(globalThis.document.getElementById(hash.slice(1)));
    // Only on arrival: later clicks scroll by themselves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const choosePassage = (id: string) => {
    setCurrent(id);
    scrollToAnswer(id);
  };
  const showPassage = (id: string) => {
    setCurrent(id);
    setFace('document');
    requestAnimationFrame(() => scrollToPassage(id));
  };
  const filter = (result: RecommendationResult | null) =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (result === null) after.delete('svar');
      else after.set('svar', result);
      return after;
    });
  return (
    <>
      <ResultFigures results={meeting.results} chosen={shown} onChoose={filter} />
      <FaceTabs
        label={t('meetings.faces')}
        face={face}
        onFace={setFace}
        side={t('meetings.did')}
        document={t('meetings.document')}
      />
      <div className="split">
        <div {...faceProps('document', face)}>
          {meeting.documents.length > 1 && (
            <NativeSelect
              label={t('meetings.which')}
              size="xs"
              value={documentId}
              data={meeting.documents.map((each) => ({ value: each.id, label: each.fileName }))}
              onChange={(event) => setDocumentId(event.currentTarget.value)}
            />
          )}
          {document === undefined ? (
            <NoDocument />
          ) : (
            <MinutesText
              quiet
              document={document}
              title={t('meetings.documentTitle', { forum: meeting.forum.name, date: formatDate(meeting.date) })}
              subtitle={document.fileName}
              label={t('imports.review.documentLabel')}
              passages={passages}
              current={current}
              onChoose={choosePassage}
              closedTitle={t('meetings.closedTitle')}
              closedHelp={t('meetings.closedHelp')}
            />
          )}
        </div>
        <aside className="side" aria-label={t('meetings.did')} tabIndex={0} {...faceProps('side', face)}>
          <AgendaResults meeting={meeting} shown={shown} current={current} onShow={showPassage} onFilter={filter} />
        </aside>
      </div>
    </>
  );
}
