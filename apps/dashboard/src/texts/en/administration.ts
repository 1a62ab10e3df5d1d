import type { Catalogue } from '../da/index.js';

export const administration: Catalogue['administration'] = {
  title: 'Administration',
  demoTitle: 'Sample content',
  demoText:
    'The system started with an invented municipality, so that you can see how it works. When you want to begin with your own minutes, remove it.',
  demoRemove: 'Remove sample content',
  demoAsk: 'Remove all sample content?',
  demoAskText:
    'The meetings, networks, people and minutes of the invented municipality are gone for good and do not come back at the next start. Minutes that you imported yourselves stay.',
  demoConfirm: 'Remove for good',
  demoRemoved: 'The sample content is removed.',
  demoFailed: 'The sample content was not removed',
  nothing: 'There is nothing to set for your role yet.',
  mails: {
    title: 'Mails',
    open: 'See mails',
    kept: 'No mail server is connected. Mails are not sent, but can be read here.',
    sending: 'The newest mails, and whether they are sent. Only the recipient reads the text.',
    none: 'There are no mails yet.',
    recipient: 'Recipient',
    subject: 'Subject',
    when: 'Written',
    text: 'Text',
    sentAt: 'Sent {{when}}',
    failed: 'Not sent yet: {{words}}',
  },
};
