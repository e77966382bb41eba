import { counted, say } from '../say.ts';
import type { LOOKUPS_NL } from './nl.ts';

/** Looking things up in the terminal, in French. */
export const LOOKUPS_FR: typeof LOOKUPS_NL = {
  similar: {
    usage: `signaal similar FICHIER... (--to "TEXTE" | --each) [options]

  --to TEXTE          quels tickets ressemblent le plus à ce texte
  --each              la même chose pour chaque ticket du fichier
  --top N             combien de tickets au plus (10)
  --company NOM       quelle entreprise, si l’export en contient plusieurs
  --lang nl|fr|en     langue de ce qui est dit (nl)
  --timezone ZONE     fuseau horaire des dates sans fuseau (Europe/Brussels)
  --map COLONNE=CHAMP,… ce que signifie une colonne, si nous devinons mal
  --json SORTIE       tout en JSON, avec les numéros de ticket

Rien n’est conservé, rien n’est envoyé. Statut 0 : tout a été lu ; 1 : quelque
chose a été écarté ; 2 : mauvais usage ou fichier illisible.`,
    head: say(
      ({ text, n }) =>
        `Ce qui ressemble le plus à « ${text} », parmi ${counted(n, 'ticket', 'tickets', 'fr')}`,
    ),
    ofTicket: say(({ ticket, title }) => `${ticket} : ${title}`),
    line: say(({ score, ticket, title }) => `${score}  ${ticket} : ${title}`),
    because: say(({ words }) => `en commun : ${words}`),
    byLetters: 'en commun : seulement des mots que nous ne montrons pas, car ce peut être un nom',
    none: 'Aucun ticket n’a un mot en commun avec ceci.',
    written: say(({ n }) => `Tickets semblables cherchés pour ${counted(n, 'ticket', 'tickets', 'fr')}.`),
  },
};
