const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Given names common in Belgium, folded, that are no ordinary word in Dutch, French or English. */
export const GIVEN_NAMES: ReadonlySet<string> =
  words(`aaron abdel abdul achmed adam adrien ahmed aicha alain albert
  alexander alexandra alexandre alexis ali alice aline amber amelie amina amir amira  anais andre andrea andreas andy
  angelique anja anke ann anna annabel anne anneke annelies annelore annemie annick annie anouk anthony antoine anton
  arnaud arne arno arthur astrid aurelie axel aya ayoub barbara bart  bastien beatrice  benedicte benjamin benoit
  bernadette bernard bert bertrand birgit bjorn  bram brecht brigitte britt bruno caroline catherine cecile celine
  charles charlotte chloe chris christel christiaan christian christine christof christophe cindy  coralie
  corinne cynthia damien daniel daniela danny dave david davy  debbie delphine denis diana didier diederik dieter
  dimitri dirk dominique dorien dorothee dries eddy edith edward eef  elisa elisabeth elise ellen elodie  elsa
  emeline emiel emile emilie emily emma eric erik erika erwin esther etienne eva eveline evelien evi fabien fabienne
  fabio fabrice fatima fatiha fien filip  florence florian francine francis francois frank franky fred frederic
  frederik freek freya gaetan geert geoffrey george gerard gerda gert gertjan ghislaine gilles gino giovanni glenn goele
  gregory  greetje greta griet guillaume gunther gustaaf  hamza hanne hannelore hans hassan heidi helene hendrik
  henri herman hilde hugo ibrahim ilse imane inge ingrid inne isabel isabelle ismail ivan jacqueline jacques jamal jana
  jasmine  jean jeanne jef jelle jens jennifer jeroen jerome jessica jessy jill  joachim joanna joao joel joelle
  joeri johan johannes john johnny jolien jonas jonathan joost jordi jorge joris  jose josephine joshua jozef juan
  judith julie julien juliette jurgen justine kaat karel karen karim karin karine karl karolien katia katleen katrien
  katrijn kathy katja kelly  kenneth kevin khalid kim kimberly kirsten klaas koen koenraad kris kristien kristof kurt
  laetitia lars laura laure laurence laurent  leila lea lena  leon  liesbet liesbeth lieselot  lieven
  lisa lise livia liza lode loic  lorena lotte louis louise luc luca lucas lucie ludo ludovic luis luna lutgart lynn
  maarten madeleine magali manon manu marc marcel margaux margot maria marian marianne marijke  mario marion
  marjan marleen marlies marnix martha martine mathias mathieu mathilde matteo matthew matthias matthieu maud maurice
  maxime melanie melissa mia michael michel michele michelle mieke miet miguel mike mikael mila  mireille mohamed
  mohammed monique morgane mounir mustafa myriam nabil nadia nadine nancy natacha natalie nathalie nathan nele nico
  nicolas nicole niels nils nina nicky  noah nora nour  odile olga olivia olivier omar oscar pablo pascal pascale
  patricia patrick patrik paul paula pauline pedro peggy peter petra philip philippe pierrette piet pieter pieterjan
  quentin rachid raf rafael rani raoul raphael raymond rebecca regine reinhilde remi renaat renaud rene renee ria richard
  rik rita  robbe robert robin roel roeland roger roland romain romy ronald ronny rosalie roxane ruben rudi rudy ruth
  sabine sabrina  salma  samira samuel sandra sandrine sandy sara sarah sebastien sepp serge severine sien sigrid
  silke simon simone siska sofia sofie sonia sophie soraya stef stefaan stefan stefanie steffi stephane stephanie stephen
  steve steven stijn suzanne sven sylvain sylvia sylvie tamara tania tanja tatiana  thea theo therese thibault thibaut
  thierry thijs thomas tibo tijl tim tine tineke tobias tom tommy tony  tristan ulrike ursula valentin valerie vanessa
  veerle vera veronique viktor vincent virginie viviane walter wannes  wendy werner wilfried willem willy  wout
  wouter xander xavier yannick yasmina yasmine youssef yves yvette yvonne zaid zoe zohra`);

const ORDINARY_NAMES = words(`jan mark will bill rose may june april august august mei juli juni
 lente victor max page price king young black white green brown field stone hall bell street wood ford banks cook baker
 smith miller taylor cooper carter mason turner parker fisher hunter walker bush rich long short little strong best
 moore post marks art gene grant chase jay ray roy rick frank claire pierre martin marie grace
 faith hope joy dawn eve iris ivy jade lily olive pearl ruby violet viola amber summer petit petite grand legrand blanc
 noir roux gros brun marchand boucher boulanger berger
 fontaine france constant
 clement desire aime noel domain bakker mulder visser kok berg bos smit
 slager molenaar timmerman schilder dekker kuiper koster wever brouwer jager koning keizer prins graaf bisschop de
 boer claes wolf leeuw vos haan hert kat valk duif snoek bloem roos linde eik beuk dag nacht winter zomer zon
 elke manuel maan ster goud zilver koper ijzer steen kerk huis hof poort brug straat veld bergen akker weide water zee meer beek
 groen wit zwart rood bruin blauw lang kort groot klein goed goede nieuw oud sterk snel stil wijs vroom trouw vrijdag
 sas nagel hamer zadel pot pan kan bel spiegel stoel tafel raam deur sleutel slot kaart lijn`);

/** Words of programs, brands, things, departments and towns, folded, that names may be spelt like. */
export const THINGS: ReadonlySet<string> = words(`print printer scan test
 support admin beheer beheerder helpdesk service desk office info sales verkoop aankoop magazijn onthaal receptie
 reception productie production boekhouding comptabilite atelier werkplaats garage keuken labo kwaliteit qualite
 planning logistiek logistique transport hr it ict user gebruiker utilisateur team equipe dienst afdeling algemeen
 general interim extern externe stagiair stagiaire kassa caisse balie server network netwerk system systeem systeme
 outlook teams excel word windows office azure adobe google apple microsoft sap erp crm vpn wifi laptop pc scherm
 telefoon gsm mail account login wachtwoord monitor scanner camera portaal web site map dossier bestand database
 gent brugge antwerpen brussel bruxelles leuven luik liege namur charleroi mons bergen hasselt kortrijk roeselare
 aalst mechelen genk oostende ostende geel mol ham as peer lier temse zele deinze eeklo ronse
 power bi business central dynamics nav navision creative cloud remote desktop chrome edge firefox safari sql visual
 studio autocad acrobat reader photoshop illustrator indesign sharepoint onedrive onenote planner intune defender
 exchange zoom webex cisco dell lenovo canon ricoh xerox epson brother zebra samsung iphone ipad macbook android logitech
 jabra fortinet sophos citrix vmware oracle salesforce odoo exact winbooks belfius proximus telenet orange bpost dhl
 mme mevr mevrouw dhr heer meneer madame mademoiselle monsieur mr mrs ms dr adresse internet intranet webshop helpdesk firewall router switch backup update badge kopieerapparaat copieur imprimante
 ordinateur portable ecran souris clavier toetsenbord muis headset wagen auto bus lift
 secretariaat secretariat directie direction onderhoud maintenance finance marketing`);

/** Names and family names, folded, that are ordinary words too: only their place tells. */
export const ALSO_WORDS: ReadonlySet<string> = new Set([...ORDINARY_NAMES, ...THINGS]);

/** Given names, folded, that are ordinary words too. */
export const ALSO_GIVEN: ReadonlySet<string> = words(
  'jan mark rose victor max claire pierre martin marie grace iris an ben bas bob sam ted noa leo jo jos ward els said claude marine fleur milan ken guy toon lieve leen greet jasper wim lies octave dean lore elke manuel',
);

/** Family names common in Belgium, folded, that are no ordinary word: with a name such as "Jan" beside them they are somebody. */
export const FAMILY_NAMES: ReadonlySet<string> = words(
  `peeters janssens janssen maes jacobs mertens willems goossens wouters vermeulen pauwels hermans aerts michiels martens
  stevens hendrickx lemmens segers coppens bogaerts smets wauters cools baert thys verhoeven verstraete vermeersch vandamme
  vandenberghe vandenbroucke vanhove devos desmet declercq debacker dewulf verbeke verhaegen verlinden geerts gielen jansen
  nijs claeys dubois dupont dumont leclercq lejeune lefebvre lefevre leroy delvaux charlier lambert hubert collignon dubuisson
  dujardin evrard gillet jacquemin lemaire moreau rousseau smith johnson williams`,
);

/** Small words inside family names: they go only between two names. */
export const PARTICLES: ReadonlySet<string> = words(
  "van de den der vanden vander van't 't ten ter te la le les du des d' da di del von zu el al ben op in st sint saint mac mc o'",
);

/** Those of them that no preposition is spelt like. */
export const NAME_PARTICLES: ReadonlySet<string> = words(
  "van de den der vanden vander van't 't ten ter la le du des d' da di del von zu el al ben sint saint mac mc o'",
);
