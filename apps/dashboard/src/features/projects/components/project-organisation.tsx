import type { ProjectHolderReply } from '@netvaerksoverblik/contracts';
import { Section } from '../../../components/section.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';

/** Who owns and runs the project: owner, steering group, project group with its chair. */
export function ProjectOrganisation({ organisation }: { organisation: ProjectHolderReply[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const roles = [...new Set(organisation.map(({ role }) => role))];
  if (roles.length === 0) return null;
  return (
    <Section title={t('projects.organisation')}>
      <dl className="key-values">
        {roles.map((role) => (
          <div className="contents" key={role}>
            <dt>{words.roleTitle(role)}</dt>
            <dd>
              {organisation
                .filter((holder) => holder.role === role)
                .map((holder) => nameOf(holder, words.roleState(holder.state)))
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function nameOf({ person, party, state, department }: ProjectHolderReply, stateWord: string): string {
  if (state === 'vacant') return stateWord;
  const name = person?.name ?? party ?? '';
  const beside = [...(state === 'candidate' ? [stateWord] : []), ...(department === null ? [] : [department])];
  return beside.length === 0 ? name : `${name} (${beside.join(', ')})`;
}
