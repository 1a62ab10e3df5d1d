import type { ThemeReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApiWithTag } from '../../../lib/api-client.js';

const themeQuery = (id: string, asOf: string | null) =>
  queryOptions({
    queryKey: ['theme', id, asOf],
    queryFn: () => callApiWithTag<ThemeReply>(`/themes/${id}`, { query: { asOf } }),
  });

export const useTheme = (id: string, asOf: string | null) => useQuery(themeQuery(id, asOf));
