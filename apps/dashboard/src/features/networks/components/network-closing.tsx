import type { NetworkReply } from '@netvaerksoverblik/contracts';
import type { NetworkState } from '@netvaerksoverblik/domain';
import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { Section } from '../../../components/section.js';
import { formatDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import type { NetworkPartProps } from './network-sections.js';

const ENDING: ReadonlySet<NetworkState | null> = new Set(['anchoring', 'closed', 'stopped']);

/** What a network leaves behind; asked for once it is about to end. */
export function NetworkClosing({ network, path, mayEdit }: NetworkPartProps) {
  const { t } = useTranslation();
  const { closingReport, status } = network;
  if (closingReport === null && !(mayEdit && ENDING.has(status))) return null;
  return (
    <Section title={t('networks.closing')} aside={mayEdit && <WriteReport network={network} path={path} />}>
      {closingReport === null ? (
        <p className="soft small">{t('networks.noClosing')}</p>
      ) : (
        <Report network={network} text={closingReport} />
      )}
    </Section>
  );
}

function WriteReport({ network, path }: Omit<NetworkPartProps, 'mayEdit'>) {
  const { t } = useTranslation();
  const { closingReport, closingReportedOn, date } = network;
  const fields: EditField[] = [
    { name: 'closingReport', label: t('networks.closingReport'), kind: 'text' },
    { name: 'closingReportedOn', label: t('networks.closingOn'), kind: 'day' },
  ];
  const standing = { ...network, closingReportedOn: closingReportedOn ?? date };
  const label = closingReport === null ? t('networks.addClosing') : t('networks.changeClosing');
  return (
    <EditButton title={label} fields={fields} edited={{ how: 'change', path, standing, removable: false }}>
      {label}
    </EditButton>
  );
}

function Report({ network, text }: { network: NetworkReply; text: string }) {
  const { t } = useTranslation();
  const { closingReportedOn, closingReportedBy, date } = network;
  return (
    <>
      <p className="long-words">{text}</p>
      <p className="small soft">
        {t('networks.closedBy', { date: formatDate(closingReportedOn ?? date), name: closingReportedBy })}
      </p>
    </>
  );
}
