import type { PeopleQuestionsReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const questionsQuery = queryOptions({
  queryKey: ['people-questions'],
  queryFn: () => callApi<PeopleQuestionsReply>('/people/questions'),
});

export const useQuestions = (enabled: boolean) => useQuery({ ...questionsQuery, enabled });
