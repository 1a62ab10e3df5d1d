import type { PersonDetailReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const personQuery = (id: string | null, asOf: string | null) =>
  queryOptions({
    queryKey: ['person', id, asOf],
    queryFn: () => callApi<PersonDetailReply>(`/people/${id}`, { query: { asOf } }),
    enabled: id !== null,
  });

export const usePerson = (id: string | null, asOf: string | null) => useQuery(personQuery(id, asOf));
