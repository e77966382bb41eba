import { fold } from './fold.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words of a note that only passes a mail on, folded: "fyi", "kunnen jullie dit eens nakijken", "merci de suivre". */
const POINTING: ReadonlySet<string> = setOf(`
  fyi ter info tvi kennisgeving zie hier hieronder onder onderstaand onderstaande bijgevoegd bijgevoegde bijlage mail
  mails e bericht vraag melding probleem van voor door onze mijn de het een klant collega dit deze die dat even eens hier
  naar iemand wie kan kunnen kun kunt je jullie u jij ik wil willen mag gelieve graag aub svp a b nakijken bekijken kijken
  kijk checken opvolgen opvolging op te volgen volg behandelen oplossen helpen hulp is er zou zouden wat denk denken
  doorgestuurd doorsturen stuur doe cfr cf infra in aan met
  pour info information pi suivi suite voir ci dessous apres joint jointe message messages courriel demande probleme du
  de la le les un une notre mon client cliente collegue pouvez pourriez peux pourrais vous tu regarder verifier voir bien vouloir prendre charge en
  suivre traiter aider gerer jeter oeil coup d s il plait te plait stp ca ceci cela merci a l quelqu peut regarde suis transmets transfere
  transferer
  see below the this mail email message question issue problem from our my client customer colleague can could you
  anyone someone please pls check look at have a into it handle help advise follow up forward forwarded forwarding
  assist with us me of for your information action attached what do think to`);
// "Het probleem is met de mail" is made of such words too, but asks nobody to look at anything.
const ASKS_TO_LOOK =
  /\b(?:fyi|tvi|pi|info\w*|zie|see|voir|onder\w*|hieronder|below|dessous|kijken|nakijken|bekijken|checken|opvolg\w*|volg|behandelen|oplossen|help\w*|hulp|doorgestuurd|doorsturen|suivi|suite|suivre|regarde\w*|verifier|traiter|gerer|aider|oeil|transf\w*|check|look|handle|advise|assist|follow|forward\w*|action|denk|think|infra|bijgevoegde?|attached|jointe?)\b/u;
// "Kan hier iemand naar kijken? Klant wacht."
const THIS = /\b(?:dit|hier|hiernaar|this|ceci|cela)\b/u;
// "… from one of our tenants"
const OTHER_WORDS_MAX = 2;
const OTHER_SHARE_MAX = 0.25;
const SHORT_NOTE_WORDS = 15;
const BELOW =
  /\b(?:hieronder|onderstaande?|zie onder|ci-dessous|ci-apres|plus bas|below|in ?line|underneath)\b/u;
const LONGEST_NOTE = 300; // a longer note speaks for itself

/**
 * Tells whether the words above an earlier mail only point at it.
 *
 * It answers "is the mail below the ticket?": "FYI", "Zie onderstaande mail, kunnen jullie dit nakijken?" say
 * nothing by themselves; "mijn antwoorden staan hieronder" says something, and so does what it points at.
 *
 * @param lines   the words above
 * @returns       whether the mail below is all there is, is needed too, or is only history
 * @cost          O(length)
 */
export function pointsBelow(lines: readonly string[]): 'only' | 'also' | 'no' {
  const note = fold(lines.join(' ').slice(0, LONGEST_NOTE + 1));
  if (note.length > LONGEST_NOTE) return 'no';
  const words = note.match(/[a-z0-9]+/gu) ?? [];
  if (words.length === 0) return 'only';
  const others = words.filter((word) => !POINTING.has(word)).length;
  const pointing = others <= OTHER_WORDS_MAX && others <= OTHER_SHARE_MAX * words.length;
  if (ASKS_TO_LOOK.test(note) && pointing) return 'only';
  const asks = words.length <= SHORT_NOTE_WORDS && THIS.test(note) && ASKS_TO_LOOK.test(note);
  return asks || others === 0 || BELOW.test(note) ? 'also' : 'no';
}
