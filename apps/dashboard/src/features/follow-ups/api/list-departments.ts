import type { DepartmentsReply } from '@netvaerksoverblik/contracts';
import { useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export const useDepartments = () =>
  useQuery({ queryKey: ['departments'], queryFn: () => callApi<DepartmentsReply>('/departments') });
