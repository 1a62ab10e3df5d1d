import { Link } from 'react-router';
import { EditButton } from '../../../components/editing/edit-button.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { Section } from '../../../components/section.js';
import { useAsOf } from '../../../lib/as-of.js';
import { PATHS } from '../../../lib/paths.js';
import { useTranslation } from '../../../lib/texts.js';
import { useProjectChoices } from '../api/list-projects.js';
import type { NetworkPartProps } from './network-sections.js';

function usePurposeFields(mayEdit: boolean): EditField[] {
  const { t } = useTranslation();
  const projects = useProjectChoices(mayEdit);
  return [
    { name: 'purpose', label: t('networks.purpose'), kind: 'text' },
    {
      ...{ name: 'segmentCode', label: t('networks.segmentCode'), kind: 'line' },
      description: t('networks.segmentHelp'),
    },
    {
      ...{ name: 'projectId', label: t('networks.project'), kind: 'choice' },
      choices: [{ value: '', label: t('networks.noProject') }, ...projects],
    },
  ];
}

/** What the network is for, and what it is part of. */
export function NetworkPurpose({ network, path, mayEdit }: NetworkPartProps) {
  const { t } = useTranslation();
  const { carry } = useAsOf();
  const fields = usePurposeFields(mayEdit);
  const { purpose, segmentCode, project } = network;
  const isEmpty = purpose === null && segmentCode === null && project === null;
  if (isEmpty && !mayEdit) return null;
  const label = isEmpty ? t('networks.describe') : t('networks.change');
  return (
    <Section
      title={t('networks.purpose')}
      {...(segmentCode === null ? {} : { note: t('networks.segment', { code: segmentCode }) })}
      aside={
        mayEdit && (
          <EditButton
            title={label}
            fields={fields}
            edited={{ how: 'change', path, standing: network, removable: false }}
          >
            {label}
          </EditButton>
        )
      }
    >
      {purpose === null ? (
        <p className="soft small">{t('networks.noPurpose')}</p>
      ) : (
        <p className="long-words">{purpose}</p>
      )}
      {project !== null && (
        <p className="small soft">
          {t('networks.partOf')} <Link to={carry(PATHS.item(project.id))}>{project.title}</Link>
        </p>
      )}
    </Section>
  );
}
