import type { Category, ItemState } from '@netvaerksoverblik/domain';
import { useTranslation } from '../../../lib/texts.js';
import { CategoryLabel } from '../../../components/category.js';
import { Mark } from '../../../components/mark.js';
import { NumberLink } from '../../../components/number-link.js';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS } from '../../../lib/paths.js';
import { markOfState, useWords } from '../../../lib/words.js';
import { sumOfRow, type Matrix, type MatrixRow } from './matrix-cells.js';

type CellLink = (query: {
  category?: Category | null;
  state?: ItemState | null;
  only?: string;
  all?: boolean;
}) => string;

function useCellLink(): CellLink {
  const { carry } = useAsOf();
  return ({ category, state, only, all }) =>
    carry(PATHS.networks, {
      kategori: category === undefined || all === true ? null : (category ?? 'none'),
      status: state === undefined ? null : (state ?? 'none'),
      kun: only ?? null,
    });
}

/** The matrix as a table; turned on its side on a small screen. */
export function MatrixTable({ matrix }: { matrix: Matrix }) {
  return (
    <>
      <Wide matrix={matrix} />
      <Narrow matrix={matrix} />
    </>
  );
}

function Wide({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <table className="matrix wide-only">
      <thead>
        <tr>
          <th scope="col">{t('overview.categoryHead')}</th>
          {matrix.states.map((state) => (
            <th key={state} scope="col">
              <Mark name={markOfState('network', state)} />
              {words.state('network', state)}
            </th>
          ))}
          <th scope="col" className="apart">
            {t('overview.silent')}
          </th>
          <th scope="col" className="apart">
            {t('overview.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <tr key={row.category}>
            <th scope="row">
              <CategoryLabel category={row.category} />
            </th>
            <Cells row={row} matrix={matrix} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('overview.total')}</th>
          <Cells row={matrix.total} matrix={matrix} all />
        </tr>
      </tfoot>
    </table>
  );
}

function Cells({ row, matrix, all = false }: { row: MatrixRow; matrix: Matrix; all?: boolean }) {
  const link = useCellLink();
  const { category } = row;
  return (
    <>
      {matrix.states.map((state) => (
        <td key={state}>
          <NumberLink value={row.active.get(state) ?? 0} to={link({ category, state, all })} />
        </td>
      ))}
      <td className="apart">
        <NumberLink value={row.silent} to={link({ category, only: 'tavse', all })} />
      </td>
      <td className="apart strong">
        <NumberLink value={sumOfRow(row)} to={link({ category, all })} />
      </td>
    </>
  );
}

function Narrow({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const words = useWords();
  const link = useCellLink();
  return (
    <table className="matrix narrow-only">
      <thead>
        <tr>
          <th scope="col">{t('overview.statusHead')}</th>
          {matrix.rows.map((row) => (
            <th key={row.category} scope="col">
              <span className={`category ${row.category ?? 'none'}`}>
                {row.category === null ? '–' : words.category(row.category)}
              </span>
            </th>
          ))}
          <th scope="col">{t('overview.total')}</th>
        </tr>
      </thead>
      <tbody>
        {matrix.states
          .filter((state) => (matrix.total.active.get(state) ?? 0) > 0)
          .map((state) => (
            <tr key={state}>
              <th scope="row">{words.state('network', state)}</th>
              {matrix.rows.map((row) => (
                <td key={row.category}>
                  <NumberLink value={row.active.get(state) ?? 0} to={link({ category: row.category, state })} />
                </td>
              ))}
              <td className="strong">
                <NumberLink value={matrix.total.active.get(state) ?? 0} to={link({ state })} />
              </td>
            </tr>
          ))}
        <tr>
          <th scope="row">{t('overview.silent')}</th>
          {matrix.rows.map((row) => (
            <td key={row.category}>
              <NumberLink value={row.silent} to={link({ category: row.category, only: 'tavse' })} />
            </td>
          ))}
          <td className="strong">
            <NumberLink value={matrix.total.silent} to={link({ only: 'tavse' })} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
