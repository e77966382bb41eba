import { counted, fitting, isOne, say } from '../say.ts';

/** What is asked of who reports that something does not work, and what is answered, in Dutch. */
export const REPORTS_NL = {
  title: 'Werkt er iets niet?',
  link: 'Melden',
  lead: 'Zeg het in uw eigen woorden.',
  label: 'Wat loopt er mis?',
  hint: 'Uw naam is niet nodig en wordt niet bewaard. Zolang u niet verstuurt, wordt er niets bewaard.',
  send: 'Verstuur',
  isIt: 'Is het dit?',
  isItWhat: 'Dit is eerder gemeld en lijkt erop. Is het bij u hetzelfde, dan volstaat één tik.',
  itIs: 'Ja, dit heb ik ook',
  alikes: 'Eerdere meldingen die erop lijken',
  alikesWhat: 'Ze horen nog bij geen probleem. Verstuur de uwe gerust: samen kunnen ze er een worden.',
  found: say(
    ({ problems, tickets }) =>
      `Dit lijkt op ${counted(problems, 'gekend probleem', 'gekende problemen', 'nl')} en ${counted(tickets, 'losse melding', 'losse meldingen', 'nl')}.`,
  ),
  none: 'Niets van wat eerder gemeld is, lijkt hierop. Verstuur het gerust.',
  preparing: say(({ percent }) => `Wat eerder gemeld is, wordt klaargelegd, ${percent} %. Versturen kan al.`),
  lookFailed: 'Of dit al eerder gemeld is, kunnen we nu niet tonen. Versturen kan wel.',
  first: 'Hier is nog niets gemeld: er valt nog niets te vergelijken.',
  sent: 'Bedankt, het is bewaard.',
  inProblem: say(
    ({ name, n }) => `Uw melding staat bij “${name}”. Dat is nu ${counted(n, 'keer', 'keer', 'nl')} gemeld.`,
  ),
  alone: say(
    ({ number }) =>
      `Ze heeft nummer ${number} en staat nu nog alleen. Zodra de cijfers herberekend zijn, ziet u of ze bij een probleem hoort.`,
  ),
  follow: 'De andere cijfers volgen vanzelf.',
  takeBack: 'Maak ongedaan',
  another: 'Meld nog iets',
  takenBack: 'Uw melding is weg. Wat u schreef, staat er nog.',
  file: 'Wat hier gemeld is',
  kept: say(
    ({ n }) =>
      `${counted(n, 'melding', 'meldingen', 'nl')} ${fitting(n, 'is', 'zijn', 'nl')} hier gedaan. ${isOne(n, 'nl') ? 'Ze telt' : 'Ze tellen'} mee als elk ander ticket.`,
  ),
};
