import type { Problem } from '@netvaerksoverblik/contracts';
import { useTranslation, type Translate } from '../../../lib/texts.js';
import { ProblemReport } from '../../../components/problem-report.js';
import { ProblemError } from '../../../lib/problem-error.js';

interface Refusal {
  title: string;
  happened: string;
  todo: string;
}

/** Documents that were known for what they are, but give no text. */
const REASONS = ['encrypted', 'no-text', 'damaged', 'macros', 'archive-too-large'] as const;
const MISSING = ['forum', 'date', 'items'] as const;

function listOf(value: Problem['params'][string] | undefined): string[] {
  if (Array.isArray(value)) return value;
  return value === undefined ? [] : String(value).split(/[,\s]+/);
}

function notMinutes(problem: Problem, name: string, t: Translate): Refusal {
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

function unreadableType(params: Problem['params'], name: string, t: Translate): Refusal {
  const supported = listOf(params['supported']).join(', ') || '.txt, .md, .html, .docx, .pdf';
  const seems = params['seems'];
  return {
    title: t('imports.refused.type', { name }),
    happened:
      seems === undefined
        ? t('imports.refused.typeHappened', { supported })
        : t('imports.refused.typeSeems', { seems: String(seems), supported }),
    todo: t('imports.refused.todoType'),
  };
}

function refusalOf(problem: Problem, name: string, t: Translate): Refusal {
  const { code, status, params, title } = problem;
  if (code === 'minutes.not-recognised') return notMinutes(problem, name, t);
  if (status === 415) return unreadableType(params, name, t);
  if (status === 413) {
    const happened = t('imports.refused.largeHappened');
    return { title: t('imports.refused.large', { name }), happened, todo: t('imports.refused.todo') };
  }
  const reason = REASONS.find((known) => code === `document.${known}`);
  if (reason !== undefined) {
    return {
      title: t(`imports.refused.reason.${reason}.title`, { name }),
      happened: t(`imports.refused.reason.${reason}.happened`),
      todo: t(`imports.refused.reason.${reason}.todo`),
    };
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
