import type { VacanciesReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const vacanciesQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ['people-vacancies', asOf],
    queryFn: () => callApi<VacanciesReply>('/people/vacancies', { query: { asOf } }),
    placeholderData: keepPreviousData,
  });

export const useVacancies = (asOf: string | null) => useQuery(vacanciesQuery(asOf));
