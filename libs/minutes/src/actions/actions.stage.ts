import type { Action } from '../reading.js';
import type { Forums } from '../outcomes/forums.js';
import { tagForums } from '../outcomes/forums.js';
import { findDecidedLead } from '../outcomes/phrase-uses.js';
import type { DecisionSentence } from '../outcomes/sentence-outcomes.js';
import { cleanText } from '../text/characters.js';
import { hideQuoted } from '../text/tokens.js';
import { readDue } from './due.js';
import { readResponsible } from './responsible.js';
import { findTask } from './task.js';

/** What somebody must do afterwards, sentence by sentence of the decision. */
export function readActions(text: string, sentences: readonly DecisionSentence[], date: string, forums: Forums): Action[] {
  return sentences.flatMap((sentence) => {
    const open = hideQuoted(sentence.tokens);
    const tagged = tagForums(open, forums);
    const task = findTask(open, tagged);
    if (!task) return [];
    const { passage, tokens } = sentence;
    const lead = findDecidedLead(tagged);
    const first = tokens.slice(lead?.to ?? 0).find(({ kind, lower }) => kind === 'word' && lower !== 'at');
    const said = cleanText(text.slice(first?.start ?? passage.start, passage.end)).replace(/\.$/, '');
    return [{ text: said.charAt(0).toUpperCase() + said.slice(1), responsible: readResponsible(text, tokens, task, forums), ...readDue(passage.quote, date), ...passage }];
  });
}
