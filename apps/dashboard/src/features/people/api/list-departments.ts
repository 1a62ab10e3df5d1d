import type { DepartmentsReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const departmentsQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ['departments', asOf],
    queryFn: () => callApi<DepartmentsReply>('/departments', { query: { asOf } }),
  });

export const useDepartments = (asOf: string | null) => useQuery(departmentsQuery(asOf));
