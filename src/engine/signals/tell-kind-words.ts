/** Ways of saying one thing. `…` stands for up to six words; a space for any spacing. Lower case, no accents. */
type Ways = readonly string[];

const ABLE_NL =
  '(?:raak|raakt|raken|kan|kunnen|kon|konden|gera(?:a|ak|akt|ken|akten)|lukt|gaat|werkt|werken|wil|krijg|krijgen|krijgt|doet|doen|start|starten|opent|openen|reageert|verbindt|print|drukt|laadt|laden|komt|komen|vind|vinden|zie|zien|hoor|horen|bereik|ontvang|ontvangt|ontvangen|verstuurt|toont|scant|scannen|pakt|neemt|sluit|synct|synchroniseert|functioneert|marcheert|herkent|afdrukken|inloggen|aanmelden)';

/** What is wrong, said so that it can be nothing but an incident. */
export const BROKEN: Ways = [
  // Dutch
  `\\b${ABLE_NL} (?:… )?(?:niet|nimmer|niks|nergens)\\b`,
  '\\bniet (?:meer )?(?:bereikbaar|beschikbaar|leesbaar|zichtbaar|gevonden|herkend|verbonden|opgestart|ontvangen|aangekomen|toegekomen|meer (?:aan|in|op|bij|binnen|werkend|online)|werkend|gesynct|gesynchroniseerd|aan (?:de|het|mijn)|geladen|werken|werkt|lukt|openen|printen|opstarten|inloggen|afdrukken|aanmelden)\\b',
  '\\bgeen (?:[a-z-]+ )?(?:verbinding|internet|netwerk|signaal|beeld|geluid|stroom|bereik|wifi|ontvangst|reactie|toegang meer|mails? meer|mails? (?:binnen|ontvangen)|kiestoon|zin meer)\\b',
  '\\b(?:kapot|stuk|defect|kaduuk|naar de knoppen|om zeep|plat|uitgevallen|gecrasht|vastgelopen|verdwenen|geblokkeerd|afgesprongen|gesprongen|doorgebrand|gecorrumpeerd|beschadigd|gebroken|vergrendeld|gehackt|gelekt|gecrypteerd|buitengesloten|losgekomen|gebarsten|verbroken)\\b',
  '\\b(?:crasht|crashen|hapert|haperen|hangt|bevriest|flikkert|flikkeren|piept|valt|vallen|vielen|viel) ?(?:… )?(?:vast|weg|uit|stil|telkens|steeds|constant|voortdurend|om de|elke|opnieuw|weer|door elkaar)?\\b(?<!\\b(?:valt|vallen|vielen|viel|hangt))',
  '\\b(?:internet|server|netwerk|systeem|wifi|erp|alles|site|vpn|lijn|mail|exchange|website) (?:is |ligt )?(?:terug |weer |opnieuw )?(?:down|plat|eruit|uit)\\b',
  '\\bhangt\\b|\\bloopt (?:… )?vast\\b|\\bvast ?gelopen\\b|\\b(?:zit|zitten|staat|blijft) (?:… )?(?:vast|zwart|hangen|laden|draaien|steken|plakken|leeg)\\b',
  '\\b(?:foutmelding|foutcode|foutbericht|error ?code|blauw scherm|zwart scherm|bluescreen|storing|virus)\\b',
  '\\b(?:wachtwoord|paswoord|pincode) (?:… )?(?:vergeten|kwijt|verlopen|geweigerd|vervallen)\\b|\\b(?:kwijt|verloren|weg) ?(?:geraakt|gespeeld)\\b|\\b(?:alles|mails|bestanden?|mappen|document(?:en)?|agenda|favorieten|data) (?:… )?(?:kwijt|weg|verdwenen|foetsie)\\b|\\bis weg\\b|\\bzijn weg\\b',
  '\\b(?:vraagt|vragen|komt|moet|krijg|herstart|start) (?:… )?(?:telkens|steeds|altijd|constant|voortdurend|de hele tijd) ',
  '\\bheel(?:e)? (?:erg )?traag\\b|\\b(?:te|zo|super|enorm|verschrikkelijk|veel te) (?:traag|luid)\\b|\\btraag vandaag\\b|\\bduurt (?:… )?(?:lang|uren|minuten|eeuwen)\\b',
  '\\b(?:access denied|toegang geweigerd|acces refuse|access refused|permission denied)\\b',
  // French
  "\\b(?:ne|n'[a-z]+) (?:… )?(?:pas|plus|rien|jamais)\\b(?! encore)",
  '\\b(?:marche|fonctionne|imprime|demarre|repond|ouvre|arrive|voit|recois|peux|peut|veut|capte|charge|scanne|trouve|sait|sais|allume|connecte|va|accede|ai) (?:plus|pas)\\b(?! encore)',
  "\\b(?:impossible|impossibilite) (?:de|d'|a|pour)|\\b(?:impossible)$|\\bincapable d",
  '\\ben panne\\b|\\bhs\\b|\\bhors service\\b|\\b(?:plante|plantee?s?|casse|cassee?s?|fige|figee?s?|gele|bloque|bloquee?s?|coupe|coupee?s?|deconnecte|deconnectee?s?|verrouillee?s?|verrouille|disparue?s?|perdue?s?|pirate|piratee?s?|expiree?s?|corrompue?s?|fissuree?|fissure|refuse|refusee?s?|rame|clignote|gresille|freeze|crash)\\b',
  "\\bmessages? d'erreur\\b|\\bcode d'erreur\\b|\\becran (?:noir|bleu|blanc)\\b|\\b(?:mot de passe|mdp) (?:… )?(?:oublie|expire|refuse|perdu|bloque)\\b",
  "\\b(?:pas|plus|aucune?|plus d'|pas d'|pas de|plus de) (?:de |d')?(?:connexion|internet|reseau|son|image|signal|wifi|courant|acces internet|tonalite|reponse|mails?|icone)\\b",
  '\\b(?:tres|trop|hyper|super|extremement|vraiment) lente?s?\\b|\\bpedale\\b|\\btourne en boucle\\b|\\bsans arret\\b|\\bse (?:coupe|deconnecte|bloque|ferme|fige|plante|eteint)(?:nt)?\\b',
  // English
  "\\b(?:can ?not|can'?t|could ?n[o']?t|could not|un ?able|does ?n[o']?t|does not|don'?t|do not|didn'?t|did not|won'?t|will not|isn'?t|aren'?t|wasn'?t|hasn'?t|haven'?t|is not|are not|not able) (?:… )?(?:log|open|print|connect|access|work|working|start|send|receive|see|find|load|sync|respond|responding|boot|turn|hear|save|scan|get|reach|show|ring|charge|recogni[sz]ed?|detected|in|into|on|come|let|join|use|download|upload|found|available|visible|update|updating|syncing|loading|display|appear|receiving|recognised|go)\\b",
  '\\bnot (?:working|responding|loading|opening|printing|syncing|connecting|receiving|starting|charging|showing|available|found|recogni[sz]ed|reachable|work|ringing|booting|turning|sending|visible|displaying|detected|updating)\\b|\\bstopped (?:working|responding|printing|syncing)\\b|\\bnothing (?:happens|prints|comes)\\b',
  '\\b(?:broken|crash|crashes|crashed|crashing|frozen|freezes|freezing|stuck|unreachable|hangs|hanging|flickers?|flickering|dead|disconnects|disconnecting|disconnected|disappeared|vanished|locked out|locked|hacked|jammed|paper jam|cracked|unresponsive|garbled|lagging|lags|fails|failing|kicks me|dropping|drops|outage|blank|corrupt(?:ed)?|blue ?screen|bsod|timed? ?out|times out)\\b|\\b(?:is|are|went|goes|was) (?:… )?(?:down|offline|missing|dead|black|gone|out)\\b|\\bdown (?:again|since|today)\\b',
  '\\bno (?:internet|network|sound|signal|connection|picture|image|power|audio|wifi|wi-fi|dial tone|response|longer)\\b|\\berror (?:message|code|when|while|on|after)\\b|\\b(?:forgot|forgotten|lost) (?:my |the |his |her )?(?:password|pin)\\b|\\bpassword (?:… )?(?:expired|rejected|refused|wrong|not accepted)\\b|\\b(?:very|extremely|too|so|super|terribly|really) slow\\b|\\bkeeps? (?:on )?[a-z]+ing\\b|\\bblack screen\\b|\\blost (?:my |the |all )?(?:files?|connection|mails?|data)\\b',
];

/** Since when: a wish has no beginning. */
export const SINCE: Ways = [
  '\\bsinds (?:de |het |vandaag|gisteren|vanmorgen|vanochtend|een|vorige|deze|maandag|dinsdag|woensdag|donderdag|vrijdag|vannacht|zonet|kort)|\\bal (?:een|twee|drie|enkele|heel de|de hele) (?:uur|uren|dag|dagen|week|weken|keer|morgen)\\b',
  "\\bdepuis (?:ce|hier|la |le |l'|ma |mon |un |une |lundi|mardi|mercredi|jeudi|vendredi|quelques|deux|trois|aujourd)",
  '\\bsince (?:the |this|yesterday|today|monday|tuesday|wednesday|thursday|friday|last|a |my )|\\b(?:for|waiting) (?:an|two|three|a few|several) (?:hours?|days?|weeks?)\\b|\\bwaiting an hour\\b',
];

/** Something is wrong, but a request may mention it too. */
export const TROUBLE: Ways = [
  // Dutch: how often, how suddenly, how it looks
  '\\b(?:telkens|steeds|constant|voortdurend|ineens|plots|plotseling|vanzelf|om de haverklap|de hele tijd|nog altijd|nog steeds|blijft|blijven|geen enkele?|nergens|niemand|tevergeefs|amper|nauwelijks|zomaar|spontaan|uit het niets|half|onleesbaar|onbruikbaar|onbereikbaar|onstabiel|onbekende fout|leeg|lege|zwart|zwarte|wazig|scheef|krassen|dubbel|rook|brandgeur|te klein beeld|versleten|gebroken|beschadigd|gevallen|waterschade|nat geworden|stuitert|bonkt|ratelt|zoemt|kraakt|krakend|echo|weg|vol|volle)\\b',
  '\\b(?:werkt|werken|lukt|klopt|kloppen|gooit|verbreekt|verbreken|verspringt|verspringen|knippert|knipperen|sluit|sluiten|dubbel|uitgelogd|afgemeld|uitgeschakeld|weigert|weigeren|blokkeert|blokkeren steeds|verliest|hapert|stottert|vertraagt|vertraging|lekt|rookt|ruikt|piept|kraakt|stopt|stoppen|zwart|afgesloten|buitengegooid|geweigerd|aangevallen|verbroken|verdwijnt|verdwijnen|ontkoppelt|flipt|zot|gek|raar|slecht|slechte|niet|geen|nooit|niks|nergens|zonder resultaat)\\b',
  // French
  "\\b(?:tout seul|toute seule|tous seuls|a chaque fois|a chaque|sans cesse|sans arret|toujours|soudain|soudainement|d'un coup|reste(?:nt)? (?:noire?s?|bloquee?s?|vides?|en attente|dans|coince[es]*)|defectueu(?:x|se|ses)|abimee?s?|endommagee?s?|brulee?|usee?s?|tombee?|illisibles?|inutilisables?|inaccessibles?|injoignables?|introuvables?|instables?|vides?|noire?s?|floue?s?|ejectee?|deconnexions?|coupures?|bourrage|lenteurs?|ralentissements?|dysfonctionnements?|anomalies?|incoherente?s?|mauvaise?s?|fausse?s?|jamais|plus rien|pas moyen|pas|aucune?|rien ne|bruit|gresillements?|etrange|drole|saute|sautent|chauffe|fume|grince|siffle|clignote(?:nt)?|redemarre(?:nt)?|ralentit|deraille|debloque|merde|foire|non reconnue?s?|non disponible|non recue?s?|en double|coince[es]*|lente a)\\b",
  // English
  "\\b(?:keeps?|again|always|constantly|suddenly|randomly|by itself|on its own|never|nothing|nobody|no one|every time|takes? (?:forever|ages|too long|very long|minutes|hours)|stays?|bounces?|bounced|bouncing|drains?|jumps?|doubles?|gibberish|burning|burnt|smoke|smells?|acting up|empty|blurry|distorted|scratched|damaged|worn|dropped|spilled|wet|loud|noisy|logged out|logs? me out|signed out|signs? me out|kicked out|gone|not|n't|doesnt|cant|wont|isnt|dont|didnt|unreadable|unusable|inaccessible|intermittent|lag|delay|delayed|delays|static|echo|loops?|looping|wrong|incorrect|duplicate|duplicated|black|half of|fell|refuses?|rejects?|denied|unexpected|unexpectedly|glitch|malfunction(?:ing|s)?|faulty|defective|acts? up|stops?|stopped)\\b",
  '\\b(?:problemen?|probleem|problemes?|problems?|issues?|soucis?|traag|trage|slow|lent|lente|lents|lentes|error|errors|erreurs?|fout|fouten|foutief|mislukt|mislukken|failed|failure|echec|echoue|verkeerde?|bug|panne|defaut|defaillant|afgebroken|instabiel|instable|unstable|vreemd|raar|bizar|bizarre|weird|strange|trouble|ruis|lawaai|bruit|noise|verloren|lost|perdu|warm|heet|lek|missing|ontbreekt|ontbreken|manque|manquante?s?|offline|hors ligne|phishing|spam|verdacht|suspect|suspicious|oups|help)\\b',
  '\\b(?:alweer|opnieuw prijs|weer prijs|encore une fois|yet again)\\b',
];

/** Somebody asks for something that is normally given: firm. */
export const ASKS: Ways = [
  // Dutch
  '\\b(?:graag|gelieve|kan|kunnen|kunt|kun|mag|mogen|zou|zouden|wil|willen|wilt|svp|aub|alstublieft) (?:… )?(?:installatie|installeren|installer|geinstalleerd|aanmaken|aangemaakt|maken|toevoegen|toegevoegd|bezorgen|voorzien|bestellen|besteld|krijgen|toekennen|toegekend|activeren|geactiveerd|openzetten|openstellen|vrijgeven|verlengen|verhuizen|verplaatsen|verwijderen|verwijderd|wissen|doorschakelen|inrichten|klaarzetten|klaarmaken|uitlenen|ontlenen|lenen|reserveren|overzetten|instellen|aansluiten|plaatsen|ophangen|leveren|vervangen|upgraden|resetten|gereset|wijzigen|gewijzigd|aanpassen|aangepast|hernoemen|delen|uitbreiden|delegeren|afsluiten|blokkeren|deblokkeren|hebben|herstellen van|terugzetten|aanvragen|migreren|opzetten|geven)\\b',
  '\\b(?:aanvra(?:ag|gen)|aangevraagd|verzoek|indiensttreding|uitdiensttreding|uitdienst|indienst|in dienst|uit dienst|nieuwkomer|offerte|bestelling|bestelaanvraag|aankoop)\\b',
  '\\bnieuwe? (?:(?!maar|is|en|van|maakt)[a-z-]+ )?(?:laptop|pc|computer|gsm|smartphone|telefoon|scherm|schermen|muis|toetsenbord|headset|dock|docking|gebruiker|medewerker|medewerkster|collega|werknemer|stagiair|stagiaire|jobstudent|account|mailbox|mailadres|licentie|toner|badge|printer|simkaart|handtekening|groep|map|distributielijst|site|gebruikersaccount|bediende|arbeider)\\b',
  '\\b(?:toegang|rechten|machtiging|schrijfrechten|leesrechten|licentie|licenties|account|vpn-toegang|badge) (?:… )?(?:nodig|gewenst|gevraagd|toevoegen|geven|aanvragen|verlenen|activeren)\\b|\\b(?:nood aan|behoefte aan|wens te|wensen te|zou graag|zouden graag|wil graag|willen graag|hebben (?:… )?nodig|heb (?:… )?nodig|heeft (?:… )?nodig)\\b',
  '\\b(?:installatie|aanmaak|creatie|toevoeging|configuratie|uitbreiding|verhuis|vervanging|overdracht|activatie|doorschakeling|migratie) (?:van|voor|nieuwe?)\\b|\\b(?:toevoegen|overzetten) (?:aan|naar|op) |\\bheeft nog geen\\b|\\bhebben nog geen\\b|\\bnog geen (?:account|toegang|laptop|licentie|badge|mailbox|gsm)\\b',
  '\\b[a-z]+ (?:installeren|aanmaken|toevoegen|bestellen|aanvragen|activeren|inrichten|klaarzetten|aub installeren|verhuizen|toekennen|deactiveren|uitbreiden|reserveren|ontlenen)(?: (?:aub|svp|voor|op|a\\.u\\.b|graag|tegen|vanaf)\\b|[.!?]|$)',
  '^(?:reserveren|bestellen|aanmaken|toevoegen|installeren|ontlenen|activeren|verwijderen|aanvragen|deblokkeren|verlengen|verplaatsen) van\\b',
  '\\b(?:willen jullie|wil je|wil u|kan je|kan u|kan jij|kan iemand|kunnen we|kunnen wij) (?:… )?(?:zetten|leggen|doen|klaarzetten|uitleggen|tonen|bezorgen|sturen|regelen|bekijken of|omzetten|whitelisten|gewhitelist|whitelisted|deblokkeren|verhogen|koppelen|linken|worden|opzoeken|bijzetten|bijmaken|goedkeuren|ontvangen)\\b',
  '\\b[a-z]+ (?:wijzigen|omzetten|doorschakelen|blokkeren|afsluiten|recycleren|recyclen|verhogen|verwijderen|verplaatsen|deblokkeren|koppelen|aanpassen|ophalen|inleveren|terugbezorgen|uitschrijven|doorsturen|hernoemen|archiveren|vervangen|afhalen|klaarmaken|voorbereiden|herinstalleren|formatteren|wissen|vrijgeven|aankopen|leveren|plaatsen|ophangen|instellen|resetten)(?: (?:aub|svp|voor|op|van|naar|bij|in|wegens|tegen|vanaf|door|uit|graag|na)\\b|[.!?]|$)',
  '\\b(?:gewenst|gevraagd|goedkeuring gevraagd|machtiging|machtigingen|verhoging|bijkomende?|extra|tijdelijke) (?:[a-z-]+)\\b|\\b(?:gewenst|aan te vragen|te installeren|aan te maken|te bestellen|toe te voegen|te voorzien|te bezorgen|te verwijderen|af te sluiten|te activeren|te configureren|te verplaatsen|klaar te zetten|op te zetten|te vervangen|te resetten)\\b',
  '\\bwie kan (?:… )?(?:uitleggen|tonen|helpen met|zeggen hoe)\\b|\\bhoe (?:kan|kunnen|moet|stel|voeg|maak|boek|deel|zet|installeer|vraag|wijzig|verander) (?:ik|we|wij|men)\\b|\\beinde contract\\b|\\bstart(?:en)? (?:(?:op|vanaf) (?:[0-9]|maandag|dinsdag|woensdag|donderdag|vrijdag|de eerste)|maandag|volgende|binnenkort)|\\bbegint (?:op|maandag|volgende)\\b',
  // French
  "\\b(?:fermeture|ouverture|augmentation|cloture|delegation|redirection|renouvellement|prolongation|recuperation|demenagement|changement de nom|changement d'adresse|mise a disposition|preparation|reinitialisation|renommage|partage|mise en place|achat|livraison|recyclage|enlevement|pret) (?:de|d'|du|des|pour|en|a)",
  '\\bcomment (?:puis-je|configurer|faire|transferer|partager|ajouter|installer|changer|activer|modifier|acceder|reserver|creer|utiliser|mettre|imprimer en)\\b|\\bpeut-on (?:avoir|obtenir|recevoir|ajouter|installer|prevoir)|\\ba (?:installer|creer|commander|prevoir|configurer|ajouter|desactiver)\\b|\\b(?:arrivee|arrive|commence|debute) (?:lundi|mardi|le|au|en|ce|demain|la semaine)',
  "\\bmerci (?:d'avance )?(?:de|d'|bien vouloir) ?(?:bien )?(?:vouloir )?(?:me |nous |lui |leur |l'|m'|le |la |les )?(?:install|cre|ajout|donn|fourni|prevoi|command|active|ouvr|transfer|configur|envoy|supprim|desactiv|reinitialis|debloqu|attribu|prepar|mettre|modifi|chang|accord|partag|prolong|remplac|redirig|faire|livr|deplac|restaur|octroy)[a-z]*",
  '\\b(?:pouvez|pourriez|pourrais|pourrait|peux|peut|puis|veuillez|merci de|svp|priere de)[ -](?:… )?(?:install|cre|ajout|donn|fourni|prevoi|command|active|ouvrir l|transfer|configur|supprim|desactiv|attribu|prepar|mettre|modifi|chang|accord|partag|prolong|remplac|redirig|avoir|obten|livr|deplac|restaur|octroy|reserv|emprunt|recevoir|reinitialis)[a-z]*',
  "\\bdemandes? (?:de|d'|du|pour|concernant)\\b|\\bdemande d'|\\b(?:besoin d[eu'])|\\b(?:je|nous|on) (?:souhait|voudr|aimer|desir|demand)[a-z]*|\\bj'aimerais\\b|\\bj'aurais besoin\\b|\\bserait-il possible\\b|\\best-il possible\\b|\\bpossible d(?:e|') ?(?:avoir|recevoir|m'|me|nous|installer|ajouter|creer|obtenir)",
  '\\bnouve(?:l|lle|au|aux|lles) (?:[a-z-]+ )?(?:pc|portable|ordinateur|gsm|smartphone|telephone|ecran|ecrans|souris|clavier|casque|collegue|collaborateur|collaboratrice|utilisateur|utilisatrice|employee?|stagiaire|compte|boite|adresse|licence|toner|badge|imprimante|engagee?|arrivante?|recrue|dossier|groupe)\\b',
  "\\b(?:creation|installation|ajout|activation|configuration|commande|suppression|desactivation|attribution|extension|remplacement|transfert|arrivee|depart|entree en service|sortie de service|modification|pret|restauration|reservation) (?:de|d'|du|des|pour|en|dans|au|a)|\\b(?:donner|droits?) (?:… )?(?:acces|sur|d'acces|de lecture)\\b|\\bpas encore (?:… )?(?:de |d')?(?:compte|acces|badge|laptop|pc|licence)|\\bbon de commande\\b|\\bdevis\\b",
  '^(?:augmenter|rediriger|reinitialiser|fermer|cloturer|renommer|deplacer|partager|livrer|acheter|prolonger|debloquer|recycler|installer|creer|ajouter|activer|commander|configurer|supprimer|desactiver|donner|prevoir|preparer|modifier|remplacer|deplacer|transferer|reserver)\\b',
  // English
  '\\b(?:please|pls|plz|kindly|can|could|would|may|want|like|need(?:s)?|you) (?:… )?(?:install|create|add|give|grant|set up|setup|provide|order|reset|remove|delete|disable|enable|activate|change|update the|move|move|rename|share|extend|upgrade|replace|assign|configure|forward|unblock|whitelist|restore|have (?:a|an|access|the)|get (?:a|an|access|me|us|the|him|her)|borrow|reserve|book|prepare|deliver|transfer|whitelist|allow)\\b',
  '^(?:disable|enable|increase|change|move|convert|forward|install|create|add|remove|delete|reset|grant|order|set ?up|assign|replace|rename|share|extend|upgrade|unblock|restore|recover|renew|purchase|provide|prepare|configure|give|block|archive|return|recycle|activate|deactivate|whitelist|unlock)\\b(?! (?:failed|fails|error|problem|issue|does|is|not))',
  '\\b(?:name change|change of name|address change|mailbox quota|guest wi-?fi|new hire|new joiner|last day|leaving the company|leaves the company|starts? (?:on|next|monday)|starting (?:on|next|monday|tuesday|wednesday|thursday|friday))\\b|\\b(?:need|needs|want|wants) (?:… )?(?:to recover|to restore|a copy|license|licence|laptop|screen|access|account|headset|permission|permissions|rights|help with|to move|to change|to install|to add|to share|approval)\\b|\\bcan (?:someone|anyone|you) (?:… )?(?:explain|whitelist|show|send|book|prepare|convert)\\b|\\bhow (?:do|can|should) (?:i|we)\\b',
  "\\b(?:request(?:ing|s|ed)?|would like|i'd like|we'd like|need (?:a|an|access|new|to have|two|three|some|more|extra|your approval)|needs (?:a|an|access|new|to have|two)|onboarding|offboarding|new (?:starter|joiner|hire)|leaver|purchase|quote for)\\b",
  '\\bnew (?:[a-z-]+ )?(?:laptop|pc|computer|phone|monitor|screen|mouse|keyboard|headset|dock|user|employee|colleague|intern|account|mailbox|license|licence|toner|badge|printer|sim|group|folder|distribution list|team member)\\b',
  '\\b(?:access (?:request|rights)|permissions? (?:to|for|on)|rights (?:to|for|on)|license for|licence for|installation of|install|creation of|creating|setup of|set up (?:a|the|new)|removal of|upgrade (?:to|of)|add (?:a|the|me|user|him|her|us|new|[a-z]+ to)|order(?:ing)? (?:a|an|new|[0-9]+)|does not have access yet|no account yet|not have (?:an?|access) (?:… )?yet)\\b',
];

/** The thing that is asked for, named as a title does; a fault may be named after it too. */
export const NAMES_WISH: Ways = [
  '\\b(?:gastaccount|gastwifi|gasttoegang|bezoekerswifi|machtiging|telewerk|thuiswerk|reserveren|ontlenen|bestellen|aanmaken|toevoegen|aanvragen|installeren)\\b',
  '\\b(?:toegang|rechten) (?:tot|op|voor|naar)\\b|\\bvpn-?toegang\\b|\\blicentie (?:voor|van)\\b',
  "\\bacces (?:au|aux|a la|a l'[a-z]|pour|vpn|a un|a une|a)\\b|\\bdroits? (?:sur|d'acces|pour)",
  '\\baccess (?:to|for|on)\\b',
];

/** Politeness and questions: a hint of asking, no more. */
export const POLITE: Ways = [
  '\\b(?:graag|gelieve|aub|a\\.u\\.b|alstublieft|svp|s\\.v\\.p|mag ik|kan ik|kunt u|kan u|kunnen jullie|kunnen we|zou ik|is het mogelijk|hoe kan|hoe moet|hoe zet|hoe doe|vraagje|vraag|toegang|rechten|licentie|nodig|installatie|wijziging)\\b',
  "\\b(?:merci de|merci d'|pouvez-vous|pourriez-vous|pouvez vous|pourriez vous|peux-tu|puis-je|pourrais-je|comment|veuillez|question|acces|droits|licence|installation|est-ce possible)\\b",
  '\\b(?:please|pls|could you|can you|can i|could i|may i|how do|how to|how can|is it possible|question|access|permissions?|license|licence|request|what is the|where can)\\b',
];

/** Words for how a thing is that should not be so: most ways of failing are one of these. */
export const STATES: Ways = [
  '\\b(?:stil|onzichtbaar|andere letters|eindeloos|zonder (?:geluid|beeld|internet|netwerk|stroom|verbinding|reden|resultaat|signaal|toegang)|los|losgekomen|plakt|plakken|kleeft|plakkerig|rare?|vreemde|luidruchtig|hard geluid|schokkerig|korrelig|onscherp|flets|vuil|vervuild|verstopt|verbogen|krom|gebogen|gescheurd|gedeukt|bekrast|ingedrukt|oververhit|gloeiend|warm|overbelast|uitgeput|verouderd|ongeldige?|onjuiste?|verminkt|corrupte?|onvolledige?|ontbrekende?|verdraaid|omgekeerd|ondersteboven|verschoven|afgesneden|achterstand|wachtrij|time-?out|buiten gebruik|buiten dienst|buiten werking|onder water|kortsluiting|stroompanne|stroomonderbreking|inktvlekken|vlekken|strepen|lijnen|vastzitten|overlast|lekt|loopt (?:uit|over|achter|vol)|sluit zich|gaat (?:uit|dicht|stuk|kapot)|schijf vol|mailbox vol|geheugen vol|belandt|belanden|in spam|gestolen|diefstal|schade|inbraak|gescrambled|weigert|onderbroken|onderbreking|sterft|gestorven|spookt|sputtert|zwabbert|loopt mis|fout gelopen|scheelt iets)\\b',
  "\\b(?:muet|muette|invisibles?|d'autres lettres|a l'infini|sans (?:son|image|internet|reseau|courant|connexion|raison|signal|reponse|resultat)|plein|pleine|pleins|sature|saturee|mort|morte|colle|collent|coule|fuit|fuite|rate|ratee|sale|brouille|brouillee|deforme|deformee|decale|decalee|coupure|tordu|tordue|plie|pliee|raye|rayee|rayures?|taches?|traces|traits|bourre|surchauffe|surcharge|obsolete|invalide|invalides|incomplete?s?|tronque|tronquee|renverse|a l'envers|double|file d'attente|retard|en retard|delai depasse|hors d'usage|court-circuit|arrive(?:nt)? dans les spams|indesirables|vol|vole|volee|degats?|se ferme|s'eteint|s'arrete|disjoncte|grille|grillee|tombe en|debranche|debranchee|detache|detachee|desactivee? sans|refuse|refusee|exclu|exclue|introuvable|illisible|absent|absente|interrompue?s?|interruption|rompue?|meurt|meurent|deraille|decroche|decrochent|lache|lachent|bugue|beugue|debloque|patine)\\b",
  '\\b(?:silent|invisible|other letters|forever|endlessly|no mails?|without (?:sound|picture|internet|network|power|reason|result|signal)|full|sticky|leaking|leaks?|leaked|refused|rejected|denied|loose|noise|noises|bent|torn|dented|dirty|smudged|smears?|smeared|streaks?|lines on|stripes|clogged|overheats?|overheated|overheating|hot|overloaded|outdated|invalid|incomplete|truncated|reversed|upside down|shifted|cut off|queue|backlog|time-?outs?|out of order|out of service|short circuit|power cut|in spam|spam folder|junk|stolen|theft|damage|closes itself|shuts down|shut down|switches off|turns off|powers off|unplugged|detached|excluded|unclear picture|pixelated|choppy|stutters?|stuttering|skips?|skipping|sluggish|hanging|buggy|wonky|messed up|mess|weird|odd|funny|mangled|scrambled|flashing|beeping|beeps|clicking|grinding|rattling|whining|spinning|stalls?|stalled|bricked|reboots?|restarts? (?:itself|randomly|by)|dies|died|die|unwanted|kicked|bumped|tripped|burned|burnt out)\\b',
];

/** How a sentence about a thing is built when no other word speaks: it does something, twice or oddly. */
export const DOES: Ways = [
  '\\bqui (?!peut|sait|a besoin|commence|arrive|part|vient|travaille)[a-z]{3,}',
  '\\b(?:drukt|geeft|toont|zegt|maakt|stuurt|stuurde|doet|gaat|blijft|draait|spuwt|neemt|vraagt|meldt|denkt|wordt|staat|zit|loopt|komt|laat|heeft|krijgt|krijg|opent|verstuurt|print|scant|start|springt|ligt|vertoont|trekt|geven|tonen|maken|sturen|staan) [a-z]',
  '\\b(?:affiche|envoie|sort|donne|fait|demande|dit|indique|va|part|prend|met|ouvre|ferme|imprime|lit|montre|arrive|tourne|affichent|envoient|sortent|donnent|font|recois|recoit|devient)\\b',
  '\\b(?:shows|prints|sends|gives|says|makes|opens|closes|displays|asks|appears|turns|overheats|runs|feels|looks|sounds|goes|gets|puts|takes|comes|reads|thinks|showing|printing|sending|giving|asking|popping)\\b',
  "\\b(?:twee keer|dubbele|zelfde (?:nummer|factuur|fout)|deux fois|meme numero|twice|same number|oude gegevens|anciennes donnees|old data|(?:cannot|can't|won't|doesn't|don't|didn't|isn't|aren't|wasn't|hasn't|haven't|couldn't))\\b",
];

/** What a wish asks for when it has no verb. */
export const WISHED: Ways = [
  '\\b(?:opzeggen|opzegging|stopzetten|overnemen|inruilen|omruilen|afmelden van|inschrijven|uitschrijven|werfleider|ploegbaas|vertegenwoordiger|vervangster|starter|startdatum|interimkracht|verlaat ons|verlaat het bedrijf|vertrekt|gaat weg op|pensioen|moet (?:ook )?(?:aan|in|op|bij) (?:… )?kunnen)\\b|^nieuwe? [a-z]+ ?:',
  "\\b(?:resilier|resiliation|reprendre|echanger|desinscrire|inscrire|nous quitte|quitte l|part a la retraite|pension|doit (?:aussi )?(?:avoir|pouvoir))\\b|^nouve(?:au|lle|l) (?:[a-z']+ ){0,3}[a-z]+ ?:",
  '^(?:cancel|terminate|swap|exchange|register|unregister|subscribe|unsubscribe|retire|reassign|replace|relocate|update)\\b|\\b(?:leaving|leaves|retires|retiring) (?:on|next|the|us|this|at|monday|friday)|\\balso needs\\b|^new [a-z ]{2,30} ?:',
  '\\b(?:handleiding|opstelling|plaatsing|levering|uitnodiging|opleiding|training|toestemming|goedkeuring|datum indiensttreding|vervanger|voorstel|prijs(?:vraag|offerte)|huur|ontlening|uitleen|gebruiksaanwijzing|documentatie|overzicht|lijst van|advies|inplannen|afspraak|kennismaking)\\b',
  "\\b(?:mode d'emploi|manuel|souhaitee?s?|autorisation|approbation|me rendre|entree en service|mise a jour de mes|rendez-vous|invitation|livraison|location|emprunt|documentation|conseil|rappel|proposition|prix pour|placement|rajouter|renseignements?)\\b",
  '\\b(?:manual for|user guide|permission to|approval|start date|make me|invitation|delivery of|rental|loan|documentation|advice|appointment|proposal|pricing|guidance|let me know how|walk me through|swap|hand over|handover)\\b',
];

/** A Dutch verb after its thing, of which this table does not know the word: a weak sign that something happens. */
export const HAPPENS: Ways = [
  '^(?:\\S+ ){1,5}(?!(?:met|niet|het|dat|wat|uit|tot|wordt|internet|budget|kast|product|ticket|account|support|asset|contact|project|tablet|headset|script|document|kwart|start|dienst|poort|kaart|taart|vergeet|dit|intranet|klant|stagiaire?t|bezet|opdracht|rest|best|west|oost|licht|recht|kracht|nacht|lijst|tekst|post|test|host|spot|robot|pilot|chat|set|format|plant|patient|agent|student|assistent|consultant|restaurant|rapport|export|import|transport|sport|abonnement|management|department|argument|moment|event|print|grootst|eerst|laatst|gent|kortrijkt|europarat|groot|zwart|goot|oudst|nieuwst|subnet|extranet|marketing-?t|internet|beneden)(?: |$))[a-z]{2,}t(?: |$)',
];

/** Four words or more that no table knows: people write to a helpdesk of what goes wrong more than of anything else. */
export const SENTENCE: Ways = ['\\S+ \\S+ \\S+ \\S', '\\b(?:mijn|mon|ma|mes|my|onze|notre|our) [a-z]'];

/** How a wish is built when no other word speaks: for somebody, an infinitive, an order, a question. */
export const WISHES: Ways = [
  '\\b(?:nieuwe?|nouveau|nouvelle|nouvel|nouveaux|new|extra|tweede|deuxieme|second|tijdelijke?|temporaire|temporary) [a-z]|\\b(?:nodig|necessaires?|needed|required|requis|gewenst|wanted)\\b',
  '\\b(?:[2-9]|[1-9][0-9]|twee|drie|vier|vijf|tien|deux|trois|quatre|cinq|dix|two|three|four|five|ten) (?:nieuwe |nouveaux |nouvelles |new )?[a-z]{3,}(?:s|en|x)\\b(?<!(?:uren|heures|hours|minuten|minutes|dagen|jours|days|weken|semaines|weeks|keren|fois|times|meldingen))|^(?:bestelling|commande|order|aankoop|achat|purchase) ?:',
  '^(?:kan|mag|kunnen|mogen|zou|puis-je|peut-on|pouvons-nous|can i|can we|may we|could i|could we) |\\b(?:weten hoe|savoir comment|know how)\\b|\\b[a-z]+(?:baar|beschikbaar|zichtbaar|mogelijk) maken\\b|^(?:make|mount|rendre|fixer|poser|brancher|hang|keep|put|plug|attach|label|rewire|wire|cable|relocate) ',
  '[a-z] (?:voor|pour|for) [a-z]|\\?$|\\?\\n',
  '\\b[a-z]+ (?:voorzien|lenen|ontlenen|kopen|aankopen|krijgen|regelen|leveren|bezorgen|opvragen|uitlenen|draadloos|opleiding|verlengen)[.!]?$|\\b(?:opleiding|formation|training|wifi-?code|code wifi|wifi code|visitor|bezoeker|visiteurs?)\\b',
  "^[a-z]+(?:er|ir|dre|tre) (?:un|une|le|la|les|l'|des|du|mon|ma|au|moi|en)\\b",
  '^(?:borrow|close|open|book|buy|get|send|deliver|hand|set|turn|make|let|allow|transfer|connect|hook|print|scan|bring|pick|copy|link|map|publish|schedule|arrange|test|check) (?:a|an|the|my|our|[a-z]+)\\b|\\b(?:would it be possible|is it possible|any chance)\\b',
];

/** Planned upkeep. */
export const UPKEEP: Ways = [
  '\\b(?:maandelijkse?|wekelijkse?|dagelijkse?|jaarlijkse?|driemaandelijkse?|halfjaarlijkse?|kwartaal|periodieke?) (?:… )?(?:nazicht|controle|check|onderhoud|[a-z-]*updates?|patch|patches|patching|opkuis|rondgang|herstart|reboot|test|hersteltest|review|inspectie|ronde|back-upcontrole|backupcontrole|onderhoudsbeurt)\\b',
  '\\b(?:preventief|preventieve|gepland|geplande|periodiek) (?:onderhoud|nazicht|controle|herstart|onderhoudsbeurt|updates?|interventie|werken)\\b|\\bonderhouds(?:beurt|venster|contract ?bezoek|ronde|dag)\\b|\\b(?:patchronde|patchdag|patch ?tuesday|hersteltest|restore ?test|testrestore|kwartaalcontrole|maandcontrole|weekcontrole|maandnazicht|dagcontrole)\\b',
  '\\b(?:maintenance|entretien|controle|verification|nettoyage|contrôle|revision|visite|inspection|redemarrage|mise a jour|mises a jour|test de restauration) (?:… )?(?:preventi(?:ve|f)|planifiee?|mensuel(?:le)?s?|hebdomadaires?|trimestriel(?:le)?s?|annuel(?:le)?s?|semestriel(?:le)?s?|quotidien(?:ne)?s?|periodiques?|programmee?)\\b|\\btests? de restauration\\b|\\btournee (?:de |des )?(?:patchs?|maintenance)\\b',
  '\\b(?:scheduled|planned|preventive|routine|monthly|weekly|daily|quarterly|yearly|annual|bi-?weekly|periodic) (?:… )?(?:maintenance|check|checks|checkup|patching|patches|patch|review|reboot|restart|inspection|cleanup|clean-up|restore test|health check|backup check|updates?|audit)\\b|\\bpatch (?:round|management|day|window|cycle)\\b|\\bmaintenance (?:window|visit|round)\\b|\\bhealth ?check\\b',
];

/** A change, a project or a problem record, said in the title. */
export const CHANGES: Ways = [
  '^(?:(?:project|projet) (?!de loi)[a-z]+ [a-z ]{2,80}$|\\[?(?:change|rfc|chg|prb|project|projet|wijziging|changement)\\]?[ 0-9]*[:\\]#-]|rfc\\b|change request\\b|change (?:aanvraag )?[0-9]|wijzigingsverzoek\\b|demande de changement\\b|problem record\\b|probleemrecord\\b|root cause analysis\\b|analyse de cause\\b|oorzaakanalyse\\b)',
  '\\b(?:uitrol|roll-?out|deploiement|deployment|migratie|migration|project(?:plan)?|projet|verbeterproject|uitrol van|implementatie|implementation|mise en place|vervangingsproject|uitfasering|decommissioning) (?:… )?(?:uitrol|migration|migratie|deploiement|rollout|fase|phase|naar|vers|to|windows|m365|microsoft|sharepoint|exchange|server|erp|van|of|de|nieuwe?|new|nouve[a-z]+|intune|mfa|vlan|firewall|teams)\\b',
];

/** Of the named ones, those that are no change on one day: projects, problem records, analyses. */
export const PROJECTS: Ways = [
  '^\\[?(?:project|projet|prb|problem record|probleemrecord|root cause analysis|analyse de cause|oorzaakanalyse)\\b',
];

/** What monitoring, backup and other programs write: their fixed forms. */
export const MACHINE: Ways = [
  '^\\W*\\[(?:[a-z0-9 ._-]{0,30}[ :-])?(?:alert|alarm|alerte|alarme|warning|waarschuwing|avertissement|critical|kritiek|critique|firing|resolved|recovery|recovered|success|succes|failed|failure|error|info|ok|notification|monitor|monitoring|prtg|zabbix|nagios|veeam|synology|up|down|external alert)[^\\]]{0,40}\\]',
  '^\\W*(?:alert|alarm|alerte|alarme|alarmmelding|critical|recovery|recovered|firing)(?: ?[:!|-]| (?:on|op|sur|for|from|raised|cleared|triggered) )',
  '^\\W*(?:problem|warning|error|ok|up|down|notification|waarschuwing|avertissement|info) ?[:!|-] ?(?:… )?(?:[a-z]+(?:[-_][a-z]+){0,2}[-_]?[0-9]{1,4}\\b|[0-9]+ ?%|host|service|sensor|device|cpu|disk|ping|backup|job|ups|raid|node)',
  '\\b(?:backup|back-up|job|replication|snapshot|sauvegarde|reservekopie|back-?up-?taak|taak|task|tache|scan|synchronisation task|hyper backup|copy job|agent backup) (?:job |taak |task |copy )?(?:… )?(?:has |have |was |is |werd |a |est |ended |finished |completed )?(?:failed|completed|finished|succeeded|successful|successfully|mislukt|geslaagd|voltooid|afgerond|echouee?|echoue|reussie?|terminee?|with (?:errors?|warnings?|status)|met (?:fouten|waarschuwingen)|avec des (?:erreurs|avertissements))\\b',
  '\\b(?:cpu|high memory|high cpu|low disk|low free space|memory|ram|disk|disk space|drive|volume|free space|schijfruimte|schijf|geheugen|processor|espace disque|memoire|processeur|temperature|temperatuur|bandwidth|latency|load|swap|inode|partition)(?: (?:[a-z]:|usage|use|utilization|utilisation|verbruik|gebruik|space|load))? (?:… )?(?:above|over|exceed(?:s|ed)|below|under|low|laag|kritiek|critical|critique|faible|insuffisant|threshold|drempel|seuil|boven|onder|[0-9]{1,3} ?%)',
  '\\b(?:host|node|device|sensor|service|monitor|agent|interface|port|link|access point|ap|switch|gateway|site-to-site|tunnel|vpn tunnel|ups|probe|apparaat|toestel|equipement|serveur|server) [a-z0-9._/-]*[0-9][a-z0-9._/-]* (?:… )?(?:is |est |has |a )?(?:down|up|offline|unreachable|online|recovered|disconnected|not responding|hors ligne|injoignable|onbereikbaar|lost|heartbeat|went|warning|critical|back)\\b',
  '\\b(?:account lockout|lockout|threat|malware|virus|bedreiging|menace|ransomware|intrusion|brute ?force|trojan|pua) (?:… )?(?:detected|blocked|quarantined|gedetecteerd|geblokkeerd|detectee?|bloquee?|found|removed)\\b|\\b(?:smart|raid) (?:… )?(?:error|failure|predict(?:ed|ive)?|degraded|status|rebuild)\\b|\\b(?:certificate|certificaat|certificat|ssl|licen[cs]e|domain|domein|domaine|token|secret) (?:… )?(?:expires?|expiring|expired|will expire|verloopt|vervalt|expire|expirera) (?:… )?(?:in|on|op|over|binnen|dans|le|within) (?:… )?[0-9]',
  '^(?:reponse automatique|automatisch antwoord|autoantwoord|automatic reply|auto ?reply|out of office) ?:',
  '\\b(?:high|low|hoog|laag|hoge|lage|haute|faible) (?:cpu|memory|ram|disk|free|vrije|space|schijf|geheugen|temperature|utilisation) (?:… )?(?:on|op|sur|c:|d:|[0-9]+ ?%)',
  '\\b(?:service|dienst|process|proces|website|site|monitor|url|http|https|ping|port|sensor) (?:… )?(?:stopped|is down|down|gestopt|arrete|unreachable|timed out|recovered|up again) ?(?:on|op|sur|:|at|for|$)',
  '\\b(?:windows update|update|patch|installation|deployment|script|task|policy|sync|definition update|mise a jour) (?:failed|failure|successful|succeeded|completed|mislukt|geslaagd|echouee?) (?:on|op|sur|for) [a-z0-9._-]*[0-9]',
  '\\b(?:ups(?:-[0-9]+)? (?:… )?(?:on battery|op batterij|sur batterie)|running on battery|power (?:failure|restored|lost)|event id:? [0-9]+|quarantine (?:report|summary|digest)|daily (?:report|summary|digest)|weekly (?:report|summary|digest)|dagrapport|rapport quotidien|scheduled report|patch status|definitions? out of date|missed heartbeat|heartbeat|threshold (?:exceeded|reached|breached)|new sign-?in|sign-?in from|failed login attempts|login failure|mail delivery (?:failed|failure)|undeliverable|out of office|automatic reply|afwezigheidsbericht|delivery status notification)\\b',
];

/** A program says of itself that it is one. */
export const AUTOMATIC: Ways = [
  "\\b(?:automati(?:cally|sch|quement) (?:gegenereerd|generated|verzonden|sent|genere|envoye|aangemaakt|created)|automated (?:message|e-?mail|notification|alert)|automatische? (?:melding|bericht|e-?mail|mail)|message automatique|(?:mail|courriel|email) automatique|do not reply|don'?t reply|niet (?:te )?beantwoorden|niet op (?:deze|dit) (?:e-?mail|mail|bericht) (?:te )?(?:antwoorden|reageren)|ne pas repondre|noreply|no-reply|this is an auto)\\b",
];

/** A person speaks of themselves, or to somebody: monitoring does not. */
export const PERSON: Ways = [
  "\\b(?:ik|ikzelf|mij|mijn|wij|onze|hallo|beste|dag allemaal|goedemorgen|goeiemorgen|groeten|groetjes|mvg|jullie|kunnen jullie|kan iemand|iemand|gelieve|aub|alstublieft|dank u|bedankt|bedankt|collega|collega's|klant|je|j'ai|moi|mon|ma|mes|nous|notre|nos|bonjour|cordialement|svp|s'il vous plait|quelqu'un|collegue|collegues|i|i'm|i've|my|me|our|hi|hello|please|thanks|thank you|regards|someone|colleague|guys|getting|gives|sinds|depuis|since)\\b",
];

/** Words that look like trouble and are not: taken away before listening. */
export const NO_TROUBLE: Ways = [
  "\\b(?:geen (?:enkel )?probleem|geen haast|niet dringend|niet zo dringend|aarzel niet|no problem|no rush|not urgent|don'?t hesitate|do not hesitate|pas de (?:probleme|souci)s?|aucun (?:probleme|souci)|pas urgent|n'est pas urgent|n'hesitez pas|if possible|si possible|indien mogelijk|if not possible|indien niet mogelijk|si pas possible|(?:niet|not|pas) (?:alleen|only|seulement)|ne (?:… )?que)\\b",
  "\\b(?:als|indien|mocht|laat (?:het )?(?:me |mij )?weten (?:als|of)) (?:dit|dat|het|u|je|jullie|iets|er|er iets) (?:… )?(?:niet|geen)\\b(?: (?:lukt|mogelijk|kan|gaat|duidelijk|zou lukken|meer nodig|nodig))?|\\bsi (?:ce|c'|vous|cela|ca|tu|ce n'est|ca ne|cela ne) ?(?:… )?(?:pas)\\b(?: possible)?|\\bif (?:this|that|it|you|it's|this is|that is) (?:… )?(?:not|n't|can'?t|cannot|don'?t|doesn'?t)\\b(?: (?:possible|work|clear))?",
  "\\b(?:niet meer in dienst|niet langer in dienst|werkt hier niet meer|werkt niet meer bij|niet meer bij ons|niet meer nodig|no longer (?:needed|works? (?:here|for|with)|with (?:us|the company)|employed|required)|ne travaille plus|ne fait plus partie|plus necessaire|plus besoin|quitte la societe|niet vergeten|ne pas oublier|do not forget|don'?t forget|nog niet|not yet|pas encore)\\b",
];
