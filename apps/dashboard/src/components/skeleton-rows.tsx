import { useTranslation } from '../lib/texts.js';

const WIDTHS = ['62%', '48%', '70%', '55%', '40%'];

/** Rows that stand in for those under way; heads and rules stay where they are. */
export function SkeletonRows({ columns, rows = 6 }: { columns: number; rows?: number }) {
  return (
    <>
      {Array.from({ length: rows }, (_, row) => (
        <tr className="still appears-late" key={row} aria-hidden="true">
          {Array.from({ length: columns }, (_cell, column) => (
            <td key={column}>
              <span className="skeleton" style={{ width: WIDTHS[(row + column) % WIDTHS.length] }} />
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}

/** Lines that stand in for text under way. */
export function SkeletonLines({ lines = 5 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="appears-late" role="status">
      <span className="vh">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span
          className="skeleton"
          key={line}
          style={{ width: WIDTHS[line % WIDTHS.length], marginBottom: 'var(--s-4)' }}
        />
      ))}
    </div>
  );
}
