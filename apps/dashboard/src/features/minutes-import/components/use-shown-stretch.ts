import { useState } from 'react';
import type { MarkedPassage } from '../../../components/minutes/passage-pieces.js';
import { scrollToPassage } from '../../../components/minutes/scroll-to-passage.js';
import type { Stretch } from './item-contents.js';

/** The passage that is no finding's. */
export const SHOWN = 'shown-stretch';

/** One stretch that the reviewer asked to see; it is marked until the run goes on to another finding. */
export function useShownStretch(current: string | null) {
  const [shown, setShown] = useState<(Stretch & { during: string | null }) | null>(null);
  const isShown = shown !== null && shown.during === current;
  const passages: MarkedPassage[] = isShown ? [{ id: SHOWN, start: shown.start, end: shown.end }] : [];
  const show = ({ start, end }: Stretch) => {
    setShown({ start, end, during: current });
    requestAnimationFrame(() => scrollToPassage(SHOWN));
  };
  return { passages, current: isShown ? SHOWN : current, show };
}
