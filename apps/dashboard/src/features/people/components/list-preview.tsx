import { Button } from '@mantine/core';
import type { ConfirmPeopleImportRequest, PeopleImportReply, PeopleListRowReply } from '@netvaerksoverblik/contracts';
import { useState } from 'react';
import { ProblemReport } from '../../../components/problem-report.js';
import { ProblemError } from '../../../lib/problem-error.js';
import { useTranslation } from '../../../lib/texts.js';
import { useConfirmList } from '../api/confirm-list.js';
import { ListRow, type RowAnswer } from './list-row.js';

type Answers = Readonly<Record<number, RowAnswer>>;

type Said = NonNullable<ConfirmPeopleImportRequest['answers']>;

function requestOf(rows: readonly PeopleListRowReply[], answers: Answers): ConfirmPeopleImportRequest {
  const said = rows.flatMap(({ line, person }): Said => {
    const answer = answers[line];
    if (answer === undefined) return [];
    if (answer === 'leave') return [{ line, action: 'leave' }];
    return [{ line, action: 'take', ...(answer === 'same' && person !== null ? { person: person.id } : {}) }];
  });
  return { answers: said };
}

/** What a list would change, questions first; nothing is recorded before it is taken in. */
export function ListPreview(props: {
  given: PeopleImportReply;
  onTaken: (given: PeopleImportReply) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { given } = props;
  const confirm = useConfirmList(given.id);
  const [answers, setAnswers] = useState<Answers>({});
  const { counts, rows, newDepartments } = given;
  return (
    <div className="change-form">
      <p role="status">
        {[
          t('people.list.rows', { count: counts.rows }),
          t('people.list.new', { count: counts.new }),
          t('people.list.changed', { count: counts.changed }),
          t('people.list.same', { count: counts.same }),
          t('people.list.questions', { count: counts.question }),
        ].join(' ')}
      </p>
      {newDepartments.length > 0 && (
        <p className="small">{t('people.list.newDepartments', { names: newDepartments.join(', ') })}</p>
      )}
      <div className="scroll-box" tabIndex={0} role="region" aria-label={t('people.list.preview')}>
        <table className="stack tall">
          <thead>
            <tr>
              <th scope="col">{t('people.list.line')}</th>
              <th scope="col">{t('people.name')}</th>
              <th scope="col">{t('people.department')}</th>
              <th scope="col">{t('people.list.period')}</th>
              <th scope="col">{t('people.list.what')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ListRow
                key={row.line}
                row={row}
                answer={answers[row.line] ?? 'leave'}
                onAnswer={(answer) => setAnswers((before) => ({ ...before, [row.line]: answer }))}
              />
            ))}
          </tbody>
        </table>
      </div>
      {counts.rows > rows.length && (
        <p className="note">{t('people.list.shown', { shown: rows.length, total: counts.rows })}</p>
      )}
      {confirm.error !== null && (
        <ProblemReport
          title={t('people.failed')}
          happened={confirm.error instanceof ProblemError ? confirm.error.message : t('common.problem.connection')}
          kept={t('common.problem.nothingChanged')}
          todo={t('people.failedTodo')}
        />
      )}
      <div className="actions">
        <Button
          variant="filled"
          loading={confirm.isPending}
          onClick={() => confirm.mutate(requestOf(rows, answers), { onSuccess: props.onTaken })}
        >
          {t('people.list.take')}
        </Button>
        <Button onClick={props.onClose}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}
