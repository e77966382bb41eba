import { counted, say } from '../say.ts';

/** Looking things up in the terminal: what is alike, why a ticket stands where it stands, what nobody explains yet. */
export const LOOKUPS_NL = {
  similar: {
    usage: `signaal similar BESTAND... (--to "TEKST" | --each) [opties]

  --to TEKST          welke tickets het meest op deze tekst lijken
  --each              hetzelfde voor elk ticket van het bestand
  --top N             hoeveel tickets hoogstens (10)
  --company NAAM      welk bedrijf, als de export er meer dan één bevat
  --lang nl|fr|en     taal van wat verteld wordt (nl)
  --timezone ZONE     tijdzone van datums zonder (Europe/Brussels)
  --map KOLOM=VELD,…  wat een kolom betekent, als we verkeerd raden
  --json UIT          alles als JSON, met ticketnummers

Er wordt niets bewaard en niets verstuurd. Status 0: alles gelezen; 1: er is iets
weggelaten; 2: verkeerd gebruik of een onleesbaar bestand.`,
    head: say(
      ({ text, n }) => `Wat het meest lijkt op “${text}”, onder ${counted(n, 'ticket', 'tickets', 'nl')}`,
    ),
    ofTicket: say(({ ticket, title }) => `${ticket}: ${title}`),
    line: say(({ score, ticket, title }) => `${score}  ${ticket}: ${title}`),
    because: say(({ words }) => `samen: ${words}`),
    byLetters: 'samen: enkel woorden die we niet tonen, want het kan een naam zijn',
    none: 'Geen enkel ticket heeft er een woord mee gemeen.',
    written: say(({ n }) => `Voor ${counted(n, 'ticket', 'tickets', 'nl')} gezocht wat erop lijkt.`),
  },
};
