import type { SourceReply } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../lib/texts.js';
import { Link } from 'react-router';
import { formatDate } from '../lib/formats.js';
import { PATHS } from '../lib/paths.js';

/** The address of a sentence: its meeting, its place in the document, its agenda item. */
export function sourcePath(source: SourceReply): string {
  const path = PATHS.meeting(source.meeting.id, source.item);
  const [before = '', hash = ''] = path.split('#');
  return `${before}?sted=${source.document}:${source.start}-${source.end}#${hash}`;
}

export function SourceLink({ source }: { source: SourceReply }) {
  const { t } = useTranslation();
  return (
    <Link to={sourcePath(source)}>
      {t('common.source.link', {
        forum: source.meeting.forum,
        date: formatDate(source.meeting.date),
        item: source.item,
      })}
    </Link>
  );
}

/** The very words, in the voice of the minutes. */
export function Quote({ text, half = false }: { text: string; half?: boolean }) {
  return (
    <blockquote className={half ? 'quote half' : 'quote'}>
      <mark>{text.replaceAll(/[*_#]{2,}/g, '').trim()}</mark>
    </blockquote>
  );
}

export function SourceQuote({ source, kicker }: { source: SourceReply; kicker: string }) {
  return (
    <div className="source">
      <p className="kicker">{kicker}</p>
      <Quote text={source.quote} />
      <p className="origin">
        <SourceLink source={source} />
      </p>
    </div>
  );
}
