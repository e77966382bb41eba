import { counted, fitting, say } from '../say.ts';

/** Wat er gezegd wordt over wat niemand meldt, in het Nederlands. */
export const REPORTING_NL = {
  title: 'Wordt gemeld wat er misgaat?',
  verdict: {
    falls: 'Er wordt minder gemeld',
    rises: 'Er wordt meer gemeld',
    unclear: 'Geen duidelijk verschil',
    'not-yet': 'Nog niet te zeggen',
  },
  answer: say(
    ({ measured, reported, range }) =>
      `Van de ${counted(measured, 'keer', 'keren', 'nl')} dat een toestel iets mat, ${fitting(reported, 'werd er', 'werden er', 'nl')} ${reported} gemeld: ${range}.`,
  ),
  period: say(
    ({ from, to }) =>
      `Dat gaat over ${from} tot en met ${to}: van die dagen zijn er metingen én tickets. Een keer is gemeld als er een ticket over dat toestel kwam op dezelfde dag of ten laatste de volgende werkdag.`,
  ),
  reports: say(({ tickets }) => `Dat waren ${counted(tickets, 'ticket', 'tickets', 'nl')}.`),
  certain: '95 % zeker',
  changeTitle: 'Wordt er minder gemeld dan vroeger?',
  halves: say(
    ({ from, middle, before, beforeOf, beforeRange, after, afterOf, afterRange }) =>
      `Vanaf ${from}: ${before} van ${beforeOf} gemeld, ${beforeRange}. Vanaf ${middle}: ${after} van ${afterOf}, ${afterRange}.`,
  ),
  changeWhat: {
    falls:
      'Dat verschil is groter dan toeval. Dalen uw tickets, dan bewijst dat dus niet dat het beter gaat.',
    rises: 'Dat verschil is groter dan toeval. Stijgen uw tickets, dan ligt dat ook aan meer melden.',
    unclear: 'Dat verschil kan toeval zijn.',
    'not-yet': 'In een van beide helften werd niets gemeten: er valt niets te vergelijken.',
  },
  quarter: say(({ from, to }) => `${from} – ${to}`),
  head: {
    period: 'Periode',
    trouble: 'Wat het toestel mat',
    measured: 'Gemeten',
    reported: 'Gemeld',
    share: 'Aandeel',
  },
  troublesTitle: 'Wat wordt gemeld, en wat niet',
  totalsTitle: 'Hoe vaak ging er in totaal iets mis?',
  totals: say(
    ({ low, high, unmeasured }) =>
      `Tussen ${low} en ${high} keer. ${fitting(unmeasured, 'Eén keer', `${unmeasured} keer`, 'nl')} meldden mensen iets van een bewaakt toestel terwijl het niets mat. Hoe vaak niemand en niets het zag, hangt af van wat er gemeld wordt:`,
  ),
  totalsAll: say(
    ({ n }) =>
      `Minstens ${n} keer, zo vaak als er gemeten werd: niemand meldde iets van een bewaakt toestel dat het niet mat.`,
  ),
  totalsNone:
    'Geen enkele keer werd zowel gemeten als gemeld: hoeveel er in totaal was, is dan niet te schatten.',
  depends: {
    '0.5': 'mensen melden vooral wat toestellen missen',
    '1': 'het ene zegt niets over het andere',
    '2': 'wat zwaar is, wordt vaker gemeten en ook vaker gemeld',
    '4': 'wat zwaar is, wordt veel vaker gemeten en gemeld',
  } as Readonly<Record<string, string>>,
  totalsHead: { depends: 'Als dit zo is', n: 'Keren in totaal' },
  todo: 'Kijk bij wat vaak gemeten en zelden gemeld wordt of het mensen hindert. Is dat zo, dan is het gewoon geworden: neem de oorzaak weg, ook al vraagt niemand erom.',
  saysDevice: say(
    ({ of, share }) =>
      `Van ${counted(of, 'ticket', 'tickets', 'nl')} van mensen zegt ${share} over welk toestel het gaat. De andere kunnen we naast geen meting leggen: het echte aandeel kan hoger zijn.`,
  ),
  otherDays: say(
    ({ share, n }) =>
      `Toeval: op ${n} dagen waarop een toestel niets mat, elk toestel apart geteld, kwam in ${share} van de gevallen binnen even lang toch een ticket over dat toestel.`,
  ),
  notKnown: [
    'Of een ticket over hetzelfde ging: we kijken naar het toestel en de dag, niet naar de woorden.',
    'Of iemand er hinder van had: niet alles wat een toestel meet, merkt iemand.',
  ],
  cannot: 'Dat kan nog niet geweten worden.',
  why: {
    'no-events': say(
      () => 'Er is maar één lijst: die van wat mensen meldden. Wat daar niet op staat, weet niemand.',
    ),
    'no-reports': say(
      () =>
        'Er is maar één lijst: die van wat toestellen maten. Geen enkel ticket van mensen heeft een datum.',
    ),
    'no-overlap': say(
      ({ have, need }) =>
        `Er zijn twee lijsten, maar ze gaan ${Number(have) === 0 ? 'niet over dezelfde dagen' : `maar over ${counted(have, 'dag', 'dagen', 'nl')} samen`}. Er zijn ${need} gemeenschappelijke dagen nodig.`,
    ),
    'no-devices': say(
      () =>
        'Er zijn twee lijsten, maar geen enkel ticket van mensen zegt over welk van de bewaakte toestellen het gaat.',
    ),
    'too-few': say(
      ({ have, need }) =>
        `Toestellen maten in de gemeenschappelijke dagen maar ${counted(have, 'keer', 'keer', 'nl')} iets. Er zijn er ${need} nodig.`,
    ),
  },
  bring:
    'Sleep naast uw tickets een lijst in van wat toestellen zelf meldden, uit uw monitoring of een gebeurtenissenlogboek: met tijd, toestel en bericht (CSV, Excel of JSON), van dezelfde maanden. In de tickets moet staan over welk toestel ze gaan.',
  bringButton: 'Voeg een lijst toe',
  link: 'Wordt gemeld wat er misgaat?',
  which: {
    measured: say(
      ({ n }) =>
        `die elk ${fitting(n, 'een storing inluidde', 'een storing inluidden', 'nl')} die een toestel mat`,
    ),
    reported: say(() => 'van storingen die een toestel mat en iemand meldde'),
    unreported: say(() => 'van storingen die een toestel mat en niemand meldde'),
    report: say(() => 'van mensen, over een toestel dat toen iets mat'),
    unmeasured: say(() => 'van mensen, over een bewaakt toestel dat toen niets mat'),
  },
  whichTrouble: 'van één soort storing',
};
