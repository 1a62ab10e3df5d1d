import type { MembershipReply, PersonDetailReply } from '@netvaerksoverblik/contracts';
import { EditButton } from '../../../components/editing/edit-button.js';
import type { Edited } from '../../../components/editing/edit-dialog.js';
import type { EditField } from '../../../components/editing/edit-fields.js';
import { PartSection } from '../../../components/editing/part-section.js';
import { formatDate } from '../../../lib/formats.js';
import { useTranslation } from '../../../lib/texts.js';
import { useDepartments } from '../api/list-departments.js';

const LEVELS = [1, 2, 3, 4, 5];

function useMembershipFields(): EditField[] {
  const { t } = useTranslation();
  const departments = useDepartments(null).data?.items ?? [];
  return [
    {
      ...{ name: 'departmentId', label: t('people.department'), kind: 'choice', required: true },
      choices: [
        { value: '', label: t('people.person.chooseDepartment') },
        ...departments.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    { name: 'title', label: t('people.person.jobTitle'), kind: 'line' },
    { name: 'level', label: t('people.person.level'), kind: 'number', description: t('people.person.levelHelp') },
    { name: 'from', label: t('people.person.from'), kind: 'day', required: true },
    { name: 'to', label: t('people.person.to'), kind: 'day', description: t('people.person.toHelp') },
  ];
}

/** Where the person works and worked. */
export function PersonMemberships({ person }: { person: PersonDetailReply }) {
  const { t } = useTranslation();
  const fields = useMembershipFields();
  const path = `/people/${person.id}/memberships`;
  const mayEdit = person.may.edit && person.mergedInto === null;
  return (
    <PartSection
      title={t('people.departments.title')}
      nothing={t('people.person.noDepartments')}
      isEmpty={person.memberships.length === 0}
      add={mayEdit ? { label: t('people.person.addDepartment'), fields, path, start: {} } : null}
    >
      <table className="stack tall">
        <thead>
          <tr>
            <th scope="col">{t('people.department')}</th>
            <th scope="col">{t('people.person.jobTitle')}</th>
            <th scope="col">{t('people.list.period')}</th>
            {mayEdit && <th scope="col">{t('people.departments.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {person.memberships.map((membership) => (
            <tr className="still" key={membership.id}>
              <Membership membership={membership} />
              {mayEdit && (
                <td>
                  <EditButton
                    label={t('people.person.changeDepartment', { name: membership.department.name })}
                    title={membership.department.name}
                    fields={fields}
                    edited={editedOf(path, membership)}
                  >
                    {t('people.departments.change')}
                  </EditButton>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </PartSection>
  );
}

/** The form speaks of the department by its id. */
function editedOf(path: string, membership: MembershipReply): Edited {
  const standing = { ...membership, departmentId: membership.department.id };
  return { how: 'change', path: `${path}/${membership.id}`, standing, removable: true };
}

function Membership({ membership }: { membership: MembershipReply }) {
  const { t } = useTranslation();
  const { department, title, level, from, to, of } = membership;
  const known = LEVELS.find((one) => one === level);
  return (
    <>
      <td className="title">
        {department.name}
        {of !== null && <span className="second">{t('people.person.recordedOf', { name: of.name })}</span>}
      </td>
      <td>
        {title}
        {known !== undefined && <span className="second">{t('people.level', { level: known })}</span>}
      </td>
      <td>
        {to === null
          ? t('people.since', { date: formatDate(from) })
          : t('people.person.fromTo', { from: formatDate(from), to: formatDate(to) })}
      </td>
    </>
  );
}
