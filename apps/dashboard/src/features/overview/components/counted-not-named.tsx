import type { StatedCountReply } from '@netvaerksoverblik/contracts';
import type { ItemState } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { Section } from '../../../components/section.js';
import { SourcedWord } from '../../../components/sourced-word.js';
import { formatDate, formatNumber } from '../../../lib/formats.js';
import { unnamedCounts, type UnnamedCount } from '../../../lib/unnamed-counts.js';
import { markOfState, useWords } from '../../../lib/words.js';

/** Numbers that minutes state: how many of them nobody has named. */
export function CountedNotNamed({ counts }: { counts: StatedCountReply[] }) {
  const { t } = useTranslation();
  const rows = unnamedCounts(counts);
  if (rows.length === 0) return null;
  return (
    <Section title={t('overview.countsTitle')}>
      <ul className="list">
        {rows.map((row, index) => (
          <CountLine key={index} row={row} />
        ))}
      </ul>
    </Section>
  );
}

function CountLine({ row }: { row: UnnamedCount }) {
  const { t } = useTranslation();
  const words = useWords();
  const { count, unnamed, parts } = row;
  const status = count.status as ItemState | null;
  const sources = [count, ...parts].flatMap(({ source }) => (source === null ? [] : [source]));
  const said = t('overview.countLine', {
    number: formatNumber(count.number),
    named: formatNumber(count.named),
    kind: t(`words.kinds.${count.kind}`).toLocaleLowerCase('da'),
  });
  const date = sources[0]?.meeting.date;
  const state = status === null ? [] : [words.stateLower(count.kind, status)];
  const category = count.category === null ? [] : [words.category(count.category).toLocaleLowerCase('da')];
  return (
    <li>
      <SourcedWord
        word={t('overview.countUnnamed', { count: unnamed })}
        mark={markOfState(count.kind, status)}
        sources={uniqueSources(sources)}
        kicker={said}
      />
      <span className="second">
        {[said, ...category, ...state, ...(date === undefined ? [] : [formatDate(date)])].join(', ')}
      </span>
    </li>
  );
}

function uniqueSources<Source extends { document: string; start: number }>(sources: Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.document}-${source.start}`, source])).values()];
}
