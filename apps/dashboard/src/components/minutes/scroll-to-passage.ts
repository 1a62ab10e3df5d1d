/** Brings the passage into view without moving the page more than it must. */
export function scrollToPassage(id: string): void {
  const mark = document.querySelector(`.doc [data-passage~="${CSS.escape(id)}"]`);
  scrollGently(mark);
}

export function scrollGently(element: Element | null): void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
