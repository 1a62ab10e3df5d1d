import type { EnteredReply, SourceReply } from '@netvaerksoverblik/contracts';
import type { ItemState, PortfolioKind } from '@netvaerksoverblik/domain';
import { useTranslation } from '../lib/texts.js';
import { formatDate, formatMoment } from '../lib/formats.js';
import { markOfState, useWords } from '../lib/words.js';
import { Mark } from './mark.js';
import { SourcedWord } from './sourced-word.js';

/** The status of an item, which opens the sentence that decided it, or says who entered it and why. */
export function ItemStatus(props: {
  kind: PortfolioKind;
  status: ItemState | null;
  since: string | null;
  source: SourceReply | null;
  entered?: EnteredReply | null;
  quiet?: boolean;
  /** Said instead of the status, where a head says that already. */
  word?: string;
}) {
  const { t } = useTranslation();
  const words = useWords();
  const state = words.state(props.kind, props.status);
  const word = props.word ?? state;
  const mark = markOfState(props.kind, props.status);
  if (props.status === null && props.source === null) {
    return (
      <span className="status quiet">
        <Mark name={mark} /> {word}
      </span>
    );
  }
  const kicker =
    props.since === null ? state : `${state} ${t('common.source.from', { date: formatDate(props.since) })}`;
  return (
    <SourcedWord
      word={word}
      mark={mark}
      kicker={kicker}
      sources={props.source === null ? [] : [props.source]}
      unsourced={props.entered ? <Entered entered={props.entered} /> : undefined}
      {...(props.quiet === true ? { tone: 'quiet' as const } : {})}
    />
  );
}

function Entered({ entered }: { entered: EnteredReply }) {
  const { t } = useTranslation();
  return (
    <>
      {entered.reason}
      <span className="second">
        {t('common.source.entered', { name: entered.by, moment: formatMoment(entered.recordedAt) })}
      </span>
    </>
  );
}
