import type { ItemContent, SpokenName, SpokenTable } from '@netvaerksoverblik/contracts';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';

/** A stretch of the document that the reviewer asks to see. */
export interface Stretch {
  start: number;
  end: number;
}

interface ShowProps {
  onShow: (stretch: Stretch) => void;
}

const KINDS = ['network', 'theme', 'project', 'person', 'department'] as const;

/** What an agenda item names and lists beside its findings; folded, as most reviewers need neither. */
export function ItemContents({ content, onShow }: { content: ItemContent } & ShowProps) {
  const { t } = useTranslation();
  const { names, tables } = content;
  return (
    <div className="item-contents">
      {names.length > 0 && (
        <details>
          <summary>{t('imports.contents.names', { count: names.length })}</summary>
          {KINDS.map((kind) => (
            <NamesOfKind key={kind} kind={kind} names={names.filter((name) => name.kind === kind)} onShow={onShow} />
          ))}
        </details>
      )}
      {tables.length > 0 && (
        <details>
          <summary>{t('imports.contents.tables', { count: tables.length })}</summary>
          {tables.map((table) => (
            <ReadTable key={table.rows[0]?.start} table={table} onShow={onShow} />
          ))}
        </details>
      )}
    </div>
  );
}

function NamesOfKind({ kind, names, onShow }: { kind: (typeof KINDS)[number]; names: SpokenName[] } & ShowProps) {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <>
      <p className="small soft">{t(`imports.contents.kind.${kind}`)}</p>
      <ul className="list">
        {names.map((name) => (
          <li key={`${name.title}-${name.start}`}>
            <button type="button" className="link-button" onClick={() => onShow(name)}>
              {name.title}
            </button>
            <NameNote name={name} />
          </li>
        ))}
      </ul>
    </>
  );
}

function NameNote({ name }: { name: SpokenName }) {
  const { t } = useTranslation();
  const words = useWords();
  const { category, role, department, aliasOf } = name;
  const notes = [category && words.category(category), role, department].filter((note) => note !== null);
  const alias =
    aliasOf &&
    t('imports.contents.alias', { title: aliasOf.title, percent: Math.min(99, Math.round(aliasOf.likeness * 100)) });
  return (
    <>
      {notes.length > 0 && <span className="soft">{`, ${notes.join(', ')}`}</span>}
      {alias !== null && <span className="second">{alias}</span>}
    </>
  );
}

function ReadTable({ table, onShow }: { table: SpokenTable } & ShowProps) {
  const { t } = useTranslation();
  const { columns, rows } = table;
  const caption = t(`imports.contents.table.${table.kind}`);
  return (
    <div className="wide" role="region" aria-label={caption} tabIndex={0}>
      <table className="tall">
        <caption>{caption}</caption>
        {columns.length > 0 && (
          <thead>
            <tr>
              {columns.map((column, at) => (
                <HeadCell key={`${at}-${column}`} column={column} />
              ))}
              <td />
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, place) => (
            <tr key={row.start}>
              {row.cells.map((cell, at) => (
                <td key={`${at}-${cell}`}>{cell}</td>
              ))}
              <td>
                <button
                  type="button"
                  className="link-button nowrap"
                  aria-label={t('imports.contents.showRow', { number: place + 1 })}
                  onClick={() => onShow(row)}
                >
                  {t('imports.review.warningPlace')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A column without a head has an empty cell, not an empty heading. */
function HeadCell({ column }: { column: string }) {
  return column === '' ? <td /> : <th scope="col">{column}</th>;
}
