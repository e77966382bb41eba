import { fold } from './fold.ts';

const labels = (text: string): readonly string[] =>
  text
    .split(';')
    .map((label) => labelForm(label))
    .filter((label) => label !== '');

/** Labels of what is about the person or the form itself, folded: what was filled in goes along. */
export const ABOUT_PERSON: ReadonlySet<string> = new Set(
  labels(`
  inlognaam; login; gebruiker; loginnaam; login naam; gebruikersnaam; naam aanmelder; naam melder; naam aanvrager; aanmelder;
  aanvrager; melder; contactpersoon; naam; voornaam; achternaam; familienaam; voornaam en naam; naam en voornaam;
  telefoonnummer; telefoon; tel; tel nr; telnr; gsm nummer; gsmnummer; gsm; mobiel; mobiel nummer; toestelnummer;
  intern nummer; e-mail adres; e-mailadres; emailadres; e-mail; email; mail; mailadres; personeelsnummer; stamnummer;
  bereikbaar op; best bereikbaar op; datum; tijdstip; ingevuld op; ingediend op; verzonden vanaf; verzonden vanuit; datum en uur; ip-adres; ip adres; ticketnummer;
  meldingsnummer; prioriteit; bijlage; bijlagen;
  username; user name; user; name; first name; last name; full name; surname; reported by; requester; caller; contact person;
  contact; contact name; contact phone; contact e-mail; contact email; phone number; phone; telephone; mobile; mobile number; extension; e-mail address; email address; employee
  number; employee id; staff number; date; ip address; browser; user agent; submitted on; submitted by; sent from; ticket; ticket number; ticket id; priority;
  attachment; attachments;
  nom d'utilisateur; utilisateur; identifiant; nom et prénom; nom; prénom; prénom et nom; nom complet; demandeur; personne de
  contact; téléphone; tél; numéro de téléphone; téléphone interne; téléphone direct; téléphone portable; numéro interne;
  adresse e-mail; adresse mail; adresse email; courriel; matricule; soumis le; soumis par; envoyé depuis; numéro de ticket; nom du demandeur; priorité; pièce jointe;
  pièces jointes`),
);

/** Labels of what is about the trouble, folded: what was filled in stays. */
export const ABOUT_TROUBLE: ReadonlySet<string> = new Set(
  labels(`
  omschrijving van het probleem; omschrijving van het probleem storing foutmelding; omschrijving van het probleem
  storing; omschrijving van het probleem foutmelding; omschrijving probleem; omschrijving storing; omschrijving van de
  storing; omschrijving van uw vraag; omschrijving; beschrijving van het probleem; beschrijving; korte omschrijving;
  probleemomschrijving; probleemstelling; vraag; bericht; melding; verzoek; foutmelding; onderwerp; betreft;
  toelichting; opmerking; opmerkingen; bijkomende informatie; extra informatie; dienst; afdeling; locatie; lokaal;
  vestiging; campus; beschrijf het probleem; beschrijf uw probleem; toestel; toestelnaam; categorie;
  décrivez le problème; décrivez votre problème; description; brève description; description du problème; description de l'incident; description de la demande;
  description de la demande ou du problème; description de l'incident ou de la demande; description du problème ou de
  la demande; objet; sujet; message; demande; remarque; remarques; commentaire; commentaires; information complémentaire;
  informations complémentaires; service; département; site; lieu; local; bâtiment; appareil; poste; catégorie;
  describe the problem; describe your problem; problem description; description of the problem; issue description; short description; summary; subject; details;
  additional information; comment; comments; department; location; device; asset; category; question; problem`),
);

/** Questions of a form, folded, that need no colon behind them. */
export const QUESTIONS: ReadonlySet<string> = new Set(
  labels(`
  wat is het probleem; wat is uw vraag; wat is je vraag; waarmee kunnen we u helpen; waarmee kunnen we je helpen; sinds
  wanneer; welk toestel; op welk toestel; waar;
  quel est le problème; depuis quand; quel appareil; sur quel appareil; comment pouvons-nous vous aider; où;
  what is the problem; what is your question; how can we help; how can we help you; since when; which device; where`),
);

/** Words that may stand before a label, folded: "uw vraag", "votre message", "n° de téléphone". */
export const BEFORE_LABEL: ReadonlySet<string> = new Set(
  'uw je jouw your votre vos ton n no nr numero de du d le la l het'.split(' '),
);

/** A label as it is compared: folded, words parted by one space. */
export function labelForm(text: string): string {
  return fold(text)
    .replace(/\([^()]{0,40}\)/gu, ' ')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
