import type { PairingReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

const pairingQuery = (asOf: string | null) =>
  queryOptions({
    queryKey: ['networks-pairing', asOf],
    queryFn: () => callApi<PairingReply>('/networks/pairing', { query: { asOf } }),
  });

export const usePairing = (asOf: string | null) => useQuery(pairingQuery(asOf));
