const oneOf = (phrases: string): RegExp =>
  new RegExp(
    phrases
      .trim()
      .split(/\s*\n\s*/u)
      .join('|'),
    'iu',
  );

/** Phrases nobody says of their own trouble: one is enough. */
export const FIXED: RegExp = oneOf(`
  this (?:e-?mail|message)(?: and any| and its|, including| may contain| contains| is intended| is confidential)
  intended (?:solely|only|exclusively) for|if you (?:are not|have received this)(?: the intended| message| e-?mail| in error)
  dit (?:e-?mail)?bericht(?: en| is| kan| bevat)(?: eventuele| de| alle| uitsluitend| vertrouwelijk| mogelijk)
  deze e-?mail (?:en|is|kan|bevat) (?:eventuele|de|uitsluitend|vertrouwelijk|enkel|alleen|bedoeld)
  (?:uitsluitend|enkel|alleen) (?:bestemd|bedoeld) voor de (?:geadresseerde|bestemmeling)|indien u niet de (?:geadresseerde|bestemmeling|beoogde)
  ce (?:message|courriel|mail|e-?mail)(?: et| est| peut contenir| contient)(?: toutes?| ses| les| confidentiel| strictement| destiné| des (?:informations|données))
  (?:destiné|réservé) (?:exclusivement|uniquement) (?:à|au)|si vous n['’](?:en )?êtes pas (?:le|la) destinataire|si vous n['’]êtes pas la personne
  aan dit bericht kunnen geen rechten|no rights can be derived|disclaimer\\s*[:|]?\\s*http
  algemene voorwaarden (?:zijn|van toepassing|vindt)|onze privacyverklaring|our privacy (?:policy|statement)
  notre politique de confidentialité|conditions générales (?:sont|de vente)
  consider the environment|think before you (?:print|click)|denk aan het milieu|spaar het milieu|pensez à l['’]environnement|avant d['’]imprimer
  (?:druk|print) deze e-?mail (?:enkel|alleen|slechts)|n['’]imprimez (?:cet? |pas )|milieu te beschermen|protéger l['’]environnement
  virus-?free|virusvrij|sans virus|www\\.avast|(?:scanned|checked) for viruses|(?:gecontroleerd|gescand) op virussen
  you don['’]t often get (?:e-?mail|email) from|u ontvangt niet vaak e-?mail|vous n['’](?:obtenez|recevez) pas souvent
  learn why this is important|(?:meer informatie over|ontdek) waarom dit belangrijk is|découvr(?:ez|ir) pourquoi (?:c['’]est|cela est) important
  (?:mail|bericht|message|courriel)(?![\\p{L}]).{0,40}(?:came|comes|sent|originate[sd]|komt|afkomstig|verzonden|provient|vient|émane|envoyée?) .{0,20}(?:outside|external|buiten|extern|extérieur)
  originated (?:from )?outside|external (?:e-?mail|sender)[:!.\\]]|komt van buiten (?:de|onze|uw)|afkomstig van (?:buiten|een externe)
  (?:provient|venant|émane) (?:de l['’](?:extérieur|externe)|d['’](?:un expéditeur externe|une source externe))
  (?:do not|don['’]t) (?:click|open) (?:on )?(?:any )?(?:links|attachments)|klik niet op (?:links|koppelingen|bijlagen)|open geen (?:links|koppelingen|bijlagen)
  ne cliquez (?:pas|sur aucun)|n['’]ouvrez (?:pas|aucune?) (?:les |de )?(?:liens?|pièces? jointes?)
  (?:please )?(?:exercise|use) caution|soyez vigilants?|faites preuve de prudence
  (?:uw|je) (?:vraag|melding|aanvraag|bericht|e-?mail|ticket|verzoek) (?:is|werd) (?:goed )?(?:geregistreerd|ontvangen|aangemaakt)|(?:wij|we) hebben (?:uw|je) (?:vraag|melding|aanvraag|bericht|e-?mail|verzoek) (?:goed )?ontvangen
  votre (?:demande|message|ticket|e-?mail) (?:est|a (?:bien )?été) (?:bien )?(?:enregistrée?|reçue?)|nous avons bien reçu votre (?:demande|message|e-?mail)
  your (?:request|message|ticket|e-?mail) (?:has been|was) (?:received|registered|created)|we have received your (?:request|message|e-?mail)
  (?:een|un|une|a) (?:collega|medewerker|technicus|technieker|technicien|collègue|conseiller|technician|colleague) (?:neemt|zal|vous|will) .{0,30}(?:contact|recontact|répond|beantwoord|be in touch)
  (?:wees voorzichtig|be (?:careful|cautious)|soyez prudents?) (?:met|with|avec|when)
  (?:via|vanaf|from|van|depuis|par) (?:the|het|le|een|a|un) (?:contactformulier|contact form|formulaire de contact)|formulier werd ingevuld op
  (?:ticket|melding|dit bericht|this message) (?:werd |was |is )?automati(?:sch|cally) (?:aangemaakt|gegenereerd|generated|created)`);

/** Words of lawyers, folded or not: two of them in one long sentence about mail are no person's trouble. */
export const LEGAL: RegExp =
  /(?<![\p{L}])(?:vertrouwelijk|confidenti[ae]l|privileged|geadresseerde|bestemmeling|bestemd voor|bedoeld voor|destinataire|destinée? |destinés |réservée?s? |à l['’]usage exclusif|recipient|addressee|intended|unauthori[sz]ed|ongeoorloofd|verspreid|openbaarmak|vermenigvuldig|disclos|disseminat|divulg|diffusion|aansprakelijk|liab|responsabilité|prohibited|verboden|interdite?|strictly|strikt |strictement|uitsluitend|solely|exclusi(?:ef|vement|vely|f )|legally|wettelijk|disclaimer|rechten worden ontleend|persoonlijke informatie)/giu;

/** What disclaimers speak of. */
export const MAIL: RegExp =
  /(?<![\p{L}])(?:bijlage|attachment|pièces jointes|annexes|fichiers joints|e-?mail|bericht|courri|message|communication)/iu;

/** What disclaimers ask for. */
export const BESIDE_LEGAL: RegExp =
  /(?<![\p{L}])(?:vernietig|destroy|détrui|per vergissing|ten onrechte|in error|par erreur|afzender|sender|l['’]expéditeur|émetteur|verwijder|delete|supprim|copy|copie|reprodu|notify|verwittig|averti)/iu;

/** Who speaks of themself states no disclaimer. */
export const FIRST_PERSON: RegExp =
  /(?<![\p{L}])(?:ik|mijn|mij|i|my|me|j['’]|je (?:ne|n['’]|suis|peux|reçois|voudrais|dois|veux)|moi|mon|ma|mes)(?![\p{L}])|\?\s*$/iu;

/** What stands before a warning: "Opgelet!", "CAUTION:", "[EXTERNAL EMAIL]", folded. */
export const CALL_OUT: ReadonlySet<string> = new Set(
  'opgelet let op attention caution warning waarschuwing external extern externe email e mail courriel important belangrijk avertissement prudence disclaimer notice ext info beveiligingswaarschuwing'.split(
    ' ',
  ),
);
