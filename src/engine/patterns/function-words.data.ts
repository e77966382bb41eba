const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that carry no meaning of a problem, folded, per language. Negations are not here (see NEGATIONS), nor are
 * the particles that change a verb ("op", "uit", "off": see PARTICLES).
 */
export const FUNCTION_WORDS = {
  nl: split(`
    de het een der den t n s ik jij je u uw gij ge hij zij ze we wij jullie hun hem haar mij me ons onze mijn jouw
    zijn zich dit dat deze die daar hier er wat wie waar welke welk hoe wanneer waarom als dan maar want omdat
    doordat zodat terwijl toen nu en of ofwel dus ook nog al reeds toch wel even eens weer opnieuw telkens altijd
    vaak soms steeds nogal heel erg zeer zo zoals te ter ten om voor van met bij tot naar door sinds tijdens tegen
    tussen rond vanaf volgens is ben bent was waren wordt word worden werd geworden ben geweest heb hebt heeft
    hebben had hadden gehad kan kun kunt kunnen kon konden wil wilt willen zal zult zullen zou zouden mag mogen
    moet moeten moest ga gaat gaan ging doe doet doen deed krijg krijgt krijgen kreeg staat staan laat laten
    iemand iets alle alles elk elke ieder iedereen ander andere veel meer minder meest beetje paar enkele dag
    dagen vandaag gisteren morgen vanmorgen vanochtend ochtend middag namiddag week weken uur uren minuut minuten
    maandag dinsdag woensdag donderdag vrijdag ik hallo dag beste goeiemorgen goedemorgen goeiedag alvast bedankt
    dank merci groeten groetjes mvg vriendelijke graag gelieve aub svp alstublieft probleem problemen`),
  fr: split(`
    le la les l un une des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos
    leur leurs je j tu il elle on nous vous ils elles me m te t se s lui y en qui que qu quoi dont ou quand comment
    pourquoi quel quelle quels quelles et mais donc or ni car si comme avec pour par dans sur sous chez vers entre
    depuis pendant avant apres lors deja encore toujours souvent parfois aussi tres trop tout toute tous toutes
    meme memes autre autres chaque quelque quelques plusieurs ici la ca cela ceci c est suis es sommes etes sont
    etait etais etaient ete etre sera serait ai as a avons avez ont avait avais avoir eu peux peut pouvons pouvez
    peuvent pouvoir pourrait veux veut voulez vouloir dois doit devez devoir fais fait faites font faire va vais
    vont aller ne bonjour salut bonsoir merci cordialement svp stp madame monsieur hier aujourdhui demain matin
    midi apres-midi soir jour jours semaine heure heures minute minutes lundi mardi mercredi jeudi vendredi
    probleme problemes soucis souci moi toi beaucoup peu moins bien alors il-y-a`),
  en: split(`
    the a an i you he she it we they me him her us them my your his its our their mine yours this that these those
    there here who whom which what where when why how and or but if then so because as while than though although
    since until before after during about again always often sometimes still already just very too also even only
    some any each every all both few many much more most other another such own same for of to with at by from into
    is am are was were be been being has have had having do does did doing can could will would shall should may
    might must get gets got getting go goes going went im ive its id ill youre were hi hello dear hey thanks thank
    please pls regards kind best cheers today yesterday tomorrow morning afternoon evening day days week weeks hour
    hours minute minutes monday tuesday wednesday thursday friday problem problems issue issues re fw fwd`),
} as const satisfies Record<'nl' | 'fr' | 'en', ReadonlySet<string>>;

/** Words that deny, folded, per language: one key, so that "print niet" and "n'imprime pas" have one form. */
export const NEGATIONS = {
  nl: split('niet nie ni nimeer geen gene nooit niets niks zonder noch'),
  fr: split('pas plus jamais rien aucun aucune sans impossible'),
  en: split('not no never nothing none without unable'),
} as const satisfies Record<'nl' | 'fr' | 'en', ReadonlySet<string>>;

/** Negations that mean something else in another language ("pas" is a badge in Dutch): own language only. */
export const NEGATIONS_OF_ONE_LANGUAGE: ReadonlySet<string> = split('pas plus no sans gene none');

/**
 * Words that say how much or which other: no meaning by themselves, but "ander scherm" is not "scherm". They count
 * when a phrase has only one other word.
 */
export const QUALIFIERS: ReadonlySet<string> = split(`
  ander andere alle alles elk elke ieder veel meer minder meest paar enkele dag dagen week weken uur uren minuut
  minuten ochtend middag eigen zelf zelfde verkeerd verkeerde twee drie een paar
  autre autres meme memes chaque plusieurs tout toute tous toutes beaucoup peu moins jour jours semaine heure heures
  minute minutes matin soir deux trois
  other another same all each every many much more most both day days hour hours week weeks own two three`);

/** Small words that change what a verb means; they count when a phrase has only one other word. */
export const PARTICLES: ReadonlySet<string> = split(`
  op uit aan af in weg los dicht toe mee over onder neer terug vast door bij na
  on off up down out over through away back
  hors dessus dedans`);
