import type { ChangeHouseRulesRequest, HouseRulesReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { callApi, callApiWithTag } from '../../../lib/api-client.js';

const houseRulesQuery = queryOptions({
  queryKey: ['house-rules'],
  queryFn: () => callApiWithTag<HouseRulesReply>('/house-rules'),
});

export const useHouseRules = () => useQuery(houseRulesQuery);

interface Change {
  rules: ChangeHouseRulesRequest;
  ifMatch: string;
}

/** Notices all over the portfolio follow from them: every page is fetched anew. */
export function useChangeHouseRules() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ rules, ifMatch }: Change) =>
      callApi<HouseRulesReply>('/house-rules', { method: 'PUT', body: rules, ifMatch }),
    onSuccess: () => client.invalidateQueries(),
  });
}
