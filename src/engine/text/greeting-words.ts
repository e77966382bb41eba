const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that greet and mean nothing else, folded: they go even where a sentence follows at once. */
export const GREETS: ReadonlySet<string> = words(`
  hallo hallokes hoi hoihoi hey heey hi hiya hello helloo rebonjour goedemorgen goeiemorgen goedendag goeiedag goededag goedemiddag
  goeiemiddag goedenamiddag goeienamiddag goedenavond goeienavond bonjour bjr bonsoir bsr salut slt coucou`);

/** Words that greet at the head of a mail only, folded: "Dag 3" and "Beste oplossing" greet nobody. */
export const GREETS_SOMEBODY: ReadonlySet<string> = words(
  'beste dag geachte waarde cher chere chers cheres dear morning yo he allo hola dames mesdames messieurs madame monsieur ladies gents ls',
);

/** Several words that greet, at the start of a line. */
export const GREETING_PHRASE =
  /^[\s*]*(?:(?:goede|goeie) (?:morgen|dag|middag|namiddag|avond)|good (?:morning|afternoon|evening|day)|to whom it may concern|l\.s\.)(?![\p{L}\p{N}])/iu;

/** Whom a greeting speaks to, folded. */
export const GREETED: ReadonlySet<string> = words(`
  allemaal iedereen allen collega collega's collegas it ict it'ers team support helpdesk servicedesk desk dienst
  service mensen dames heren heer mevrouw meneer mijnheer all everyone everybody both guys folks there tous toutes tout
  monde l'equipe equipe collegue collegues madame mesdames monsieur messieurs sir madam colleague colleagues jullie
  opnieuw nogmaals vous`);

/** Small words between those, folded. */
export const BESIDE_GREETED: ReadonlySet<string> = words("en et and of ou or de het van le la les du a l'");

/** Titles that may follow a comma in a greeting, folded: "Geachte heer, mevrouw". */
export const TITLES: ReadonlySet<string> = words(
  'heer heren mevrouw dames meneer madame monsieur mesdames messieurs sir madam',
);
