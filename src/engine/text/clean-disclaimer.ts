import { type KeptLines, lengthOf } from './clean-form.ts';

// One of these is enough: nobody says them of their own trouble.
const FIXED =
  /(?:this (?:e-?mail|message)(?: and any| and its|, including| may contain| contains| is intended| is confidential)|intended (?:solely|only|exclusively) for|if you (?:are not|have received this)(?: the intended| message| e-?mail| in error)|dit (?:e-?mail)?bericht(?: en| is| kan| bevat)(?: eventuele| de| alle| uitsluitend| vertrouwelijk| mogelijk)|deze e-?mail (?:en|is|kan|bevat) (?:eventuele|de|uitsluitend|vertrouwelijk|enkel|alleen|bedoeld)|(?:uitsluitend|enkel|alleen) (?:bestemd|bedoeld) voor de (?:geadresseerde|bestemmeling)|indien u niet de (?:geadresseerde|bestemmeling|beoogde)|ce (?:message|courriel|mail|e-?mail)(?: et| est| peut contenir| contient)(?: toutes?| ses| les| confidentiel| strictement| destiné| des (?:informations|données))|(?:destiné|réservé) (?:exclusivement|uniquement) (?:à|au)|si vous n['’](?:en )?êtes pas (?:le|la) destinataire|si vous n['’]êtes pas la personne|consider the environment|think before you print|denk aan het milieu|spaar het milieu|pensez à l['’]environnement|avant d['’]imprimer ce|virus-?free|virusvrij|sans virus|www\.avast|you don['’]t often get (?:e-?mail|email) from|u ontvangt niet vaak e-?mail|vous n['’](?:obtenez|recevez) pas souvent|learn why this is important|(?:meer informatie over|ontdek) waarom dit belangrijk is|découvr(?:ez|ir) pourquoi (?:c['’]est|cela est) important|originated (?:from )?outside|afkomstig van buiten|komt van buiten (?:de|onze|uw)|provient de l['’](?:extérieur|externe)|external (?:e-?mail|sender)[:!.]|do not click (?:on )?(?:any )?links|klik niet op (?:links|koppelingen|bijlagen)|ne cliquez pas sur|algemene voorwaarden (?:zijn|van toepassing|vindt)|onze privacyverklaring|our privacy (?:policy|statement)|notre politique de confidentialité|conditions générales (?:sont|de vente)|aan dit bericht kunnen geen rechten|no rights can be derived|disclaimer\s*[:|]?\s*http)/iu;
const LEGAL =
  /\b(?:vertrouwelijke?|confidenti(?:al|el|elle)|privileged|geadresseerde|destinataires?|recipient|unauthori[sz]ed|ongeoorloofd|verspreiding|openbaarmaking|disclosure|dissemination|divulgation|aansprakelijk(?:heid)?|liability|responsabilité|vernietigen|destroy|détruire|wettelijk|disclaimer|per vergissing|in error|par erreur|afzender|sender|l['’]expéditeur)\b/giu;
const LEGAL_WORDS_MIN = 3;
const SHORTEST_LEGAL = 80; // shorter, such words may be a person's own
const LONGEST_FIXED = 1_500; // a longer line holds more than a disclaimer: only its sentences may go

/**
 * Takes out what mail systems and lawyers add: disclaimers, warnings about senders, "think before you print".
 *
 * It answers "which lines did a person write?".
 *
 * @param lines   lines of plain text; a paragraph is one line or more
 * @returns       the other lines, and the characters dropped
 * @cost          O(length)
 */
export function withoutDisclaimers(lines: readonly string[]): KeptLines {
  const kept = lines.flatMap((line) => keptOf(line));
  return { lines: kept, dropped: lengthOf(lines) - lengthOf(kept) };
}

function keptOf(line: string): readonly string[] {
  if (!isDisclaimer(line)) return [line];
  // A warning set before the words on the same line: only the sentences that are one go.
  const sentences = line.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  if (sentences.length < 2 || line.length > LONGEST_FIXED) return [];
  const last = sentences.findLastIndex((sentence) => FIXED.test(sentence) || legalWords(sentence) >= 1);
  const first = sentences.findIndex((sentence) => FIXED.test(sentence) || legalWords(sentence) >= 1);
  const own = [...sentences.slice(0, first), ...sentences.slice(last + 1)].join(' ').trim();
  return own === '' ? [] : [own];
}

function isDisclaimer(line: string): boolean {
  return FIXED.test(line) || (line.length >= SHORTEST_LEGAL && legalWords(line) >= LEGAL_WORDS_MIN);
}

function legalWords(line: string): number {
  return new Set(Array.from(line.matchAll(LEGAL), ([word]) => word.toLowerCase())).size;
}
