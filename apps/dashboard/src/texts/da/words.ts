import { WORDS } from '@netvaerksoverblik/domain';
import { domainWords } from '../domain-words.js';

/** The fixed words come from the domain; these are the screen's own beside them. */
export const words = {
  ...domainWords(WORDS.da),
  kinds: { theme: 'Temaer', network: 'Netværk', project: 'Projekter', cohort: 'Hold' },
  noCategory: 'Uden kategori',
  decidedElsewhere: 'afgøres uden for forummet',
  fulfilledBy: {
    'return-to-forum': 'En beslutning i {{forum}}',
    'further-work': 'At arbejdet er gjort',
    'waits-for-forum': 'En beslutning i {{forum}}',
    postponed: 'Næste beslutning i sagen',
    'decided-by': 'En afgørelse',
    remark: 'At bemærkningen er indarbejdet',
    'leader-vacant': 'En udpegning',
    capacity: 'At kapaciteten er afsat',
    other: 'En ny hændelse',
  },
  accessDoes: {
    administrator: 'brugere, roller, sletning',
    secretariat: 'indlæser, flytter, følger op',
    'forum-secretary': 'dagsorden, beslutninger, referat',
    'forum-member': 'ser alt åbent og forummets lukkede punkter',
    'forum-approver': 'beslutter ved skriftlig behandling',
    'reference-leader': 'følger sine netværk',
    'network-leader': 'leder et netværk',
    'project-owner': 'ejer et projekt',
    'line-manager': 'svarer på ansøgninger',
    employee: 'kan søge optagelse på et hold',
    reader: 'ser, hvad der er åbent',
  },
};
