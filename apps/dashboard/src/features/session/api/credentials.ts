import type { PasswordByLinkRequest, ResetRequest } from '@netvaerksoverblik/contracts';
import { useMutation } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

export const useAskForReset = () =>
  useMutation({ mutationFn: (body: ResetRequest) => callApi<undefined>('/session/reset', { method: 'POST', body }) });

export const useChoosePassword = () =>
  useMutation({
    mutationFn: (body: PasswordByLinkRequest) =>
      callApi<undefined>('/session/password-by-link', { method: 'POST', body }),
  });
