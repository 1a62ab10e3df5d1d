import type { DemoSignInRequest, SessionReply, SetupRequest, SignInRequest } from '@netvaerksoverblik/contracts';
import { useMutation } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';
import { changeSession } from '../../../lib/query-client.js';

function signIn(body: SignInRequest): Promise<SessionReply> {
  return callApi('/session', { method: 'POST', body });
}

function signInAsDemo(body: DemoSignInRequest): Promise<SessionReply> {
  return callApi('/session/demo', { method: 'POST', body });
}

function setUp(body: SetupRequest): Promise<SessionReply> {
  return callApi('/session/setup', { method: 'POST', body });
}

/** What the person saw before may not be what the new one sees: everything is fetched anew. */
function useEnter<Request>(enter: (body: Request) => Promise<SessionReply>) {
  return useMutation({ mutationFn: enter, onSuccess: changeSession });
}

export const useSignIn = () => useEnter(signIn);
export const useDemoSignIn = () => useEnter(signInAsDemo);
export const useSetup = () => useEnter(setUp);
