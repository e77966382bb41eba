import type { OneOff } from '../blueprint.ts';
import type { SampleLanguage } from '../company.ts';

type Row = readonly [team: string, category: string, text: string];

const of = (kind: OneOff['kind'], language: SampleLanguage, rows: readonly Row[]): OneOff[] =>
  rows.map(([team, category, text]) => ({ kind, team, category, language, text }));

const DESK = 'Poste de travail / Werkplek';
const SOFTWARE = 'Logiciels / Software';
const MAIL = 'Messagerie / Mail';
const FILES = 'Fichiers / Bestanden';
const PRINT = 'Impression / Afdrukken';
const NETWORK = 'Réseau / Netwerk';
const PHONE = 'Téléphonie / Telefonie';
const ROOMS = 'Salles / Zalen';
const ACCOUNTS = 'Comptes / Accounts';
const REST = 'Divers / Varia';

/** Things that happened or were asked once, in the words of the problems that come back. */
export const ONE_OFFS: readonly OneOff[] = [
  ...of('incident', 'fr', [
    ['Communication', DESK, "le coussinet de mon casque s'est décollé"],
    ['Études', DESK, "café renversé sur la station d'accueil du bureau 5"],
    ['Juridique', FILES, "j'ai supprimé par erreur le dossier de plaidoiries dans SharePoint"],
    ['Direction', NETWORK, "le VPN demande un pays : j'étais au Maroc, est-ce bloqué exprès ?"],
    ['Accueil', PRINT, "bourrage avec une enveloppe à bulles dans l'imprimante du palier"],
    ['Administration', SOFTWARE, 'Horalune affiche mon ancien taux horaire pour le mois de mai'],
    ['Juridique', SOFTWARE, "Paraphéo a mis ma signature à l'envers sur la page 4"],
    ['Administration', SOFTWARE, 'facture Peppol reçue deux fois du même fournisseur'],
    ['Direction', PHONE, 'mon gsm est tombé dans le canal'],
    ['Communication', FILES, "un client a vu sur LumenBox les fichiers d'un autre client"],
    ['Studio', DESK, "la caméra n'enregistre que le son depuis le tournage de Valsombre"],
    ['Communication', SOFTWARE, 'InDesign ouvre le magazine avec toutes les images en basse définition'],
    ['Communication', ROOMS, 'la télécommande de la salle Atrium a disparu'],
    ['Accueil', ROOMS, 'Atrium réservé deux fois samedi pour un anniversaire ?'],
    ['Direction', MAIL, 'mon agenda est visible par tout le monde, y compris les rendez-vous médicaux'],
    ['Accueil', MAIL, 'un mail de menace est arrivé dans info@, que faut-il faire'],
    ['Administration', MAIL, "j'ai cliqué sur un lien d'un faux bpost, je crois"],
    ['Études', NETWORK, 'prise réseau arrachée par les peintres au premier'],
    ['Études', SOFTWARE, "la carte de Valsombre est décalée de trois mètres vers l'est"],
    ['Juridique', ACCOUNTS, 'mon nom de jeune fille apparaît encore dans mon adresse mail'],
    ['Administration', REST, 'badge perdu dans le tram 51, à bloquer'],
    ['Juridique', PRINT, "une page du scanner est toujours barrée d'un trait noir"],
    ['Communication', MAIL, "newsletter partie avec l'objet « test test »"],
    ['Études', DESK, "le pc de {iemand} a un écran fendu après une chute dans l'escalier"],
    ['Administration', SOFTWARE, "l'exercice 2023 est resté ouvert dans Grandlivo et on y a encodé"],
    ['Études', SOFTWARE, 'Word traduit tout seul mon rapport en portugais'],
    ['Communication', REST, "le site web affiche une photo d'une ancienne collègue"],
    ['Communication', SOFTWARE, 'les sous-titres du film sont en avance de deux secondes'],
    ['Juridique', FILES, 'clé USB trouvée dans le hall, je la branche ?'],
    ['Accueil', PHONE, 'le message du répondeur annonce encore la fermeture de Noël'],
    ['Direction', DESK, "chargeur oublié à l'hôtel à Liège"],
    ['Studio', FILES, 'carte SD illisible après le tournage au marché'],
    ['Studio', DESK, "le pied de lumière a fait sauter les plombs de tout l'étage"],
    ['Études', DESK, 'souris ergonomique : bouton gauche mort'],
    ['Administration', SOFTWARE, 'Excel a transformé les numéros de TVA en dates'],
    ['Communication', SOFTWARE, 'compte Instagram du bureau suspendu par erreur'],
    ['Juridique', SOFTWARE, "le Moniteur en ligne s'affiche en chinois"],
    ['Études', SOFTWARE, 'comptage de vélos importé en double dans la base'],
    ['Direction', MAIL, "quelqu'un se fait passer pour moi et demande des cartes cadeaux"],
    ['Accueil', REST, "l'ascenseur affiche une erreur réseau, c'est pour vous ?"],
    ['Communication', ROOMS, 'le micro de la soirée participative captait une radio locale'],
    ['Études', FILES, "plan de {klant} enregistré dans un format que personne n'ouvre"],
    ['Administration', ACCOUNTS, "une intérimaire a reçu l'accès aux salaires"],
    ['Juridique', DESK, 'mon pc parle à haute voix chaque lettre que je tape'],
    ['Communication', PRINT, 'agrafes coincées dans le finisseur des brochures'],
    ['Administration', NETWORK, "le site de l'ONSS est inaccessible, chez moi aussi d'ailleurs"],
  ]),
  ...of('incident', 'nl', [
    ['Communication', DESK, 'kabel van mijn headset zit klem tussen de lade'],
    ['Administration', DESK, 'scherm aan bureau 3 hangt scheef aan de arm'],
    ['Études', FILES, 'map van {klant} per ongeluk naar mijn bureaublad verplaatst'],
    ['Juridique', NETWORK, 'vpn-gebruikersnaam is mijn oude stagenaam'],
    ['Accueil', PRINT, 'printer overloop heeft geel op de glasplaat'],
    ['Communication', SOFTWARE, 'Horalune toont projecten van een ander bureau'],
    ['Juridique', SOFTWARE, 'klant tekende in Paraphéo op de verkeerde plaats, kan dat ongedaan'],
    ['Administration', SOFTWARE, 'onze naam staat met een schrijffout in het Peppol-register'],
    ['Direction', PHONE, 'gsm gestolen op de trein naar Gent, wissen aub'],
    ['Studio', FILES, 'drone-opnames staan in een codec die niemand kent'],
    ['Studio', DESK, 'montagepc ruikt verbrand'],
    ['Communication', SOFTWARE, 'affiche komt in spiegelbeeld uit InDesign'],
    ['Communication', ROOMS, 'gordijn in Atrium zit vast en de zon schijnt op het scherm'],
    ['Direction', MAIL, 'iemand heeft mijn agenda leeggemaakt, alle afspraken weg tot augustus'],
    ['Accueil', MAIL, 'bewoner stuurt 200 mails per dag naar info@'],
    ['Études', NETWORK, 'muis heeft de kabel in de kelder doorgebeten, echt waar'],
    ['Études', SOFTWARE, 'kaart van het Spiegeldok toont water waar huizen staan'],
    ['Juridique', ACCOUNTS, 'ik krijg post van een naamgenoot uit een ander bedrijf'],
    ['Administration', REST, 'badge in de wasmachine gezeten'],
    ['Administration', PRINT, 'scan van het arbeidscontract ondersteboven in de personeelsmap'],
    ['Communication', MAIL, 'uitnodiging in cc in plaats van bcc verstuurd naar 400 buren'],
    ['Études', DESK, 'letter e van mijn toetsenbord afgebroken'],
    ['Administration', SOFTWARE, 'dagboek verkopen in Grandlivo telt april dubbel'],
    ['Juridique', SOFTWARE, 'Word vervangt overal artikel door aardappel, grap van iemand?'],
    ['Communication', REST, 'verkeerde datum op de website voor de infoavond'],
    ['Studio', SOFTWARE, 'ondertitels staan in het Duits'],
    ['Accueil', PHONE, 'wachtmuziek is plots metal'],
    ['Direction', DESK, 'laptoptas vergeten in taxi'],
    ['Études', SOFTWARE, 'tellus van de verkeerstelling geeft negatieve fietsers'],
    ['Administration', SOFTWARE, 'maaltijdcheques van maart zijn twee keer doorgestuurd'],
    ['Communication', SOFTWARE, 'Facebookpagina van het project is gekaapt'],
    ['Juridique', FILES, 'pleidooi opgeslagen als tijdelijk bestand, waar zit dat nu'],
    ['Études', FILES, 'stick van de gemeente bevat een virus volgens mijn laptop'],
    ['Accueil', REST, 'koffieapparaat vraagt een wifi-wachtwoord'],
    ['Direction', SOFTWARE, 'ChatGPT-abonnement op mijn kredietkaart dat ik niet ken'],
    ['Études', ROOMS, 'geluid van de bewonersavond is opgenomen op halve snelheid'],
    ['Communication', PRINT, 'drukker kreeg het bestand zonder snijtekens'],
    ['Administration', ACCOUNTS, 'jobstudent kon aan de directiemap'],
  ]),
  ...of('incident', 'en', [
    ['Études', DESK, 'desk 14 has a wobbly monitor arm'],
    ['Études', SOFTWARE, 'QGIS plugin shows the legend in Cyrillic'],
    ['Direction', MAIL, 'a headhunter has my private calendar link, can we revoke it'],
    ['Studio', FILES, 'raw files of the harbour shoot copied to the wrong client folder'],
    ['Direction', PHONE, 'my number shows up as a pizza shop on caller ID'],
    ['Études', DESK, 'laptop hinge squeaks so loud the client asked about it'],
    ['Studio', SOFTWARE, 'colour profile turned everything purple in one edit'],
    ['Études', SOFTWARE, 'traffic model gives 25 hours in a day since summer time'],
  ]),
  // What began in these months, and went wrong once.
  ...of('incident', 'fr', [
    ['Études', REST, 'le capteur de comptage du quai envoie ses données en pieds et non en mètres'],
    ['Communication', SOFTWARE, "premier essai du résumé automatique : il attribue mes phrases à l'échevin"],
    ['Studio', DESK, "lunettes de réalité virtuelle pour l'expo : une des deux reste sur la démo d'usine"],
    ['Direction', SOFTWARE, 'le nouveau tableau de bord compte deux fois le projet de la gare'],
    ['Communication', REST, 'le QR code des affiches de quartier mène à une pizzeria'],
    ['Accueil', REST, 'borne de recharge des vélos cargo en langue suédoise'],
    ['Juridique', SOFTWARE, "la base de jurisprudence testée ce mois-ci cite un arrêt qui n'existe pas"],
    ['Administration', SOFTWARE, 'budget mobilité : mon abonnement de train est compté comme carburant'],
  ]),
  ...of('incident', 'nl', [
    ['Études', REST, 'geluidsmeter van de proefstraat is meegenomen door de vuilkar'],
    ['Communication', SOFTWARE, 'chatbot van de buurtsite antwoordt enkel in versvorm'],
    ['Studio', SOFTWARE, 'podcast staat online met het proefgesprek van vijf minuten ervoor'],
    ['Administration', SOFTWARE, 'fietsvergoeding rekent mij 900 km per dag aan'],
    ['Juridique', REST, 'papierversnipperaar heeft een origineel opgegeten'],
    ['Direction', REST, 'proefproject slimme lampen: het licht in mijn kantoor gaat uit als ik stilzit'],
  ]),
  ...of('incident', 'en', [
    ['Études', SOFTWARE, 'pilot of the pedestrian simulation lets people walk through walls'],
    ['Direction', REST, 'the certification audit tool invited my whole address book'],
  ]),
  ...of('request', 'fr', [
    ['Études', SOFTWARE, 'installer le module de comptage sur mon pc quand vous avez le temps'],
    ['Direction', DESK, 'je voudrais un écran plus grand pour la salle du conseil, devis svp'],
    ['Communication', SOFTWARE, "tester un outil de sondage en ligne, c'est possible ?"],
    ['Accueil', PHONE, "message d'absence à prévoir pour le pont de l'Ascension"],
    ['Administration', SOFTWARE, 'ajouter une colonne dans le rapport des impayés'],
  ]),
  ...of('request', 'nl', [
    ['Studio', DESK, 'twee extra statieven in de inventaris zetten'],
    ['Juridique', SOFTWARE, 'graag een proeflicentie van de nieuwe rechtspraakdatabank'],
    ['Communication', PRINT, 'mogen we zelf stickers drukken voor het buurtfeest'],
    ['Direction', REST, 'prijs vragen voor een tweede internetlijn in Mechelen'],
  ]),
  ...of('request', 'en', [['Études', DESK, 'could I get a vertical mouse for my wrist']]),
  ...of('chatter', 'fr', [
    ['Juridique', REST, "merci, c'est réglé"],
    ['Communication', REST, 'des nouvelles ?'],
    ['Administration', REST, "c'est bon, j'ai trouvé toute seule"],
  ]),
  ...of('chatter', 'nl', [
    ['Études', REST, 'dank, het werkt'],
    ['Communication', REST, 'al iets gehoord hierover?'],
  ]),
  ...of('chatter', 'en', [['Direction', REST, 'all good now, thanks']]),
];
