const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Values of a priority, urgency or impact column, folded. */
export const PRIORITY_WORDS = set(
  'low|medium|high|urgent|critical|normal|major|minor|blocker|trivial|very high|very low|moderate|planning|emergency|' +
    'laag|middel|gemiddeld|normaal|hoog|dringend|kritiek|zeer hoog|zeer laag|spoed|' +
    'bas|basse|faible|moyen|moyenne|normale|haut|haute|elevee|eleve|urgente|critique|tres haute|tres basse|majeure|mineure|' +
    'p1|p2|p3|p4|p5|prio 1|prio 2|prio 3|prio 4|1 - critical|2 - high|3 - moderate|4 - low|5 - planning|1 - high|2 - medium|3 - low|' +
    '1 critical|2 high|3 moderate|4 low|1 low|2 normal|3 high|highest|lowest|important|standard|standaard',
);

/** Values of a type column, folded. */
export const TYPE_WORDS = set(
  'incident|request|service request|problem|change|question|task|bug|alert|event|story|access|complaint|information|' +
    'storing|aanvraag|verzoek|serviceverzoek|probleem|wijziging|vraag|taak|melding|klacht|informatie|defect|gebruikersverzoek|' +
    'demande|demande de service|probleme|changement|tache|panne|plainte|evenement|alerte|service request with approvals|' +
    'informatieaanvraag|wens|feature request|improvement|sub-task|epic|maintenance|onderhoud|entretien|dérangement|derangement',
);

/** Values of a channel column, folded. */
export const CHANNEL_WORDS = set(
  'email|e-mail|mail|phone|telefoon|telefonisch|telephone|tel|web|portal|portaal|portail|self-service|self service|selfservice|' +
    'chat|api|walk-in|walk in|balie|guichet|comptoir|website|formulier|formulaire|form|teams|monitoring|direct contact|mondeling|oral|' +
    'web form|call|appel|helpdesk portal|zelfbediening|libre-service|system|systeem|systeme|phone call|agent|closed ticket|mobile|app|sms|whatsapp|passage',
);

/** Words that name a place where people work, folded: towns of Belgium and of its neighbours, and parts of premises. */
export const SITE_WORDS = set(
  'antwerpen|gent|brugge|brussel|leuven|mechelen|aalst|kortrijk|hasselt|genk|oostende|roeselare|turnhout|lier|geel|' +
    'sint-niklaas|dendermonde|ieper|waregem|diest|tienen|halle|vilvoorde|zaventem|lokeren|mol|herentals|deinze|oudenaarde|' +
    'anvers|gand|bruges|bruxelles|louvain|malines|courtrai|ostende|liege|namur|charleroi|mons|tournai|verviers|wavre|arlon|' +
    'nivelles|la louviere|mouscron|huy|seraing|waterloo|luik|namen|bergen|doornik|waver|ghent|antwerp|brussels|bruges|' +
    'rotterdam|amsterdam|utrecht|eindhoven|breda|lille|rijsel|paris|parijs|londen|london|luxembourg|luxemburg|aken|koln|maastricht|' +
    'hoofdkantoor|hoofdzetel|magazijn|werkplaats|siege|siege social|entrepot|atelier|usine|headquarters|head office|hq|warehouse|factory|plant|' +
    'site|gebouw|building|batiment|verdieping|etage|floor|campus|location|locatie|vestiging|filiaal|winkel|magasin|store|depot|kantoor|bureau',
);

/** Words that name a support team, folded. */
export const TEAM_WORDS = set(
  'team|helpdesk|servicedesk|service desk|support|groep|group|groupe|equipe|desk|lijn|ligne|line|eerstelijn|tweedelijn|1st|2nd|' +
    'operations|beheer|beheerders|ops|l1|l2|l3|niveau|queue|infra|infrastructuur|infrastructure|squad|dispatch|queue|resolver|noc|soc',
);

/** Words that name a subject of support, folded. */
export const CATEGORY_WORDS = set(
  'hardware|software|netwerk|network|reseau|printer|printers|imprimante|imprimantes|printing|impression|afdrukken|email|e-mail|mail|messagerie|account|' +
    'accounts|compte|comptes|access|toegang|acces|password|wachtwoord|mot de passe|telefonie|telephonie|telephony|telefoon|erp|sap|crm|vpn|wifi|wi-fi|laptop|pc|' +
    'desktop|server|serveur|database|security|beveiliging|securite|internet|mobile|gsm|office|applicatie|applicaties|application|applications|toepassing|backup|' +
    'storage|opslag|stockage|hr|facturatie|purchase|aankoop|achats|onboarding|licentie|licence|licences|licenties|besturingssysteem|windows|outlook|excel|teams|sharepoint|citrix|' +
    'scanner|scherm|monitor|ecran|periferie|peripherals|peripheriques|video|conference|rechten|permissions|droits|admin|administrative|miscellaneous|internal|hosting|web|website|werkplek|poste de travail|veiligheid|divers|overige|autre|autres|other|varia|gegevens|donnees|data',
);

/** Legal forms of companies, as they end or begin a name. */
export const LEGAL_FORM =
  /(?:^|\s)(?:nv|bv|bvba|cvba|cv|vzw|srl|sprl|sa|asbl|scrl|gmbh|ltd|inc|llc|plc|sarl|sas|b\.v\.|n\.v\.|s\.a\.)\.?(?:$|\s)/iu;

/** First names common in Belgium, folded. They are words here, to see that a column holds people; not anybody. */
export const FIRST_NAMES = set(
  'jan|jean|marc|mark|luc|luk|peter|pieter|paul|patrick|michel|philippe|filip|dirk|johan|eric|erik|christian|daniel|david|thomas|tom|tim|' +
    'kevin|nicolas|nick|koen|bart|wim|geert|kurt|stefaan|steven|stephane|stefan|olivier|laurent|pascal|frederic|alain|andre|bernard|' +
    'benoit|vincent|christophe|kristof|sebastien|jerome|francois|frank|guy|jos|jozef|joseph|jacques|pierre|robert|rudi|rudy|yves|yvan|' +
    'xavier|arnaud|antoine|maxime|julien|mathieu|matthias|simon|arthur|louis|lucas|noah|liam|victor|jules|adam|hugo|gabriel|nathan|' +
    'mohamed|mohammed|ahmed|youssef|ali|hassan|mustafa|mehmet|ibrahim|omar|karim|rachid|said|hamza|bilal|yassin|emre|murat|' +
    'maria|marie|martine|nathalie|monique|isabelle|christine|kristien|kristel|christel|ann|an|anne|anna|els|elke|eva|sofie|sophie|sarah|sara|' +
    'laura|julie|emma|louise|olivia|mila|lotte|lien|liesbeth|leen|lieve|griet|greet|hilde|ilse|inge|ingrid|katrien|katleen|kathleen|karin|' +
    'karen|carine|catherine|caroline|celine|charlotte|claire|chantal|dominique|dorien|elise|ellen|emilie|evelien|evelyne|fabienne|fatima|' +
    'florence|francoise|goedele|heidi|helena|helene|jessica|joke|katrijn|kim|kelly|linda|lisa|lies|lucie|manon|marijke|marleen|mieke|' +
    'myriam|nadia|nadine|nele|patricia|petra|rita|ria|sabine|sandra|sandrine|silke|stephanie|sylvie|tine|tinne|valerie|veerle|vera|' +
    'veronique|viviane|yasmina|aicha|khadija|samira|leila|amina|zeynep|elif|fatma|bram|brecht|dieter|dries|gert|gerd|guido|gunther|hans|hendrik|' +
    'herman|jef|jeroen|jo|joachim|joost|joris|jurgen|karel|klaas|kris|lieven|ludo|maarten|mario|martin|michael|mike|niels|patrik|piet|raf|roel|' +
    'ruben|sam|sander|sven|stijn|thierry|tony|walter|ward|werner|willem|wout|wouter|yannick|james|john|william|george|charles|henry|jack|oliver|harry|' +
    'richard|andrew|brian|chris|steve|matthew|anthony|susan|karen|nancy|elizabeth|jennifer|helen|emily|alice|grace|hannah|rachel|amy|kate|jane|mary|' +
    'quentin|gilles|gauthier|cedric|damien|didier|emmanuel|etienne|fabrice|gregory|guillaume|jonathan|lionel|loic|ludovic|marcel|mehdi|renaud|romain|thibault|tanguy|' +
    'aurelie|amelie|audrey|beatrice|brigitte|cecile|delphine|elodie|estelle|laetitia|magali|melanie|morgane|muriel|noemie|pauline|pascale|severine|virginie|vanessa',
);

/** Tokens in person columns that are roles or devices, not names: they may stay in the names of patterns. */
export const ROLE_WORDS = set(
  'helpdesk|servicedesk|service|desk|support|admin|administrator|beheer|beheerder|it|ict|system|systeem|systeme|user|gebruiker|utilisateur|' +
    'caller|customer|klant|client|printer|scanner|monitoring|alert|alerts|noreply|no|reply|info|mail|email|team|group|groep|groupe|opened|updated|' +
    'created|resolved|by|unknown|onbekend|inconnu|anonymous|anoniem|anonyme|agent|technician|technicien|technicus|api|bot|nobody|niemand|personne|' +
    'van|de|der|den|du|le|la|het|the|and|en|et|com|be|nl|fr|net|org|eu|externe|external|extern|intern|internal|server|backup|vpn|network|netwerk|reseau|' +
    'operator|melder|aanmelder|demandeur|requester|behandelaar|dienst|office|sales|marketing|finance|hr|boekhouding|comptabilite|onthaal|accueil|reception|magazijn|productie|production',
);
