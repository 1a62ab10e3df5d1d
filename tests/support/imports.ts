import type {
  ConfirmImportRequest,
  ConfirmResult,
  ImportReply,
  PortfolioItemReply,
  PortfolioReply,
} from '@netvaerksoverblik/contracts';
import type { Answer, ApiClient } from './api-client.js';
import { minutesText, type MinutesText } from './minutes-text.js';

export function upload(
  viewer: ApiClient,
  minutes: MinutesText | string,
  fileName = 'referat.txt',
): Promise<Answer<ImportReply>> {
  return viewer.upload<ImportReply>(
    '/api/v1/imports',
    fileName,
    typeof minutes === 'string' ? minutes : minutesText(minutes),
  );
}

export function confirm(
  viewer: ApiClient,
  id: string,
  changes: ConfirmImportRequest = {},
): Promise<Answer<ConfirmResult>> {
  return viewer.post<ConfirmResult>(`/api/v1/imports/${id}/confirm`, changes);
}

/** Gives the minutes and records what was found, with the defaults. */
export async function record(
  viewer: ApiClient,
  minutes: MinutesText | string,
  fileName?: string,
): Promise<ConfirmResult> {
  const given = await upload(viewer, minutes, fileName);
  if (given.status >= 300) throw new Error(`upload answered ${given.status}: ${given.text}`);
  const confirmed = await confirm(viewer, given.body.id);
  if (confirmed.status !== 200) throw new Error(`confirm answered ${confirmed.status}: ${confirmed.text}`);
  return confirmed.body;
}

export async function portfolio(viewer: ApiClient, query = ''): Promise<PortfolioReply> {
  const answer = await viewer.get<PortfolioReply>(`/api/v1/portfolio${query}`);
  if (answer.status !== 200) throw new Error(`portfolio answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

/** The one item of that title. */
export async function itemCalled(
  viewer: ApiClient,
  title: string,
  query = '',
): Promise<PortfolioItemReply | undefined> {
  const { items } = await portfolio(viewer, query);
  return items.find((item) => item.title === title);
}
