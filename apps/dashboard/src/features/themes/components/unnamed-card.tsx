import { SourcedWord } from '../../../components/sourced-word.js';
import { formatNumber } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import type { UnnamedCount } from '../../../lib/unnamed-counts.js';
import { useWords } from '../../../lib/words.js';

/** Places that minutes counted and never named: one card with the sentence, never invented ones. */
export function UnnamedCard({ row: { count, unnamed, parts } }: { row: UnnamedCount }) {
  const { t } = useTranslation();
  const words = useWords();
  const divided = parts.map(
    (part) => `${formatNumber(part.number)} ${words.category(part.category).toLocaleLowerCase('da')}`,
  );
  const word = t('themes.unnamed', { count: unnamed });
  return (
    <li className="card unnamed">
      <SourcedWord
        word={word}
        mark="unknown"
        tone="quiet"
        kicker={word}
        sources={count.source === null ? [] : [count.source]}
      />
      <p className="muted">
        {t('themes.unnamedOf', { number: formatNumber(count.number) })}
        {divided.length > 0 && `: ${divided.join(', ')}`}
        {count.category !== null && `, ${words.category(count.category).toLocaleLowerCase('da')}`}
      </p>
    </li>
  );
}
