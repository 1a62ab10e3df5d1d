import { NativeSelect } from '@mantine/core';
import type { DepartmentsReply, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EntryDialog } from '../../../components/entering/entry-dialog.js';
import { callApi } from '../../../lib/api-client.js';
import { useTranslation } from '../../../lib/texts.js';
import { tagOf, type ItemDialogProps } from './item-entry.js';

/** Where the item is anchored. */
export function DepartmentEntry({ item, onDone, onClose }: ItemDialogProps) {
  const { t } = useTranslation();
  const departments = useQuery({ queryKey: ['departments'], queryFn: () => callApi<DepartmentsReply>('/departments') });
  const [id, setId] = useState(item.departmentId ?? '');
  const known = departments.data?.items ?? [];
  const items = known.filter(({ id: own, closedOn }) => closedOn === null || own === item.departmentId);
  const nameOf = (value: unknown) => items.find((one) => one.id === value)?.name ?? t('entries.noDepartment');
  return (
    <EntryDialog<PortfolioItemDetailReply>
      title={t('entries.departmentTitle', { title: item.title })}
      path={`/portfolio/${item.id}`}
      method="PATCH"
      etag={tagOf(item)}
      body={{ departmentId: id === '' ? null : id }}
      submit={t('entries.save')}
      withDate={false}
      withReason={false}
      fields={[{ name: 'departmentId', label: t('entries.department'), show: nameOf }]}
      onDone={onDone}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={t('entries.department')}
        value={id}
        data={[
          { value: '', label: t('entries.noDepartment') },
          ...items.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={(event) => setId(event.currentTarget.value)}
      />
    </EntryDialog>
  );
}
