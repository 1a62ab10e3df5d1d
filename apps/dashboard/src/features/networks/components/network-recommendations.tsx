import type { OperationsRecommendationReply } from '@netvaerksoverblik/contracts';
import { OPERATIONS_ANSWERS, type OperationsAnswer } from '@netvaerksoverblik/domain';
import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { PartSection } from '../../../components/editing/part-section.js';
import { Mark, type MarkName } from '../../../components/mark.js';
import { useDepartmentChoices } from '../../../lib/departments.js';
import { formatDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import type { NetworkPartProps } from './network-sections.js';

const MARKS: Record<OperationsAnswer, MarkName> = {
  open: 'open',
  adopted: 'followed',
  partly: 'changed',
  rejected: 'dropped',
};

const isAnswered = ({ answer = 'open' }: { readonly answer?: string }): boolean => answer !== 'open';

function useRecommendationFields(): EditField[] {
  const { t } = useTranslation();
  const departments = useDepartmentChoices();
  return [
    { name: 'text', label: t('networks.recommendation'), kind: 'text', required: true },
    { name: 'givenOn', label: t('networks.givenOn'), kind: 'day', required: true },
    {
      ...{ name: 'departmentId', label: t('networks.department'), kind: 'choice' },
      choices: [{ value: '', label: t('common.editing.none') }, ...departments],
    },
    {
      ...{ name: 'answer', label: t('networks.answer'), kind: 'choice', required: true },
      choices: OPERATIONS_ANSWERS.map((answer) => ({ value: answer, label: t(`networks.answers.${answer}`) })),
    },
    { name: 'answeredOn', label: t('networks.answeredOn'), kind: 'day', required: true, when: isAnswered },
    { name: 'answerNote', label: t('networks.answerNote'), kind: 'text', when: isAnswered },
  ];
}

/** What the network recommends to operations, and what became of it. */
export function NetworkRecommendations({ network, path, mayEdit }: NetworkPartProps) {
  const { t } = useTranslation();
  const fields = useRecommendationFields();
  const start = { givenOn: network.date, answer: 'open' };
  return (
    <PartSection
      title={t('networks.recommendations')}
      nothing={t('networks.noRecommendations')}
      isEmpty={network.recommendations.length === 0}
      add={mayEdit ? { label: t('networks.addRecommendation'), fields, path: `${path}/recommendations`, start } : null}
    >
      <ul className="list parts">
        {network.recommendations.map((recommendation) => (
          <li key={recommendation.id}>
            <Recommendation recommendation={recommendation} />
            {mayEdit && (
              <EditButton
                title={t('networks.changeRecommendation')}
                label={t('common.editing.changeOf', { what: recommendation.text })}
                fields={fields}
                edited={{
                  ...{ how: 'change', path: `${path}/recommendations/${recommendation.id}` },
                  ...{ standing: recommendation, removable: true },
                }}
              >
                {t('common.editing.change')}
              </EditButton>
            )}
          </li>
        ))}
      </ul>
    </PartSection>
  );
}

function Recommendation({ recommendation }: { recommendation: OperationsRecommendationReply }) {
  const { t } = useTranslation();
  const { text, givenOn, department, answer, answeredOn, answerNote } = recommendation;
  const given = t('networks.given', { date: formatDate(givenOn) });
  return (
    <span>
      <span className="long-words">{text}</span>
      <span className="second">{department === null ? given : `${department}, ${given}`}</span>
      <span className={isAnswered(recommendation) ? 'status' : 'status quiet'}>
        <Mark name={MARKS[answer]} /> {t(`networks.answers.${answer}`)}
        {answeredOn !== null && ` ${formatDate(answeredOn)}`}
      </span>
      {answerNote !== null && <span className="second long-words">{answerNote}</span>}
    </span>
  );
}
