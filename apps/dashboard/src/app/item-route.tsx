import { ItemPage, type ItemSections } from '../features/portfolio/components/item-page.js';
import { ThemeSections } from '../features/themes/components/theme-sections.js';

/** Features never import each other: what each kind has of its own meets here. */
const SECTIONS: ItemSections = { theme: ThemeSections };

export function ItemRoute() {
  return <ItemPage sections={SECTIONS} />;
}
