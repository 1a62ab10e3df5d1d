import type { KeyboardEvent } from 'react';

const cardsIn = (column: Element | undefined): HTMLElement[] =>
  column === undefined ? [] : [...column.querySelectorAll<HTMLElement>('[data-card]')];

/** The card beside the one given, as one sees it: up and down in its column, over empty columns to the sides. */
function neighbour(board: Element, card: Element, key: string): HTMLElement | undefined {
  const columns = [...board.querySelectorAll('[data-column]')];
  const at = columns.findIndex((column) => column.contains(card));
  const own = cardsIn(columns[at]);
  const row = own.indexOf(card as HTMLElement);
  if (key === 'ArrowUp') return own[row - 1];
  if (key === 'ArrowDown') return own[row + 1];
  const sideways = key === 'ArrowLeft' ? columns.slice(0, Math.max(at, 0)).reverse() : columns.slice(at + 1);
  const cards = cardsIn(sideways.find((column) => cardsIn(column).length > 0));
  return cards[Math.min(row, cards.length - 1)];
}

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** The card that the key is pressed on; null where it is meant for something else. */
function cardUnder({ target, currentTarget, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>): Element | null {
  const card = (target as Element).closest('[data-card]');
  const isPlain = !ctrlKey && !metaKey && !altKey;
  return isPlain && card !== null && currentTarget.contains(card) ? card : null;
}

/** Arrow keys go between the cards, F opens "Flyt til"; only while a card has the focus. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const card = cardUnder(event);
  if (card === null) return;
  if (ARROWS.includes(event.key)) {
    event.preventDefault();
    neighbour(event.currentTarget, card, event.key)?.querySelector<HTMLElement>('[data-card-link]')?.focus();
  }
  if (event.key.toLowerCase() === 'f') {
    const button = card.querySelector<HTMLElement>('[data-move]');
    // The menu stays closed where it is opened before the key is done with.
    setTimeout(() => button?.click());
  }
}

/** Puts the focus on a theme's title, wherever its card stands now. */
export function focusCard(id: string): void {
  document.querySelector<HTMLElement>(`[data-card-link="${CSS.escape(id)}"]`)?.focus();
}
