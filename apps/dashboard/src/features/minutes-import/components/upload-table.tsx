import { Button } from '@mantine/core';
import type { ImportReply } from '@netvaerksoverblik/contracts';
import { Link } from 'react-router';
import { Mark, type MarkName } from '../../../components/mark.js';
import { Section } from '../../../components/section.js';
import { formatDate } from '../../../lib/formats.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import type { QueuedFile, UploadQueue } from './use-upload-queue.js';

const MARKS: Record<QueuedFile['state'], MarkName> = {
  waiting: 'idea',
  reading: 'running',
  ready: 'nominated',
  known: 'kept',
  refused: 'dropped',
};

/** How the files of a folder fare, and which of them need a review. */
export function UploadTable({ queue }: { queue: UploadQueue }) {
  const { t } = useTranslation();
  const { files } = queue;
  if (files.length === 0) return null;
  const done = files.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  const [first] = files.filter(({ state }) => state === 'ready');
  const reading = files.find(({ state }) => state === 'reading');
  return (
    <Section title={t('imports.bulk.table')}>
      <p role="status">
        {t('imports.bulk.progress', { done, total: files.length })}
        {reading !== undefined && ` · ${t('imports.bulk.running', { name: reading.file.name })}`}
      </p>
      <progress max={files.length} value={done} aria-label={t('imports.bulk.table')} className="upload-progress" />
      <table className="stack tall">
        <thead>
          <tr>
            <th>{t('imports.file')}</th>
            <th>{t('imports.meeting')}</th>
            <th>{t('imports.findings')}</th>
            <th>{t('imports.stateHead')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((one) => (
            <FileRow key={one.key} given={one} />
          ))}
        </tbody>
      </table>
      <p className="small soft">{t('imports.bulk.resumeHelp')}</p>
      <div className="actions">
        {first?.reply != null && (
          <Button component={Link} to={PATHS.import(first.reply.id)} variant="filled">
            {t('imports.bulk.reviewFirst')}
          </Button>
        )}
        {queue.running && <Button onClick={queue.stop}>{t('imports.bulk.stop')}</Button>}
        {!queue.running && done < files.length && <Button onClick={queue.resume}>{t('imports.bulk.resume')}</Button>}
        {!queue.running && <Button onClick={queue.clear}>{t('imports.bulk.clear')}</Button>}
      </div>
    </Section>
  );
}

function FileRow({ given }: { given: QueuedFile }) {
  const { t } = useTranslation();
  const { file, reply, state, error } = given;
  return (
    <tr>
      <td className="title">{file.webkitRelativePath || file.name}</td>
      <td>{reply !== null && `${reply.meeting.forum} ${formatDate(reply.meeting.date)}`}</td>
      <td>{reply !== null && <Found reply={reply} asks={state === 'ready'} />}</td>
      <td>
        <span className="status">
          <Mark name={MARKS[state]} /> {t(`imports.bulk.state.${state}`)}
        </span>
        {reply !== null && state === 'ready' && (
          <span className="second">
            <Link to={PATHS.import(reply.id)}>{t('imports.bulk.review')}</Link>
          </span>
        )}
        {error !== null && <span className="second signal">{error.message}</span>}
      </td>
    </tr>
  );
}

function Found({ reply, asks }: { reply: ImportReply; asks: boolean }) {
  const { t } = useTranslation();
  const questions = reply.findings.filter((finding) => finding.default === 'ask').length;
  return (
    <>
      {t('imports.findingsCount', { count: reply.findings.length })}
      {questions > 0 && asks && <span className="second">{t('imports.questionsCount', { count: questions })}</span>}
    </>
  );
}
