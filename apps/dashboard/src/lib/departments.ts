import type { DepartmentsReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from './api-client.js';

const departmentsQuery = queryOptions({
  queryKey: ['departments', null],
  queryFn: () => callApi<DepartmentsReply>('/departments'),
  staleTime: 60_000,
});

/** Departments to choose from; empty until they are known. */
export function useDepartmentChoices(): { value: string; label: string }[] {
  const departments = useQuery(departmentsQuery).data?.items ?? [];
  return departments.map(({ id, name }) => ({ value: id, label: name }));
}
