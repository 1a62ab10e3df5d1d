import { NativeSelect } from '@mantine/core';
import type { ForumListReply } from '@netvaerksoverblik/contracts';
import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../lib/api-client.js';
import { useTranslation } from '../../lib/texts.js';

/** One of the forums that there are; empty is none. */
export function ForumChoice({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const forums = useQuery({ queryKey: ['forums'], queryFn: () => callApi<ForumListReply>('/forums') });
  return (
    <NativeSelect
      label={t('entries.forum')}
      value={value}
      data={[
        { value: '', label: t('entries.noForum') },
        ...(forums.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
