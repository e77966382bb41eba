/** A body as a mail program, form or helpdesk hands it over, and the person's own words in it. All invented. */
export type CleanCase = { readonly raw: string; readonly own: string };

/** Own words, none of which may go. */
export const OWN_WORDS: readonly string[] = [
  'De printer op de eerste verdieping drukt niet meer af sinds vanmorgen.',
  'Ik kan niet inloggen op de VPN, foutcode 809.\nHeb al herstart maar dat helpt niet.',
  'Scherm blijft zwart',
  'Kunnen jullie Acrobat installeren op de pc van het magazijn?\nHet is voor de leveringsbonnen.',
  'Als ik op afdrukken klik, gebeurt er niets. Dag in dag uit hetzelfde, beste oplossing is telkens herstarten.',
  'Excel crasht bij het openen van Planning 2024.xlsx en van de map Van Damme.',
  'Dag 3 zonder internet in de loods.',
  'Mijn telefoon 0470 00 00 00 krijgt geen oproepen binnen.',
  'Error: cannot open file C:\\temp\\a.txt',
  'Laptop > dockingstation > scherm: geen beeld.',
  'L’imprimante du magasin n’imprime plus depuis ce matin.',
  'Je n’arrive plus à ouvrir mes mails.\nMessage affiché : serveur introuvable.',
  'Le dossier partagé De Smet est vide, qui peut regarder ?',
  'Excel se ferme tout seul quand je clique sur enregistrer, merci de regarder rapidement.',
  'Pas de son en réunion',
  'The label printer prints blank labels since the update.',
  'From the meeting room I can not reach the file server.\nIt worked yesterday.',
  'VPN drops every ten minutes, best guess is the wifi.',
  'Please create an account for our new colleague, starting 3 March.',
  'To: field in Outlook stays empty when I reply.',
];

/** What comes before and after own words. */
export const WRAPPINGS: readonly (readonly [before: string, after: string])[] = [
  [
    'Beste,\n\n',
    '\n\nMet vriendelijke groeten,\nJan Voorbeeld\nMagazijnier\nTel. +32 9 000 00 00\nwww.voorbeeld.example',
  ],
  ['Hallo allemaal,\n', '\n\nMvg\nAn'],
  ['Dag collega’s\n\n', '\n\nAlvast bedankt!\n\nVriendelijke groeten\nDirk'],
  ['Goedemorgen,\n\n', '\n\nVerzonden vanaf mijn iPhone'],
  ['Bonjour,\n\n', '\n\nBien à vous,\nMarie Exemple\nComptabilité\nTVA BE 0000.000.000'],
  ['Bonjour à tous,\n', '\n\nMerci d’avance\n\nCordialement\nLuc'],
  ['Hi team,\n\n', '\n\nKind regards,\nJohn Example\nSite manager'],
  ['Hello,\n', '\n\nThanks!\nJohn\n\nSent from my iPhone'],
  [
    '',
    '\n\nVan: Helpdesk <help@voorbeeld.example>\nVerzonden: maandag 3 maart 2025 10:12\nAan: Jan Voorbeeld\nOnderwerp: RE: printer\n\nBeste Jan,\nHeb je al herstart?\nMvg',
  ],
  [
    'Bonjour,\n',
    '\n\nDe : Support <support@exemple.example>\nEnvoyé : lundi 3 mars 2025 10:12\nÀ : Marie\nObjet : RE: problème\n\nBonjour Marie,\nAvez-vous redémarré ?',
  ],
  [
    '',
    '\n\nOp ma 3 mrt 2025 om 10:12 schreef Helpdesk <help@voorbeeld.example>:\n> Heb je al herstart?\n> Mvg',
  ],
  [
    '',
    '\n\nLe lun. 3 mars 2025 à 10:12, Support <support@exemple.example> a écrit :\n\n> Avez-vous redémarré ?',
  ],
  [
    '',
    '\n\nOn Mon, Mar 3, 2025 at 10:12 AM Support <support@example.example> wrote:\n\n> Did you restart?\n>',
  ],
  [
    '',
    '\n\n-----Oorspronkelijk bericht-----\nVan: Helpdesk\nVerzonden: maandag\nAan: Jan\nOnderwerp: printer\n\nHeb je al herstart?',
  ],
  [
    'CAUTION: This email originated from outside your organization. Do not click links.\n\n',
    '\n\n-- \nJan Voorbeeld | IT\n+32 9 000 00 00',
  ],
  [
    '03-03-2025 10:12 Voorbeeld, Jan: \n',
    '\n\nDit bericht en alle bijlagen zijn vertrouwelijk en uitsluitend bestemd voor de geadresseerde.',
  ],
];

/** Bodies with a turn of their own. */
export const CASES: readonly CleanCase[] = [
  {
    raw: '<p>Beste,</p><p>Printer <b>magazijn</b> is stuk.</p><p>Mvg<br>Jan</p>',
    own: 'Printer magazijn is stuk.',
  },
  { raw: '&lt;p&gt;Scherm blijft zwart&lt;/p&gt;', own: 'Scherm blijft zwart' },
  { raw: '&#60;p&#62;L&amp;#039;écran reste noir&#60;/p&#62;', own: "L'écran reste noir" },
  {
    raw: '&amp;lt;div&amp;gt;Geen internet &amp;amp; geen telefoon&amp;lt;/div&amp;gt;',
    own: 'Geen internet & geen telefoon',
  },
  {
    raw: '<div>Excel plante</div><div><br></div><div>à l&rsquo;ouverture</div>',
    own: 'Excel plante\nà l’ouverture',
  },
  { raw: '<style>p{color:red}</style><script>alert(1)</script><p>Geen geluid</p>', own: 'Geen geluid' },
  { raw: '<html><head><title>x</title></head><body><!-- c -->Muis kapot</body></html>', own: 'Muis kapot' },
  { raw: '<ul><li>pc start niet</li><li>scherm flikkert</li></ul>', own: 'pc start niet\nscherm flikkert' },
  {
    raw: '<table><tr><td>Toestel</td><td>PC-014</td></tr><tr><td>Fout</td><td>0x80070005</td></tr></table>',
    own: 'PC-014\nFout 0x80070005',
  },
  { raw: 'druk < 5 bar en temp > 30', own: 'druk < 5 bar en temp > 30' },
  {
    raw: 'mail naar <info@voorbeeld.example> komt terug',
    own: 'mail naar <info@voorbeeld.example> komt terug',
  },
  { raw: 'Scanner&nbsp;werkt&nbsp;niet', own: 'Scanner werkt niet' },
  {
    raw: '<p>Webmail laadt niet<br/>Fout 500</p><blockquote type="cite"><p>Vorige mail</p></blockquote>',
    own: 'Webmail laadt niet\nFout 500',
  },
  {
    raw: '<div>Teams hangt</div><div class="freshdesk_quote"><blockquote class="freshdesk_quote">On Mon, 2 Mar at 8:13 PM<span class="separator"></span>, Helpdesk &lt;h@v.example&gt; wrote:<br><div>oude tekst</div></blockquote></div>',
    own: 'Teams hangt',
  },
  {
    raw: '<div>Teams hangt</div><div class="gmail_quote"><div>Op di 4 mrt 2025 om 09:00 schreef Jan &lt;j@v.example&gt;:<br></div><blockquote class="gmail_quote"><div>oude tekst</div></blockquote></div>',
    own: 'Teams hangt',
  },
  {
    raw: '<div>VPN down</div><hr><div><b>From:</b> Jan<br><b>Sent:</b> Monday<br><b>To:</b> IT<br><b>Subject:</b> VPN<br></div><p>old text</p>',
    own: 'VPN down',
  },
  {
    raw: '<o:p></o:p><p class=MsoNormal>Printer offline<o:p></o:p></p><![if !supportLists]><p>in hal 2</p><![endif]>',
    own: 'Printer offline\nin hal 2',
  },
  { raw: 'Lignes 1<br>Lignes 2', own: 'Lignes 1\nLignes 2' },
  { raw: '\ufeffMuis\u200b werkt niet', own: 'Muis werkt niet' },
  { raw: 'Hallo, mijn printer werkt niet meer.', own: 'mijn printer werkt niet meer.' },
  { raw: 'Hallo allemaal mijn printer werkt niet meer', own: 'mijn printer werkt niet meer' },
  { raw: 'Bonjour mon écran est noir', own: 'mon écran est noir' },
  { raw: 'Bonjour Madame, Monsieur,\nmon écran est noir', own: 'mon écran est noir' },
  { raw: 'Hi Tom, my screen is black. Thanks', own: 'my screen is black.' },
  { raw: 'Dag Tom\nScherm flikkert. Mvg An', own: 'Scherm flikkert.' },
  { raw: 'Beste oplossing was herstarten', own: 'Beste oplossing was herstarten' },
  { raw: 'Hallo printer stuk', own: 'printer stuk' },
  { raw: 'Dag printer werkt niet', own: 'Dag printer werkt niet' },
  { raw: 'Cher service, la souris est cassée. Cordialement, Luc', own: 'la souris est cassée.' },
  {
    raw: 'Geachte heer, mevrouw,\nDe server is traag.\nHoogachtend\nK. Voorbeeld',
    own: 'De server is traag.',
  },
  { raw: 'Hoi\n\nHopelijk alles goed?\n\nMijn badge werkt niet.', own: 'Mijn badge werkt niet.' },
  {
    raw: 'Hello,\nI hope this email finds you well.\nMy badge is refused.\nBest,\nAnn',
    own: 'My badge is refused.',
  },
  {
    raw: 'Geen internet.\nMvg\nJan\n\nPS: ook de telefoon ligt plat',
    own: 'Geen internet.\nPS: ook de telefoon ligt plat',
  },
  { raw: 'Kan iemand kijken? Bedankt!', own: 'Kan iemand kijken?' },
  {
    raw: 'Bedankt voor de nieuwe laptop maar hij start niet op',
    own: 'Bedankt voor de nieuwe laptop maar hij start niet op',
  },
  { raw: 'Merci de réparer mon écran', own: 'Merci de réparer mon écran' },
  { raw: 'Thanks for the new mouse, it does not click', own: 'Thanks for the new mouse, it does not click' },
  {
    raw: 'Groeten komen niet aan bij klant via mailing',
    own: 'Groeten komen niet aan bij klant via mailing',
  },
  { raw: 'Imprimante HS\nCdlt\nLuc Exemple\nGSM : +32 470 00 00 00', own: 'Imprimante HS' },
  {
    raw: 'Label printer jams\n\nJohn Example\nWarehouse lead\nT +32 9 000 00 00\njohn@example.example',
    own: 'Label printer jams',
  },
  { raw: 'Bel mij op 0470 00 00 00', own: 'Bel mij op 0470 00 00 00' },
  {
    raw: 'De link https://portaal.voorbeeld.example geeft fout 404',
    own: 'De link https://portaal.voorbeeld.example geeft fout 404',
  },
  {
    raw: 'Naam: Jan Voorbeeld\nTelefoonnummer: 09 000 00 00\nOmschrijving van het probleem/storing/foutmelding: printer drukt strepen af\nInlognaam: jvb',
    own: 'printer drukt strepen af',
  },
  {
    raw: '03-03-2025 10:12 Voorbeeld, Jan: Omschrijving van het probleem/storing/foutmelding: geen geluid Inlognaam: jvb Telefoonnummer: 1234',
    own: 'geen geluid',
  },
  {
    raw: '-->||customer||"Voorbeeld; Jan" <jan@klant.example>||2025-03-03 10:12:00||<--------------\nBeste,\nPC traag\nMvg\nJan\n-->||agent||Helpdesk <hulp@firma.example>||2025-03-04 11:00:00||<--------------\nHerstart gevraagd',
    own: 'PC traag\nHerstart gevraagd',
  },
  {
    raw: '04-03-2025 11:00 Helper, An: \nHerstart gevraagd\n03-03-2025 10:12 Voorbeeld, Jan: \nBeste,\nPC traag\nMvg\nJan',
    own: 'Herstart gevraagd\nPC traag',
  },
  {
    raw: 'Description du problème : le scanner ne répond plus\nNom : Marie Exemple\nTéléphone : 081 00 00 00',
    own: 'le scanner ne répond plus',
  },
  {
    raw: 'Name: John Example\nDescription: mouse double clicks\nSince when? last week',
    own: 'mouse double clicks\nlast week',
  },
  {
    raw: 'E-mail: an@voorbeeld.example\nVraag: hoe stel ik een afwezigheid in?',
    own: 'hoe stel ik een afwezigheid in?',
  },
  { raw: 'Mijn naam: staat verkeerd in het adresboek', own: 'Mijn naam: staat verkeerd in het adresboek' },
  { raw: 'Foutmelding: geen toegang', own: 'geen toegang' },
  {
    raw: 'FYI\n\n---------- Forwarded message ---------\nVan: Klant <k@v.example>\nDate: ma 3 mrt 2025\nSubject: bestelling\nTo: Jan\n\nDe webshop geeft een witte pagina.\nMvg\nKlant',
    own: 'De webshop geeft een witte pagina.',
  },
  {
    raw: 'Van: An\nVerzonden: maandag\nAan: Jan\nOnderwerp: muis\n\nBeste Jan,\nmijn muis is stuk\nMvg\nAn',
    own: 'mijn muis is stuk',
  },
  {
    raw: 'Voir ci-dessous.\n\nDe : Luc\nEnvoyé : lundi\nÀ : Marie\nObjet : écran\n\nBonjour,\nmon écran clignote\nCordialement\nLuc',
    own: 'mon écran clignote',
  },
  {
    raw: '> Heb je al herstart?\nJa, twee keer, helpt niet.\n> Welke foutmelding?\n0x80070005',
    own: 'Ja, twee keer, helpt niet.\n0x80070005',
  },
  {
    raw: 'On 3 Mar 2025, at 10:12, Support wrote:\n> Which printer?\n\nThe one in reception.',
    own: 'The one in reception.',
  },
  {
    raw: 'Still broken\n\n________________________________\nFrom: Support\nSent: Monday\nTo: John\nSubject: printer\n\nDid you restart?',
    own: 'Still broken',
  },
  { raw: '##- Please type your reply above this line -##\n\nStill no sound', own: 'Still no sound' },
  {
    raw: 'Ça plante encore\n\n-------- Message d’origine --------\nDe : Support\nDate : 03/03/2025\nÀ : Marie\nObjet : Re: erp\n\nRedémarrez svp',
    own: 'Ça plante encore',
  },
  {
    raw: 'Nog altijd traag. From: Help Sent: Monday To: Jan Subject: pc',
    own: 'Nog altijd traag. From: Help Sent: Monday To: Jan Subject: pc',
  },
  { raw: 'Printer stuk\nDenk aan het milieu voor u deze mail print.', own: 'Printer stuk' },
  {
    raw: 'Printer stuk\nThis e-mail and any attachments are confidential and intended solely for the addressee.',
    own: 'Printer stuk',
  },
  {
    raw: 'Écran noir\nCe message et ses pièces jointes sont confidentiels et réservés à leur destinataire.',
    own: 'Écran noir',
  },
  {
    raw: 'Dit document is vertrouwelijk, wie kan het zien op de share?',
    own: 'Dit document is vertrouwelijk, wie kan het zien op de share?',
  },
  {
    raw: 'U ontvangt niet vaak e-mail van klant@v.example. Meer informatie over waarom dit belangrijk is.\nMijn badge werkt niet',
    own: 'Mijn badge werkt niet',
  },
  { raw: 'Mvg\nJan', own: 'Mvg\nJan' },
  { raw: 'Beste,', own: 'Beste,' },
  { raw: '<p>Bedankt</p>', own: 'Bedankt' },
  { raw: '', own: '' },
  { raw: '   \n\n  ', own: '' },
  { raw: '<p>&nbsp;</p>', own: '' },
  { raw: 'PC traag\r\n\r\nMet vriendelijke groet,\r\nJan', own: 'PC traag' },
  { raw: 'Le client dit : rien ne marche', own: 'Le client dit : rien ne marche' },
  { raw: 'Van: en naar: velden zijn leeg in Outlook', own: 'Van: en naar: velden zijn leeg in Outlook' },
  { raw: 'From: field empty', own: 'From: field empty' },
  {
    raw: 'Op 3 maart schreef ik al dat de printer stuk is. Nog niets gehoord.',
    own: 'Op 3 maart schreef ik al dat de printer stuk is. Nog niets gehoord.',
  },
  {
    raw: 'Le 3 mars j’ai écrit au support : aucune réponse sur mon écran.',
    own: 'Le 3 mars j’ai écrit au support : aucune réponse sur mon écran.',
  },
  {
    raw: 'Stappen:\n1. Outlook openen\n2. Nieuwe mail\n3. crash',
    own: 'Stappen:\n1. Outlook openen\n2. Nieuwe mail\n3. crash',
  },
  { raw: 'Kassa 1 en kassa 2 liggen plat!!!\nDRINGEND', own: 'Kassa 1 en kassa 2 liggen plat!!!\nDRINGEND' },
  { raw: 'Goeiemorgen IT,\n\nwifi valt weg.\n\nFijne dag nog!\nAn', own: 'wifi valt weg.' },
  { raw: 'Bonsoir,\nplus de réseau.\nBonne soirée', own: 'plus de réseau.' },
  { raw: 'Scanner kapot\n\nEnvoyé de mon iPhone', own: 'Scanner kapot' },
  { raw: 'Scanner broken\n\nGet Outlook for iOS', own: 'Scanner broken' },
  {
    raw: 'User Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko/20100101\n\nSteps to reproduce:\n\nOpen https://portal.example/ and log in\nVersion 2.1\n\nActual results:\n\nlink https://portal.example/ does not open',
    own: 'Steps to reproduce:\nOpen https://portal.example/ and log in\nVersion 2.1\nActual results:\nlink https://portal.example/ does not open',
  },
  {
    raw: 'Deze pagina blijft wit\nhttps://portaal.voorbeeld.example/a\nwww.voorbeeld.example',
    own: 'Deze pagina blijft wit\nhttps://portaal.voorbeeld.example/a\nwww.voorbeeld.example',
  },
  {
    raw: 'Stap 1: open de site\nStap 2: klik op <b>bewaren</b>\nStap 3: <br>wit scherm',
    own: 'Stap 1: open de site\nStap 2: klik op bewaren\nStap 3:\nwit scherm',
  },
  {
    raw: 'Bedrijfsnaam fout op factuur\nJan Voorbeeld\nVoorbeeld nv\nTel: 09 000 00 00\nwww.voorbeeld.example\nBTW BE 0000.000.000',
    own: 'Bedrijfsnaam fout op factuur',
  },
  {
    raw: 'Description de la demande ou du problème : plus de toner\nN° de téléphone interne : 12',
    own: 'plus de toner',
  },
  { raw: 'Téléphone portable : 0470 00 00 00\nDescription du problème : écran noir', own: 'écran noir' },
  {
    raw: 'Écran noir.\n\nCe message peut contenir des informations confidentielles.',
    own: 'Écran noir.',
  },
  {
    raw: 'Plus de son.\n\nSi vous n’en êtes pas le destinataire, effacez ce message.',
    own: 'Plus de son.',
  },
  { raw: 'téléphone interne sans tonalité', own: 'téléphone interne sans tonalité' },
];
