import type { DocumentReply, FindingReply, ImportReply, ItemContent } from '@netvaerksoverblik/contracts';
import { MinutesText } from '../../../components/minutes/minutes-text.js';
import type { MarkedPassage } from '../../../components/minutes/passage-pieces.js';
import { formatDate, formatWeekday } from '../../../lib/formats.js';
import { useTranslation, type Translate } from '../../../lib/texts.js';
import { ItemContents, type Stretch } from './item-contents.js';
import { passagesOfWarnings } from './reader-warnings.js';
import { aliasKey, standingOf } from './review-answers.js';
import type { Review } from './use-review.js';

function passagesOf({ findings, aliases }: ImportReply, review: Review): MarkedPassage[] {
  const found = findings.map((finding: FindingReply, index) => {
    const standing = standingOf(finding, review.choices[finding.id]);
    const passage = { id: finding.id, start: finding.passage.start, end: finding.passage.end, number: index + 1 };
    return standing === 'asks' || standing === 'off' ? { ...passage, tone: standing } : passage;
  });
  const asked = aliases.find((alias) => aliasKey(alias) === review.current);
  if (asked === undefined) return found;
  return [...found, { id: aliasKey(asked), start: asked.passage.start, end: asked.passage.end, tone: 'asks' }];
}

/** The document with what was found marked in it. */
export function DeskDocument(props: {
  given: ImportReply;
  document: DocumentReply;
  review: Review;
  stretch: { passages: MarkedPassage[]; current: string | null; show: (stretch: Stretch) => void };
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { given, document, review, stretch } = props;
  return (
    <MinutesText
      document={document}
      title={t('meetings.documentTitle', { forum: given.meeting.forum, date: formatDate(given.meeting.date) })}
      subtitle={subtitleOf(given, t)}
      label={t('imports.review.documentLabel')}
      passages={[...passagesOf(given, review), ...passagesOfWarnings(given.warnings), ...stretch.passages]}
      current={stretch.current}
      onChoose={props.onChoose}
      closedTitle={t('imports.review.closedItem')}
      closedHelp={t('imports.review.closedHelp')}
      under={(item) => <ContentsOf contents={given.contents} item={item} onShow={stretch.show} />}
    />
  );
}

function ContentsOf(props: { contents: ItemContent[]; item: number; onShow: (stretch: Stretch) => void }) {
  const content = props.contents.find(({ item }) => item === props.item);
  return content === undefined ? null : <ItemContents content={content} onShow={props.onShow} />;
}

function subtitleOf(given: ImportReply, t: Translate): string {
  const { date, startTime, location } = given.meeting;
  const time = startTime === null ? null : t('meetings.time', { start: startTime });
  return [formatWeekday(date), time, location, given.fileName].filter((part) => part !== null).join(' · ');
}
