import type { Catalogue } from '../da/index.js';

export const steps: Catalogue['steps'] = {
  title: 'Move “{{title}}” to {{state}}',
  from: 'Stands now as {{state}}.',
  on: 'Date',
  onHelp: 'The day the step was taken. Today or before.',
  reason: 'Reason',
  reasonHelp: 'It is kept with the event, under your name.',
  reasonMissing: 'Say why.',
  notice: 'Worth knowing: {{notice}}.',
  submit: 'Move',
  failed: 'The step was not taken',
  kept: 'What you wrote is still here. The item is unchanged.',
  staleHappened: 'The item has changed since you opened it. It now stands as {{state}}.',
  staleTodo: 'See whether the step is still the right one, and send again.',
  retryTodo: 'Correct it, or try again in a while.',
};
