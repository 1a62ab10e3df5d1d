import type { OutcomeKind } from '@netvaerksoverblik/domain';
import type { Action } from '../reading.js';
import type { Forums } from '../outcomes/forums.js';
import { tagForums } from '../outcomes/forums.js';
import { findDecidedLead } from '../outcomes/phrase-uses.js';
import type { SpokenSentence } from '../outcomes/outcomes.stage.js';
import { cleanText } from '../text/characters.js';
import { hideQuoted, type Token, wordAt } from '../text/tokens.js';
import { readDue } from './due.js';
import { readResponsible } from './responsible.js';
import { findTask, type Task } from './task.js';

/** Outcomes that say where the matter goes: sending it there is no task of its own. */
const MOVES: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['referred', 'returned', 'postponed', 'withdrawn']);
const SENDING: ReadonlySet<string> = new Set([
  'sendes',
  'fremsendes',
  'fremlægges',
  'forelægges',
  'tilsendes',
  'præsenteres',
]);

function isSending({ form, at }: Task, tokens: readonly Token[]): boolean {
  return form === 'passive' && SENDING.has(wordAt(tokens, at));
}

/** What somebody must do afterwards, sentence by sentence of the decision. */
export function readActions(text: string, spoken: readonly SpokenSentence[], date: string, forums: Forums): Action[] {
  return spoken.flatMap(({ sentence, kinds }) => {
    const open = hideQuoted(sentence.tokens);
    const tagged = tagForums(open, forums);
    const task = findTask(open, tagged);
    const { passage, tokens } = sentence;
    if (!task || (isSending(task, tokens) && kinds.some((kind) => MOVES.has(kind)))) return [];
    const lead = findDecidedLead(tagged);
    const first = tokens.slice(lead?.to ?? 0).find(({ kind, lower }) => kind === 'word' && lower !== 'at');
    const said = cleanText(text.slice(first?.start ?? passage.start, passage.end)).replace(/\.$/, '');
    return [
      {
        text: said.charAt(0).toUpperCase() + said.slice(1),
        responsible: readResponsible(text, tokens, task, forums),
        ...readDue(passage.quote, date),
        ...passage,
      },
    ];
  });
}
