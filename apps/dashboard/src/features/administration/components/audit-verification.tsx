import { Button } from '@mantine/core';
import type { AuditVerificationReply } from '@netvaerksoverblik/contracts';
import { formatNumber } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { useVerifyAudit } from '../api/audit.js';

/** Goes through the sealed log and tells whether anything was changed behind the program's back. */
export function AuditVerification() {
  const { t } = useTranslation();
  const verify = useVerifyAudit();
  return (
    <div className="actions">
      <Button loading={verify.isPending} onClick={() => verify.mutate()}>
        {t('administration.audit.verify')}
      </Button>
      <div role="status">{verify.data !== undefined && <Result found={verify.data} />}</div>
      {verify.error !== null && (
        <p className="field-error" role="alert">
          {verify.error.message}
        </p>
      )}
    </div>
  );
}

function Result({ found }: { found: AuditVerificationReply }) {
  const { t } = useTranslation();
  const sealed = formatNumber(found.sealed);
  if (found.intact) return <p>{t('administration.audit.intact', { sealed })}</p>;
  return (
    <>
      <p className="field-error">{t('administration.audit.broken', { sealed })}</p>
      <ul>
        {found.faults.map(({ what, entry, position }) => (
          <li key={`${what} ${position ?? ''} ${entry ?? ''}`}>
            {t(`administration.audit.faults.${what}`)}
            {entry !== null && ` (${t('administration.audit.entry', { number: entry })})`}
          </li>
        ))}
      </ul>
    </>
  );
}
