import { createSpotlight } from '@mantine/spotlight';

export const [finderStore, finder] = createSpotlight();

/** What is found comes after the typing: the first of it is then what Enter opens. */
export function selectFirstFound(): void {
  const { listId } = finderStore.getState();
  const list = listId === '' ? null : document.getElementById(listId);
  const first = list?.querySelector('[data-action]');
  if (!list || !first) return;
  for (const before of list.querySelectorAll('[data-selected]')) before.removeAttribute('data-selected');
  first.setAttribute('data-selected', 'true');
  finderStore.updateState((state) => ({ ...state, selected: 0 }));
}
