import { NativeSelect } from '@mantine/core';
import type { PeopleListRowReply } from '@netvaerksoverblik/contracts';
import { lastDay, formatShortDate } from '../../../lib/formats.js';
import { useTranslation, type TextKey } from '../../../lib/texts.js';

/** Of a question: left out, somebody new, or the person it is like. */
export type RowAnswer = 'leave' | 'new' | 'same';

const PROBLEMS: Readonly<Record<string, TextKey>> = {
  'name-missing': 'people.list.problem.nameMissing',
  'first-name-alone': 'people.list.problem.firstNameAlone',
  formula: 'people.list.problem.formula',
  'too-long': 'people.list.problem.tooLong',
  level: 'people.list.problem.level',
  email: 'people.list.problem.email',
  from: 'people.list.problem.from',
  to: 'people.list.problem.to',
  period: 'people.list.problem.period',
  'department-missing': 'people.list.problem.departmentMissing',
  repeated: 'people.list.problem.repeated',
  alike: 'people.list.problem.alike',
  namesakes: 'people.list.problem.namesakes',
  'department-alike': 'people.list.problem.departmentAlike',
};

export function ListRow(props: { row: PeopleListRowReply; answer: RowAnswer; onAnswer: (answer: RowAnswer) => void }) {
  const { t } = useTranslation();
  const { row } = props;
  const level = row.level === null ? [] : [t('people.level', { level: row.level })];
  return (
    <tr className="still">
      <td data-label={t('people.list.line')}>{row.line}</td>
      <td className="title">
        {row.name}
        <span className="second">{row.email}</span>
      </td>
      <td>
        {row.department}
        <span className="second">{[...(row.title === null ? [] : [row.title]), ...level].join(', ')}</span>
      </td>
      <td>
        <Period row={row} />
      </td>
      <td className="full">{row.action === 'question' ? <Question {...props} /> : <Done row={row} />}</td>
    </tr>
  );
}

function Period({ row }: { row: PeopleListRowReply }) {
  const { t } = useTranslation();
  return (
    <>
      {row.from === null ? '' : t('people.since', { date: formatShortDate(row.from) })}
      {row.to !== null && (
        <span className="second">{t('people.through', { date: formatShortDate(lastDay(row.to)) })}</span>
      )}
    </>
  );
}

function Done({ row }: { row: PeopleListRowReply }) {
  const { t } = useTranslation();
  const words = { new: 'people.list.isNew', same: 'people.list.isSame', changed: 'people.list.isChanged' } as const;
  return (
    <>
      {row.action !== 'question' && t(words[row.action])}
      {row.leaves.length > 0 && (
        <span className="second">{t('people.list.leaves', { names: row.leaves.join(', ') })}</span>
      )}
    </>
  );
}

function Question(props: { row: PeopleListRowReply; answer: RowAnswer; onAnswer: (answer: RowAnswer) => void }) {
  const { t } = useTranslation();
  const { row, answer } = props;
  const about = { name: row.person?.name ?? '' };
  return (
    <>
      <span className="signal">
        {row.problems.map((problem) => t(PROBLEMS[problem] ?? 'people.list.problem.other', about)).join(' ')}
      </span>
      {row.mayTake ? (
        <NativeSelect
          size="xs"
          aria-label={t('people.list.answerFor', { line: row.line, name: row.name })}
          value={answer}
          data={[
            { value: 'leave', label: t('people.list.leave') },
            { value: 'new', label: t(row.person === null ? 'people.list.asWritten' : 'people.list.asNew') },
            ...(row.person === null ? [] : [{ value: 'same', label: t('people.list.asKnown', about) }]),
          ]}
          onChange={(event) => props.onAnswer(event.currentTarget.value as RowAnswer)}
        />
      ) : (
        <span className="second">{t('people.list.stays')}</span>
      )}
    </>
  );
}
