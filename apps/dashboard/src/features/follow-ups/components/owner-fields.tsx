import { NativeSelect, TextInput } from '@mantine/core';
import type { FollowUpOwner, FollowUpOwnerWish } from '@netvaerksoverblik/contracts';
import { ROLE_NAMES, type RoleName } from '@netvaerksoverblik/domain';
import { NOBODY, PersonPicker, type PickedPerson } from '../../../components/person-picker.js';
import { useTranslation } from '../../../lib/texts.js';
import { useWords } from '../../../lib/words.js';
import { useDepartments } from '../api/list-departments.js';

/** Who follows up, as it is written in a form. */
export interface OwnerChoice {
  kind: 'asWritten' | 'person' | 'role' | 'department' | 'words';
  person: PickedPerson;
  role: RoleName;
  department: string;
  words: string;
}

const AS_WRITTEN: OwnerChoice = {
  ...{ kind: 'asWritten', person: NOBODY, role: 'network-leader', department: '', words: '' },
};

export function ownerChoiceOf(owner: FollowUpOwner | null): OwnerChoice {
  if (owner === null || !owner.byHand) return AS_WRITTEN;
  const { kind, name, key } = owner;
  if (kind === 'role') return { ...AS_WRITTEN, kind, role: owner.role ?? AS_WRITTEN.role };
  if (kind === 'department') return { ...AS_WRITTEN, kind, department: key.replace('department:', '') };
  if (kind === 'person') return { ...AS_WRITTEN, kind, person: { id: owner.person, text: name ?? '' } };
  return { ...AS_WRITTEN, kind, words: name ?? '' };
}

/** As the server takes it; null is whom the minutes name, undefined where something is still missing. */
export function ownerWishOf({
  kind,
  person,
  role,
  department,
  words,
}: OwnerChoice): FollowUpOwnerWish | null | undefined {
  if (kind === 'asWritten') return null;
  if (kind === 'role') return { role };
  if (kind === 'department') return department === '' ? undefined : { department };
  if (kind === 'words') return words.trim() === '' ? undefined : { words: words.trim() };
  if (person.id !== null) return { person: person.id };
  return person.text.trim() === '' ? undefined : { words: person.text.trim() };
}

interface OwnerFieldsProps {
  owner: OwnerChoice;
  /** A role is held in an item. */
  hasItem: boolean;
  asWrittenLabel: string;
  onChange: (owner: OwnerChoice) => void;
}

export function OwnerFields({ owner, hasItem, asWrittenLabel, onChange }: OwnerFieldsProps) {
  const { t } = useTranslation();
  const change = (some: Partial<OwnerChoice>) => onChange({ ...owner, ...some });
  const kinds: { value: OwnerChoice['kind']; label: string }[] = [
    { value: 'asWritten', label: asWrittenLabel },
    { value: 'person', label: t('followUps.dialog.ownerPerson') },
    ...(hasItem ? [{ value: 'role' as const, label: t('followUps.dialog.ownerRole') }] : []),
    { value: 'department', label: t('followUps.dialog.ownerDepartment') },
    { value: 'words', label: t('followUps.dialog.ownerWords') },
  ];
  return (
    <div className="side-by-side">
      <NativeSelect
        label={t('followUps.dialog.ownerKind')}
        value={owner.kind}
        data={kinds}
        onChange={(event) => change({ kind: event.currentTarget.value as OwnerChoice['kind'] })}
      />
      {owner.kind === 'person' && (
        <PersonPicker
          label={t('followUps.dialog.personName')}
          value={owner.person}
          onChange={(person) => change({ person })}
        />
      )}
      {owner.kind === 'role' && <RoleSelect role={owner.role} onChange={(role) => change({ role })} />}
      {owner.kind === 'department' && (
        <DepartmentSelect department={owner.department} onChange={(department) => change({ department })} />
      )}
      {owner.kind === 'words' && (
        <TextInput
          label={t('followUps.dialog.words')}
          value={owner.words}
          maxLength={200}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

function RoleSelect({ role, onChange }: { role: RoleName; onChange: (role: RoleName) => void }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <NativeSelect
      label={t('followUps.dialog.roleName')}
      value={role}
      data={ROLE_NAMES.map((value) => ({ value, label: words.roleTitle(value) }))}
      onChange={(event) => onChange(event.currentTarget.value as RoleName)}
    />
  );
}

function DepartmentSelect({ department, onChange }: { department: string; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const departments = useDepartments().data?.items ?? [];
  return (
    <NativeSelect
      label={t('followUps.dialog.departmentName')}
      value={department}
      data={[{ value: '', label: '–' }, ...departments.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
