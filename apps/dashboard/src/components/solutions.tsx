import type { SolutionReply } from '@netvaerksoverblik/contracts';
import { SOLUTION_STATES, type SolutionState } from '@netvaerksoverblik/domain';
import { formatShortDate } from '../lib/formats.js';
import { useTranslation, type Translate } from '../lib/texts.js';
import { EditButton } from './editing/edit-button.js';
import type { EditField } from './editing/edit-fields.js';
import { PartSection } from './editing/part-section.js';
import { Mark, type MarkName } from './mark.js';
import { Nothing } from './nothing.js';
import { spanOf, TimeBar } from './time-bar.js';

const MARKS: Record<SolutionState, MarkName> = {
  idea: 'idea',
  designing: 'qualifying',
  testing: 'testing',
  adopted: 'kept',
  dropped: 'stopped',
};

const isOver = ({ state }: { readonly state?: string }): boolean => state === 'adopted' || state === 'dropped';

const fieldsOf = (t: Translate): EditField[] => [
  { name: 'title', label: t('networks.solution'), kind: 'line', required: true },
  { name: 'description', label: t('networks.description'), kind: 'text' },
  { name: 'place', label: t('networks.place'), kind: 'line', description: t('networks.placeHelp') },
  {
    ...{ name: 'state', label: t('networks.state'), kind: 'choice', required: true },
    choices: SOLUTION_STATES.map((state) => ({ value: state, label: t(`networks.solutionState.${state}`) })),
  },
  { name: 'designedOn', label: t('networks.designedOn'), kind: 'day' },
  { name: 'testFrom', label: t('networks.testFrom'), kind: 'day' },
  { name: 'testTo', label: t('networks.testTo'), kind: 'day' },
  { name: 'endedOn', label: t('networks.endedOn'), kind: 'day', when: isOver },
];

interface SolutionsProps {
  solutions: SolutionReply[];
  /** Address of the item in the API: `/networks/…`. */
  path: string;
  /** The day of the page. */
  date: string;
  mayEdit: boolean;
}

/** What a network or project has thought out, how far it has come, and when it is tried. */
export function Solutions({ solutions, path, date, mayEdit }: SolutionsProps) {
  const { t } = useTranslation();
  const fields = fieldsOf(t);
  const count = (state: SolutionState): number => solutions.filter((solution) => solution.state === state).length;
  const tests = solutions.flatMap(({ testFrom, testTo }) =>
    testFrom === null ? [] : [{ from: testFrom, to: testTo }],
  );
  const add = { label: t('networks.addSolution'), fields, path: `${path}/solutions`, start: { state: 'idea' } };
  return (
    <PartSection
      title={t('networks.solutions')}
      note={
        solutions.length > 0 && t('networks.solutionsNow', { testing: count('testing'), adopted: count('adopted') })
      }
      nothing={t('networks.noSolutions')}
      isEmpty={solutions.length === 0}
      add={mayEdit ? add : null}
    >
      <table className="stack tall">
        <thead>
          <tr>
            <th scope="col">{t('networks.solution')}</th>
            <th scope="col">{t('networks.place')}</th>
            <th scope="col">{t('networks.period')}</th>
            <th scope="col">{t('networks.state')}</th>
            {mayEdit && <th aria-label={t('common.editing.change')} />}
          </tr>
        </thead>
        <tbody>
          {solutions.map((solution) => (
            <tr className="still" key={solution.id}>
              <td className="title">
                {solution.title}
                {solution.description !== null && <span className="second">{solution.description}</span>}
              </td>
              <td>{solution.place ?? <Nothing />}</td>
              <td>
                <Period solution={solution} span={spanOf(tests, date)} date={date} />
              </td>
              <td>
                <span className={isOver(solution) ? 'status quiet' : 'status'}>
                  <Mark name={MARKS[solution.state]} /> {t(`networks.solutionState.${solution.state}`)}
                </span>
              </td>
              {mayEdit && (
                <td className="edit">
                  <EditButton
                    title={t('networks.changeSolution')}
                    label={t('common.editing.changeOf', { what: solution.title })}
                    fields={fields}
                    edited={{
                      ...{ how: 'change', path: `${path}/solutions/${solution.id}` },
                      ...{ standing: solution, removable: true },
                    }}
                  >
                    {t('common.editing.change')}
                  </EditButton>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </PartSection>
  );
}

function Period(props: { solution: SolutionReply; span: { from: string; to: string }; date: string }) {
  const { t } = useTranslation();
  const { designedOn, testFrom, testTo } = props.solution;
  if (testFrom === null) {
    return designedOn === null ? <Nothing /> : t('networks.designed', { date: formatShortDate(designedOn) });
  }
  const from = formatShortDate(testFrom);
  return (
    <>
      <TimeBar stretch={{ from: testFrom, to: testTo }} span={props.span} date={props.date} />
      <span className="second">
        {testTo === null ? t('networks.from', { from }) : t('networks.fromTo', { from, to: formatShortDate(testTo) })}
      </span>
    </>
  );
}
