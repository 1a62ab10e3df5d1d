import type { ChecklistReply } from '@netvaerksoverblik/contracts';
import { criterionName } from '@netvaerksoverblik/domain';
import type { Language } from '../../../lib/i18n.js';
import { useTranslation } from '../../../lib/texts.js';

/** One square a criterion, filled where it is met. */
export function ChecklistMarks({ checklist: { met, of } }: { checklist: ChecklistReply }) {
  const { t } = useTranslation();
  return (
    <span className="checklist-marks" role="img" aria-label={t('themes.checked', { met, of })}>
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={index < met ? 'met' : undefined} />
      ))}
    </span>
  );
}

/** "Mangler problem i tal" */
export function useLacks(): (checklist: ChecklistReply) => string | null {
  const { t, i18n } = useTranslation();
  return ({ lacks }) =>
    lacks === null ? null : t('themes.lacks', { criterion: criterionName(lacks, i18n.language as Language) });
}
