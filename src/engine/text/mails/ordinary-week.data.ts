import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Bodies of every source, as an ordinary week brings them. All people and firms are invented. */
export const ORDINARY_WEEK: readonly MarkedMail[] = [
  mail(
    'outlook',
    'nl',
    `Beste allemaal,

⟦Op mijn scherm verschijnt om het halfuur de vraag om mijn VPN-token in te geven, ook als ik gewoon op kantoor zit.⟧

⟦Is dat de bedoeling?⟧

Mvg,
Ilse Baeten | Dossierbeheerder schade
Makelaarskantoor Noordzee bv | FSMA 000000 A
Zeedijk 4 – 8400 Oostende | 059 55 50 80`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦Goed, dan wacht ik op de technieker. Kan hij meteen ook naar de kaartlezer van loket 2 kijken? Die leest sinds gisteren geen kaarten meer.⟧

Met vriendelijke groeten
Hans

Van: Servicedesk <servicedesk@stad.example.be>
Verzonden: maandag 16 maart 2026 11:48
Aan: Hans Brems <hans.brems@stad.example.be>
Onderwerp: RE: Geen beeld loket 3 [M2603 214]

Dag Hans

Er komt morgenvoormiddag een technieker langs voor loket 3.

Met vriendelijke groeten,
Servicedesk Stad`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag beste collega,

⟦Er is een rood kruisje verschenen op de map van het archief. Openen lukt, opslaan niet.⟧

Dank je wel!

Nog een fijne dag,

Godfried Pauwels
archivaris

Proclaimer: dit bericht is zonder garantie. De gemeente is niet gebonden door de inhoud ervan, tenzij dit uitdrukkelijk bevestigd wordt door een ondertekend document.`,
  ),
  mail(
    'outlook',
    'nl',
    `Hallo,

⟦Wij hebben een nieuwe medewerker maar zijn mailadres is verkeerd gespeld: het moet met dubbele s zijn.⟧
⟦Kan dat aangepast worden voor hij maandag begint?⟧

Groeten uit het magazijn
Rudi

_____________________________________________
Bierhandel Van Roy · Brouwerijstraat 18 · 2800 Mechelen
Bestellen voor 12 uur is morgen in huis!`,
  ),
  mail(
    'outlook',
    'nl',
    `Geachte heer Willems,

⟦De koppeling tussen ons boekhoudpakket en uw loonsoftware geeft sedert 1 maart de melding "ongeldig certificaat".⟧

⟦Wij vernemen graag wanneer dit opgelost kan worden.⟧

Inmiddels verblijven wij,
met de meeste achting,

voor Accountantskantoor Maes & Zoon,
Paula Maes`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦Koppeling met de weegbrug ligt er terug uit, chauffeurs moeten op papier wegen.⟧

gr. Bennie

-----Original Message-----
From: Bennie Smolders
Sent: dinsdag 10 maart 2026 6:55
To: it@grondwerken.example.be
Subject: weegbrug

Weegbrug doet het weer, bedankt.`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour à toutes et à tous,

⟦Depuis le passage à la fibre, les appels entrants tombent directement sur la messagerie.⟧

⟦Les appels sortants fonctionnent normalement.⟧

Merci d'avance de votre aide et excellente journée à vous.

Sarah Benali
Assistante administrative
Cabinet d'architecture Linea
Quai des Ardennes 7, 4020 Liège – www.linea.example.be`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour Madame Servais,

⟦J'ai bien reçu le nouveau portable, mais la touche « @ » donne un « 2 ».⟧

Sincèrement vôtre,
Gaston Hurbain
_________________________
De : Servais Martine <martine.servais@province.example.be>
Envoyé : lundi 16 mars 2026 09:12
À : Hurbain Gaston <gaston.hurbain@province.example.be>
Objet : Votre nouveau portable

Bonjour Monsieur Hurbain, votre portable a été envoyé par courrier interne.`,
  ),
  mail(
    'outlook',
    'fr',
    `Ce message provient d'une adresse externe à la Province. Soyez prudent avant de cliquer.

Bonjour,

⟦Vos bons de commande nous parviennent sans numéro depuis la semaine passée, notre système les rejette.⟧

Restant à votre disposition,
Cordialement,

Patrick Thonon
Grossiste Thonon SRL`,
  ),
  mail(
    'outlook',
    'fr',
    `Cher Jean,

⟦Petit souci : mon agenda partagé apparaît en double dans Teams, une fois avec les congés et une fois sans.⟧

Belle semaine,
Ariane

⟦P.-S. : rien d'urgent⟧`,
  ),
  mail(
    'outlook',
    'fr',
    `⟦Pas de changement depuis hier, l'affichage des stocks reste figé à 14h02.⟧

A. Fontaine
Tél. 065/55.50.19

De : IT Desk
Envoyé : mardi 17 mars 2026 14:40
À : A. Fontaine
Objet : stocks

Bonjour, nous avons relancé le service de synchronisation.`,
  ),
  mail(
    'outlook',
    'en',
    `Hello Service Desk,

⟦Since Tuesday the fleet app asks drivers to accept new terms and then closes. None of the twelve drivers can log their hours.⟧

Appreciate your help.

Regards,

Hamish Orr
Transport Office
Orr & Daughters Ltd | 01632 960 000 | Unit 3, Example Park`,
  ),
  mail(
    'outlook',
    'en',
    `Hi Nuno,

⟦I can see the pilot environment now but every button I press says "insufficient role".⟧

Take care,
Inês

From: Nuno Prata <nuno.prata@sol.example>
Sent: Wednesday, March 18, 2026 10:02 AM
To: Inês Vaz <ines.vaz@sol.example>
Subject: RE: access

Hi Inês, you should have access now.`,
  ),
  mail(
    'outlook',
    'en',
    `Good afternoon team,

⟦The PDF editor lost its licence after the laptop swap.⟧
⟦It now prints a watermark on all documents.⟧

Thank you kindly,

Margarethe

--------------------------------------------------------------------------------
This e-mail is sent by Lindqvist Consulting AB. For details about what personal information we collect and why, please see our privacy policy.`,
  ),
  mail(
    'outlook',
    'en',
    `External email: be careful with links and attachments

Hi,

⟦We emailed three purchase orders to orders@firm.example yesterday and all of them bounced with "mailbox full".⟧

Rgds
Pradeep`,
  ),
  mail(
    'outlook-web',
    'nl',
    `<html><body><p>Hoi Bea,</p><p>⟦Het rapport <em>Omzet per regio</em> geeft al sinds de jaarwissel nul voor Limburg.</p><p>De cijfers in het bronbestand zijn wel goed.⟧</p><p>Groet,<br>Marnix</p><hr><p><b>Van:</b> Bea Claessens &lt;bea@retail.example&gt;<br><b>Verzonden:</b> woensdag 18 maart 2026 15:31<br><b>Aan:</b> Marnix Pot &lt;marnix@retail.example&gt;<br><b>Onderwerp:</b> Rapporten</p><p>Marnix, kun jij de rapporten nakijken?</p></body></html>`,
  ),
  mail(
    'outlook-web',
    'nl',
    `<div>Goedendag,</div><div>⟦De handscanners van de apotheek verliezen na elke scan de verbinding.⟧</div><div>&nbsp;</div><div>Vriendelijke groet,</div><div>Apotheek Ter Duinen</div><div style="font-size:10px;color:#888">Gelieve bij ziekte of afwezigheid te mailen naar apotheek@terduinen.example.be</div>`,
  ),
  mail(
    'outlook-web',
    'fr',
    `<div class="WordSection1"><p class="MsoNormal">Bonsoir,<o:p></o:p></p><p class="MsoNormal">⟦L&#8217;alarme du frigo des vaccins sonne alors que la temp&eacute;rature est correcte (4,1&nbsp;&deg;C).⟧<o:p></o:p></p><p class="MsoNormal">Bien &agrave; vous,<o:p></o:p></p><p class="MsoNormal">La garde<o:p></o:p></p><p class="MsoNormal"><a href="https://clinique.example"><img alt="Clinique" src="cid:image001.gif@01DB"></a><o:p></o:p></p></div>`,
  ),
  mail(
    'outlook-web',
    'en',
    `<div dir="ltr">Morning Elias,</div><div dir="ltr"><br></div><div dir="ltr">⟦Wi-Fi in the annex drops whenever the microwave is on. I know how that sounds.⟧</div><div dir="ltr"><br></div><div dir="ltr">Ta,</div><div dir="ltr">Josie</div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Elias Brandt &lt;elias@museum.example&gt;<br><b>Sent:</b> 17 March 2026 08:20<br><b>To:</b> Everyone<br><b>Subject:</b> Wi-Fi survey</div><div>How is the Wi-Fi in your office?</div>`,
  ),
  mail(
    'gmail',
    'nl',
    `Beste helpdesk,

⟦Onze vrijwilligers kunnen zich niet inschrijven via de app, ze krijgen "gebruiker bestaat al" terwijl ze nieuw zijn⟧

Sportieve groeten,

Tibo (namens KSV De Meeuw)`,
  ),
  mail(
    'gmail',
    'nl',
    `⟦Dat was het niet. Ook met de firewall uit blijft poort 9100 dicht.⟧

Op wo 18 mrt 2026, 10:22 schreef Netwerkbeheer <netwerk@school.example.be>:

> Kan je de firewall even uitzetten en opnieuw proberen?
>
> Op wo 18 mrt 2026, 09:58 schreef Lies Nys <lies@school.example.be>:
>
> > De printer van de leraarskamer is niet bereikbaar.`,
  ),
  mail(
    'gmail',
    'fr',
    `Coucou Sophie,

⟦le QR code de l'affiche renvoie vers l'édition 2025⟧

bises
Clem

Le mar. 17 mars 2026, 18:05, Sophie Martin <sophie@festival.example> a écrit :

> Les affiches sont imprimées !`,
  ),
  mail(
    'gmail',
    'fr',
    `<div dir="ltr"><p>Madame,</p><p>⟦Depuis votre dernière mise à jour, le bulletin de mon fils s&#39;affiche sans les notes de mathématiques.⟧</p><p>Merci pour votre réponse rapide.</p><p>Laila Bakkali</p></div><br><div class="gmail_quote"><div class="gmail_attr">Le mer. 18 mars 2026 à 12:30, École &lt;ecole@ecole.example.be&gt; a écrit :</div><blockquote class="gmail_quote">Les bulletins sont en ligne.</blockquote></div>`,
  ),
  mail(
    'gmail',
    'en',
    `Hi folks,

⟦Two-factor codes arrive on my old number. I changed it in my profile last week, screenshot attached.⟧

Thx in advance for sorting it out!

Sanne de Wit
she/her | Community lead

On Tue, Mar 17, 2026 at 3:33 PM Ops <ops@startup.example> wrote:
>
> 2FA is now mandatory for everyone.`,
  ),
  mail(
    'gmail',
    'en',
    `⟦Build 77 crashes on start on my Pixel. Log below.⟧

⟦E AndroidRuntime: java.lang.NullPointerException⟧
⟦E AndroidRuntime: at com.example.Main.onCreate(Main.java:42)⟧

Cheers, Bo`,
  ),
  mail(
    'apple-mail',
    'nl',
    `Dag Michiel,

⟦De AirPlay in de vergaderzaal valt uit zodra iemand een tweede toestel verbindt.⟧

Warme groeten,
Lore

Lore Thijs • Zaakvoerder • Studio Thijs
m 0470 00 00 31

> Op 18 mrt. 2026, om 17:12 heeft Michiel Ooms <michiel@av.example> het volgende geschreven:
>
> Dag Lore, werkt de AirPlay naar wens?`,
  ),
  mail(
    'apple-mail',
    'fr',
    `Bonjour,

⟦La mise en page des menus saute à l'impression, le prix passe à la ligne suivante.⟧

Gourmandement vôtre,
Chef Thierry

Le 18 mars 2026 à 15:40, Imprimerie <contact@imprimerie.example> a écrit :

> Voici l'épreuve des menus.`,
  ),
  mail(
    'apple-mail',
    'en',
    `⟦Nope, same. The mouse pairs, works for a second, then disconnects.⟧

x Holly

On 18 Mar 2026, at 11:11, Desk <desk@studio.example> wrote:

Have you tried re-pairing the mouse?`,
  ),
  mail(
    'thunderbird',
    'nl',
    `Op 18/03/2026 om 21:14 schreef Penningmeester:
> Dag Roel, kan jij het kasboek openen?

⟦Nee, "bestand is beschadigd". De versie van februari opent wel.⟧

> Heb je een kopie?

⟦Alleen op papier.⟧

Roel`,
  ),
  mail(
    'thunderbird',
    'fr',
    `Bonjour Denis,

⟦L'antivirus met en quarantaine le programme de la chaudière à chaque redémarrage.⟧

A+
Momo

-- 
Mohamed Ziani
Technicien HVAC - Groupe Chauffeco
0470 00 00 33

Le 18/03/2026 à 08:15, Denis Lamy a écrit :
> Salut, tout est ok avec le nouvel antivirus ?`,
  ),
  mail(
    'thunderbird',
    'en',
    `Dear support,

⟦After the migration my filters run in the wrong order and mailing list posts end up in the inbox.⟧

Yours,
T. Bielak

On 17.03.2026 18:44, Mail Team wrote:
> All mailboxes have been migrated.
> Please report problems.`,
  ),
  mail(
    'phone',
    'nl',
    `Dag Wim, ⟦rolluik zuid gaat niet meer dicht en er komt regen binnen⟧

Groeten Fons

Verzonden met Gmail Mobile`,
  ),
  mail(
    'phone',
    'en',
    `⟦Card reader on bus 14 won't accept any card since noon. Swapped the SIM, no change.⟧

Sent from my Android phone with mail.example. Please excuse my brevity.`,
  ),
  mail(
    'phone',
    'fr',
    `⟦Toujours bloqué à 2 % de téléchargement sur la tablette du chef de chantier⟧

Envoyé via BlackBerry Hub+ pour Android`,
  ),
  mail(
    'forwarded',
    'nl',
    `Voor jullie :-)

Kathy

Van: Peter Loos <peter.loos@leverancier.example>
Verzonden: woensdag 18 maart 2026 9:14
Aan: Aankoop <aankoop@fabriek.example.be>
Onderwerp: Portaal onbereikbaar

Dag Kathy,

⟦Jullie leveranciersportaal is sinds maandag onbereikbaar vanuit Duitsland.⟧

Vriendelijke groeten
Peter Loos`,
  ),
  mail(
    'forwarded',
    'fr',
    `Bonjour,

Merci de bien vouloir prendre en charge la demande ci-dessous.

Bien à vous,
Accueil

De : M. Nzeza <nzeza@locataire.example>
Envoyé : mardi 17 mars 2026 22:48
À : Gestion <gestion@immo.example>
Objet : Parlophone

Bonjour,

⟦Le parlophone du bloc C sonne mais on n'entend pas le visiteur.⟧

M. Nzeza`,
  ),
  mail(
    'forwarded',
    'en',
    `One for IT I think.

---------- Forwarded message ---------
From: Casey Lund <casey@agency.example>
Date: Wed, Mar 18, 2026 at 1:05 PM
Subject: Brand portal
To: Marketing <marketing@firm.example>

Hi,

⟦All downloads from your brand portal are zero bytes today.⟧

Casey`,
  ),
  mail(
    'helpdesk',
    'nl',
    `18-03-2026 10:02 Servicedesk: 
⟦Reset van het account uitgevoerd.⟧
18-03-2026 09:41 Van Loo, Kim (EXT): 
Goedemorgen,
⟦ik geraak niet in de digitale werkplek, wachtwoord wordt niet aanvaard⟧
groeten, Kim
Gsm: 0470 00 00 35`,
  ),
  mail(
    'helpdesk',
    'fr',
    `&amp;lt;div&amp;gt;Bonjour,&amp;lt;/div&amp;gt;&amp;lt;div&amp;gt;⟦Le code barre des dossiers ne passe plus &amp;agrave; la douchette.⟧&amp;lt;/div&amp;gt;&amp;lt;div&amp;gt;Merci,&amp;lt;/div&amp;gt;&amp;lt;div&amp;gt;Sandrine&amp;lt;/div&amp;gt;`,
  ),
  mail(
    'helpdesk',
    'en',
    `⟦It broke again the moment I opened the second workbook.⟧

---
Reply above this line to add a comment.

Mateo changed the status to Waiting for customer.

Mateo: Could you retry with one workbook?`,
  ),
  mail(
    'form',
    'nl',
    `Nieuwe melding via intranet

Melder: Chantal Ruys
Telefoon: 5512
Locatie: ⟦Campus Noord, lokaal 114⟧
Korte omschrijving: ⟦Digibord kalibreert niet⟧
Opmerkingen: ⟦Pen reageert 5 cm naast de punt.⟧`,
  ),
  mail(
    'form',
    'fr',
    `<p><b>Demandeur :</b> Olivia Naert</p><p><b>Téléphone :</b> 2214</p><p><b>Objet :</b> ⟦Imprimante badges⟧</p><p><b>Description :</b> ⟦Les badges sortent avec une ligne blanche au milieu de la photo.⟧</p>`,
  ),
  mail(
    'form',
    'en',
    `Name: Ruth Adeyemi
Email: ruth@firm.example
Category: ⟦Hardware⟧
Summary: ⟦Webcam upside down⟧
Details: ⟦Since the driver update my picture is upside down in every program.⟧
Sent from: https://intranet.firm.example/report`,
  ),
  mail(
    'plain',
    'nl',
    `⟦Sinds de update van de telefooncentrale krijgen bellers eerst Frans en dan Nederlands te horen. Kan dat omgedraaid worden?⟧`,
  ),
  mail(
    'plain',
    'fr',
    `Bonjour
⟦Quand un client répond à notre facture, sa réponse arrive dans la boîte de l'ancienne comptable.⟧
⟦Elle est partie en janvier.⟧`,
  ),
  mail(
    'plain',
    'en',
    `⟦Regards to whoever fixed the coffee machine display. The one on floor 2 now shows the same error, though: E14.⟧`,
  ),
];
