import { counted, fitting, say } from '../say.ts';

/** What is said of tickets that are alike, in Dutch. */
export const ALIKES_NL = {
  title: 'Hadden we dit al eerder?',
  more: 'Meer zoals dit',
  some: say(
    ({ n }) =>
      `${counted(n, 'ticket lijkt', 'tickets lijken', 'nl')} op dit, ${fitting(n, 'zie hieronder', 'het meest gelijkende eerst', 'nl')}.`,
  ),
  ten: 'Deze tien tickets lijken er het meest op.',
  none: 'Niets lijkt hierop.',
  noneWhat:
    'Geen ander ticket deelt genoeg woorden met dit. Het kan nieuw zijn, of in heel andere woorden gezegd: of een ander ticket hetzelfde probleem is, zien we aan meer dan woorden.',
  preparing: say(({ percent }) => `De tickets worden naast elkaar gelegd, ${percent} %.`),
  preparingWhat: 'Dat gebeurt één keer na elke import; daarna antwoordt deze bladzijde meteen.',
  this: 'Dit ticket',
  list: 'Wat erop lijkt',
  problems: say(({ n, name }) => `${n} ervan ${fitting(n, 'hoort', 'horen', 'nl')} bij ${name}.`),
  like: {
    same: 'zegt precies hetzelfde',
    strong: 'lijkt er sterk op',
    clear: 'lijkt erop',
    faint: 'heeft er iets van weg',
  },
  share: say(({ words }) => `beide zeggen: ${words}`),
  caption:
    'Dit is een gelijkenis in woorden, of in betekenis tussen twee talen, geen zekerheid. In onze verzonnen bedrijven was wat er sterk op leek 7 op 10 keer hetzelfde probleem, wat erop leek 6 op 10, en wat er iets van weg had 5 op 10.',
  pick: say(({ ticket }) => `Ticket ${ticket} gaat over hetzelfde probleem`),
  gatherWhat:
    'Zegt wat alleen staat hetzelfde, vink het dan aan: samen met dit ticket wordt het een probleem.',
  gather: 'Dit is één probleem',
};
