import { NetworkLead } from '../features/networks/components/network-lead.js';
import { NetworkSections } from '../features/networks/components/network-sections.js';
import { ItemPage, type ItemSections } from '../features/portfolio/components/item-page.js';
import { ProjectSections } from '../features/projects/components/project-sections.js';
import { ThemeSections } from '../features/themes/components/theme-sections.js';

/** Features never import each other: what each kind has of its own meets here. */
const SECTIONS: ItemSections = {
  network: { before: NetworkLead, after: NetworkSections },
  project: { before: ProjectSections },
  theme: { before: ThemeSections },
};

export function ItemRoute() {
  return <ItemPage sections={SECTIONS} />;
}
