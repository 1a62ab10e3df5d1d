import type { Problem } from '@netvaerksoverblik/contracts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ProblemReport } from '../../../components/problem-report.js';
import { ProblemError } from '../../../lib/problem-error.js';

interface Refusal {
  title: string;
  happened: string;
  todo: string;
}

const MISSING = ['forum', 'date', 'items'] as const;

function listOf(value: Problem['params'][string] | undefined): string[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : String(value).split(/[,\s]+/);
}

function notMinutes(problem: Problem, name: string, t: TFunction): Refusal {
  const missing = listOf(problem.params['missing']);
  const words = MISSING.filter((part) => missing.includes(part)).map((part) => t(`imports.refused.missing.${part}`));
  return {
    title: t('imports.refused.notMinutes', { name }),
    happened:
      words.length === 0
        ? t('imports.refused.notMinutesUnknown')
        : t('imports.refused.notMinutesHappened', { missing: words.join(', ') }),
    todo: t('imports.refused.todo'),
  };
}

function refusalOf(problem: Problem, name: string, t: TFunction): Refusal {
  const { code, status, params, title } = problem;
  if (code === 'minutes.not-recognised') return notMinutes(problem, name, t);
  if (status === 415) {
    const supported = listOf(params['supported']).join(', ') || '.txt, .md';
    return {
      title: t('imports.refused.type', { name }),
      happened: t('imports.refused.typeHappened', { supported }),
      todo: t('imports.refused.todoType'),
    };
  }
  if (status === 413) {
    const happened = t('imports.refused.largeHappened');
    return { title: t('imports.refused.large', { name }), happened, todo: t('imports.refused.todo') };
  }
  if (code === 'document.encoding') {
    const happened = t('imports.refused.encodingHappened', { offset: String(params['offset'] ?? '?') });
    return { title: t('imports.refused.encoding', { name }), happened, todo: t('imports.refused.todoEncoding') };
  }
  return { title: t('imports.refused.other', { name }), happened: title, todo: t('imports.refused.todo') };
}

/** Why a file was not taken: what happened, what was kept, what to do. */
export function UploadProblem({ error, fileName }: { error: Error; fileName: string }) {
  const { t } = useTranslation();
  const refusal =
    error instanceof ProblemError
      ? refusalOf(error.problem, fileName, t)
      : {
          title: t('imports.refused.other', { name: fileName }),
          happened: t('common.problem.connection'),
          todo: t('imports.refused.connection'),
        };
  return (
    <div style={{ marginTop: 'var(--s-4)' }}>
      <ProblemReport {...refusal} kept={t('imports.refused.kept')} />
    </div>
  );
}
