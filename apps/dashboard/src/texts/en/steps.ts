import type { Catalogue } from '../da/index.js';

export const steps: Catalogue['steps'] = {
  title: 'Move “{{title}}” to {{state}}',
  from: 'Stands now as {{state}}.',
  reason: 'Reason',
  reasonHelp: 'It is kept with the event, under your name.',
  reasonMissing: 'Say why.',
  gone: 'There is no such step any more.',
  submit: 'Move',
  kept: 'What you wrote is still here. The item is unchanged.',
  retryTodo: 'Correct it, or try again in a while.',
};
