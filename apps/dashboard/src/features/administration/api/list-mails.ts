import type { MailListReply } from '@netvaerksoverblik/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { callApi } from '../../../lib/api-client.js';

function listMails(): Promise<MailListReply> {
  return callApi('/mails');
}

const mailsQuery = queryOptions({ queryKey: ['mails'], queryFn: listMails });

export const useMails = () => useQuery(mailsQuery);
