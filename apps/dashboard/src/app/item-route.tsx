import { ItemPage, type ItemSections } from '../features/portfolio/components/item-page.js';

/** Features never import each other: what each kind has of its own meets here. */
const SECTIONS: ItemSections = {};

export function ItemRoute() {
  return <ItemPage sections={SECTIONS} />;
}
