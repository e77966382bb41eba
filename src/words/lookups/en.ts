import { counted, say } from '../say.ts';
import type { LOOKUPS_NL } from './nl.ts';

/** Looking things up in the terminal, in English. */
export const LOOKUPS_EN: typeof LOOKUPS_NL = {
  similar: {
    usage: `signaal similar FILE... (--to "TEXT" | --each) [options]

  --to TEXT           which tickets are most like this text
  --each              the same for every ticket of the file
  --top N             how many tickets at most (10)
  --company NAME      which company, when the export holds more than one
  --lang nl|fr|en     language of what is told (nl)
  --timezone ZONE     time zone of dates without one (Europe/Brussels)
  --map COLUMN=FIELD,… what a column means, when we guess wrong
  --json OUT          everything as JSON, with ticket numbers

Nothing is kept and nothing is sent. Status 0: all was read; 1: something was
left out; 2: wrong use or an unreadable file.`,
    head: say(({ text, n }) => `What is most like “${text}”, among ${counted(n, 'ticket', 'tickets', 'en')}`),
    ofTicket: say(({ ticket, title }) => `${ticket}: ${title}`),
    line: say(({ score, ticket, title }) => `${score}  ${ticket}: ${title}`),
    because: say(({ words }) => `in common: ${words}`),
    byLetters: 'in common: only words that are not shown, since one may be a name',
    none: 'No ticket has a word in common with it.',
    written: say(({ n }) => `Looked for what is alike for ${counted(n, 'ticket', 'tickets', 'en')}.`),
  },
};
