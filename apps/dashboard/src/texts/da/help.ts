export const help = {
  title: 'Hjælp',
  lede: 'Én side for hver opgave. Fra hver side fører »Hjælp« øverst til den rette.',
  ofPage: 'Hjælp',
  steps: 'Sådan gør du',
  notes: 'Godt at vide',
};
