import type { CreateItemRequest, PortfolioItemDetailReply } from '@netvaerksoverblik/contracts';
import type { Answer, ApiClient } from './api-client.js';

type ItemAnswer = Answer<PortfolioItemDetailReply>;

/** One item with its tag. */
export const itemAt = (viewer: ApiClient, id: string, query = ''): Promise<ItemAnswer> =>
  viewer.get<PortfolioItemDetailReply>(`/api/v1/portfolio/${id}${query}`);

/** Enters something about the item, on what now stands. */
export async function enter<T = PortfolioItemDetailReply>(
  viewer: ApiClient,
  id: string,
  what: string,
  body: object,
): Promise<Answer<T>> {
  const { body: item } = await itemAt(viewer, id);
  return viewer.post<T>(`/api/v1/portfolio/${id}/${what}`, body, { headers: { 'if-match': `"${item.etag}"` } });
}

/** A new item by hand, in the state in which its kind begins. */
export async function anItem(
  viewer: ApiClient,
  item: Partial<CreateItemRequest> & Pick<CreateItemRequest, 'kind' | 'title'>,
): Promise<PortfolioItemDetailReply> {
  const answer = await viewer.post<PortfolioItemDetailReply>('/api/v1/portfolio', { reason: 'Aftalt', ...item });
  if (answer.status !== 201) throw new Error(`POST /portfolio answered ${answer.status}: ${answer.text}`);
  return answer.body;
}
