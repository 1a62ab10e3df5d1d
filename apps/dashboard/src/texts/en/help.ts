import type { Catalogue } from '../da/index.js';

export const help: Catalogue['help'] = {
  title: 'Help',
  lede: 'One page for each task, in Danish. “Help” at the top of each page leads to the right one.',
  ofPage: 'Help',
  steps: 'What to do',
  notes: 'Good to know',
};
