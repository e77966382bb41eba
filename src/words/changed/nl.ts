import { counted, fitting, say } from '../say.ts';

/** Wat er veranderde rond de dag waarop een probleem begon. Nooit staat er dat het daardoor kwam. */
export const CHANGED_NL = {
  title: 'Wat er toen veranderde',
  /** De dagen waarin gezocht is. */
  looked: say(
    ({ from, to }) =>
      `We keken naar wijzigingen van ${from} tot en met ${to}: de dagen waartussen het begon, en drie dagen ervoor.`,
  ),
  named: 'Dat een wijziging in die dagen viel, bewijst niet dat het daardoor kwam.',
  link: {
    device: 'over hetzelfde toestel',
    word: 'noemt iets waar dit probleem over gaat',
    category: 'in dezelfde categorie',
    site: 'op dezelfde plaats',
    days: 'alleen in dezelfde dagen',
  },
  chance: say(
    ({ share, days }) =>
      `Op honderd keer ${counted(days, 'dag', 'dagen', 'nl')} ${fitting(share, 'is', 'zijn', 'nl')} er ${share} met een wijziging die minstens zo dichtbij staat.`,
  ),
  usual: say(
    ({ found, usual }) =>
      `In deze dagen staan er ${found} in de lijst; in evenveel dagen zijn het er gemiddeld ${usual}.`,
  ),
  none: 'In die dagen staat er geen enkele wijziging in de lijst.',
  outside: say(
    ({ from, to }) => `De lijst van wijzigingen loopt van ${from} tot ${to}, en zegt niets over die dagen.`,
  ),
  'too-short': say(
    ({ found, from, to }) =>
      `In de lijst staan er ${found}. Maar ze loopt van ${from} tot ${to}: te kort om te weten of dat anders is dan gewoonlijk. Daarom noemen we er geen.`,
  ),
  'too-many': say(
    ({ found, usual }) =>
      `In de lijst staan er ${found}, en in evenveel dagen zijn het er gemiddeld ${usual}. Ook zonder verband valt er dan vaak een in zulke dagen, dus noemen we er geen.`,
  ),
  noList:
    'Wat er toen veranderde, weten we niet: er is geen lijst van wijzigingen ingelezen. U kunt ze erbij slepen als export, zoals die van de tickets.',
  all: 'Alle wijzigingen, projecten en probleemrecords',
  /** Op één regel, in een verslag. */
  which: 'van wijzigingen in de dagen waarin een probleem begon',
  line: say(({ changes }) => `In die dagen veranderd, wat niet bewijst dat het daardoor kwam: ${changes}.`),
  item: say(({ ticket, day, link, share }) => `${ticket} op ${day} (${link}; bij toeval ${share} op 100)`),
};
