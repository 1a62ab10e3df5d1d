import type { PortfolioItemReply, RoundReply, ThemeBoardReply, ThemeReply } from '@netvaerksoverblik/contracts';
import type { Answer, ApiClient } from './api-client.js';
import { itemCalled, record } from './imports.js';
import type { ItemText } from './minutes-text.js';

/** An agenda item whose decisions are these sentences. */
export const decides = (...sentences: string[]): ItemText => ({ title: 'Temaer', decides: sentences });

/** Minutes of Ledelsesforum with that one agenda item. */
export function decided(viewer: ApiClient, date: string, ...sentences: string[]) {
  return record(viewer, { date, items: [decides(...sentences)] });
}

export async function board(viewer: ApiClient, query = ''): Promise<ThemeBoardReply> {
  const answer = await viewer.get<ThemeBoardReply>(`/api/v1/themes${query}`);
  if (answer.status !== 200) throw new Error(`themes answered ${answer.status}: ${answer.text}`);
  return answer.body;
}

/** Which titles stand in which column. */
export function placesOf({ columns }: ThemeBoardReply): Record<string, string[]> {
  const taken = columns.filter(({ cards }) => cards.length > 0);
  return Object.fromEntries(taken.map(({ status, cards }) => [status ?? 'none', cards.map(({ title }) => title)]));
}

/** The theme of that title, or an empty id where there is none. */
export async function themeCalled(viewer: ApiClient, title: string): Promise<Pick<PortfolioItemReply, 'id'>> {
  return (await itemCalled(viewer, title, '?kind=theme')) ?? { id: '' };
}

export const getTheme = (viewer: ApiClient, id: string, query = ''): Promise<Answer<ThemeReply>> =>
  viewer.get<ThemeReply>(`/api/v1/themes/${id}${query}`);

export async function openRound(viewer: ApiClient, startsOn: string): Promise<RoundReply> {
  const answer = await viewer.post<RoundReply>('/api/v1/rounds', { startsOn });
  if (answer.status !== 201) throw new Error(`rounds answered ${answer.status}: ${answer.text}`);
  return answer.body;
}
