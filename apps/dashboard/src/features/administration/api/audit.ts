import type { AuditListReply, AuditVerificationReply } from '@netvaerksoverblik/contracts';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export interface AuditWish {
  action: string;
  from: string;
  to: string;
  cursor: string;
}

export const useAudit = (wish: AuditWish) =>
  useQuery({
    queryKey: ['audit', wish],
    queryFn: () => callApi<AuditListReply>('/audit', { query: { ...wish } }),
    placeholderData: keepPreviousData,
  });

/** It goes through everything: asked for, never by itself. */
export const useVerifyAudit = () =>
  useMutation({ mutationFn: () => callApi<AuditVerificationReply>('/audit/verification') });
