const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that close a mail, folded; a few of them only where nothing but a name follows. */
export const CLOSING: ReadonlySet<string> = words(`
  groet groeten groetjes groetje grt grtn grts grtz grtjes greetz greets mvg mvgr mvrg vrgr hoogachtend hoogachting
  cordialement cdlt cdt crdlt bav salutations amities amicalement sincerement bises bisous sentiments
  regards rgds rgrds sincerely faithfully truly cheers greetings`);
export const CLOSING_BEFORE_NAME: ReadonlySet<string> = words('best br kr gr bat');

/** Words that are nothing but a closing: a name in small letters may follow. */
export const ONLY_CLOSING: ReadonlySet<string> = words(
  'groetjes mvg mvgr mvrg vrgr grtz grtjes cdlt cdt cordialement hoogachtend regards',
);

/** Several words that close a mail together, folded. */
export const CLOSING_PHRASE =
  /\b(?:bien a (?:vous|toi)|a (?:bientot|plus|demain|tantot|tres vite|tout a l heure|la prochaine)|(?:bonne|belle|bon|excellente|agreable|douce) (?:fin de |debut de )?(?:continuation|nuit|journee|soiree|matinee|semaine|week ?end|apres midi)|(?:fijne?|prettige?|mooie?|goede?|goed|leuke?|zonnige?|aangename?|aangenaam) (?:werk)?(?:dag|avond|week|weekend|namiddag|voormiddag|middag)|tot (?:gauw|straks|seffens|morgen|ziens|binnenkort|dan|horens|snel)|have a (?:nice|good|great|lovely) (?:day|one|week|weekend|evening)|nice day|all the best|take care|(?:best|kind|warm) wishes|see you|talk soon)\b/u;

/** Words that thank, folded. */
export const THANKS: ReadonlySet<string> = words(
  'bedankt dank dankjewel dankuwel danku merci remercie remerciant remercions remerciements thanks thank thx thanx tnx tx appreciate appreciated',
);

/** Words that thank before it is done, folded. */
export const IN_ADVANCE: ReadonlySet<string> = words('alvast voorbaat voorhand avance advance');

/** Words that may stand round closing and thanking words, folded: a line of nothing else says nothing. */
export const BESIDE_CLOSING: ReadonlySet<string> = words(`
  met de het een en of vriendelijke vriendelijk vr vrije hartelijke hartelijk beste warme lieve collegiale sportieve
  zonnige oprechte welgemeende muzikale culturele aller allerbeste meeste hoogste alvast heel erg zeer nogmaals bij op
  voorbaat voorhand voor uw je jullie jouw hulp moeite medewerking reactie tijd snelle goede goed snelle opvolging antwoord begrip
  feedback steun hoor u jou wel om dit dat dit te bekijken nakijken regelen nog fijne prettige prettig mooie mooi leuke aangename aangenaam gewenst toegewenst tussenkomst interventie aandacht begrip inspanning inspanningen dag
  avond week weekend werkdag namiddag voormiddag middag verder allemaal iedereen tot gauw straks morgen ziens binnenkort
  dan horens snel maandag dinsdag woensdag donderdag vrijdag
  bien a vous toi tres le la les l d un une et ou mes nos meilleures meilleurs sinceres respectueuses cordiales cordiaux
  distinguees distingues respectueux devoues plus haute consideration assurance expression veuillez prie vouloir agreer
  recevoir croire je nous monsieur madame mademoiselle messieurs mesdames bonne belle bon excellente agreable douce fin
  debut nuit continuation journee soiree matinee semaine week end weekend apres midi bientot tantot demain vite tout heure prochaine avance grand mille
  beaucoup encore pour votre ton vos aide retour reponse temps suivi intervention diligence attention patience gentillesse collaboration comprehension rapide tous
  toutes par avec dans attente esperant afwachting van
  with kind kindest best warm warmest many most yours kindly much appreciated very sincere wishes have nice good great lovely day one evening all
  take care see you talk soon in advance lot so much again for your the help time support assistance quick reply response
  patience understanding looking into it this team and forward hearing from`);

/** Words that begin a closing in the middle of a sentence, folded: "printer stuk mvg Jan". */
export const CLOSING_STARTS: ReadonlySet<string> = words(
  'met vriendelijke mvg groeten groetjes cordialement bien kind best regards cdlt cdt',
);

/** A line without any of these closes nothing, folded. */
export const MAY_CLOSE: ReadonlySet<string> = new Set([
  ...CLOSING,
  ...CLOSING_BEFORE_NAME,
  ...THANKS,
  ...words(`
    vous toi nuit continuation bientot tantot heure seffens plus demain vite prochaine journee soiree matinee semaine week weekend end midi dag werkdag avond
    namiddag voormiddag middag gauw straks morgen ziens binnenkort dan horens snel day evening one best care wishes you
    soon`),
]);
