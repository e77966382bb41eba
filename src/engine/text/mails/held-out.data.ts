import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/**
 * Bodies written before the rules were improved and never used to tune them. All people and firms are invented;
 * what stands between `⟦` and `⟧` is the person's own.
 */
export const HELD_OUT_FIRST: readonly MarkedMail[] = [
  mail(
    'outlook',
    'nl',
    `Goeiemorgen Servicedesk,

⟦Sinds de update van gisterenavond opent Navision niet meer op de pc's van de expeditie. We krijgen "Er kan geen verbinding worden gemaakt met de server nav01".⟧

⟦Op de pc's van de boekhouding werkt het wel nog.⟧

Alvast bedankt om dit te bekijken.

Vriendelijke groeten,

Griet Vandermolen
Teamleider Expeditie

Houtwerf Delta nv
Havenlaan 12 – B-9000 Gent
T +32 9 555 01 23 | M +32 470 00 00 01
griet.vandermolen@houtwerfdelta.example.be | www.houtwerfdelta.example.be

Bezoek ons op Batibouw van 28 februari tot 8 maart – Paleis 5, stand 214!`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦Nee, nog altijd hetzelfde. Na aanmelden blijft hij op "Welkom" staan draaien.⟧

Mvg
Dirk

Van: Servicedesk Houtwerf <servicedesk@houtwerfdelta.example.be>
Verzonden: dinsdag 3 maart 2026 14:05
Aan: Dirk Lammens <dirk.lammens@houtwerfdelta.example.be>
CC: Griet Vandermolen <griet.vandermolen@houtwerfdelta.example.be>
Onderwerp: RE: PC zaagafdeling traag – melding 88213

Dag Dirk

We hebben je profiel gereset. Kan je opnieuw proberen aan te melden en laten weten of het lukt?

Met vriendelijke groet
Servicedesk`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag allen

⟦Kan iemand de gedeelde mailbox "offertes" aan mijn Outlook toevoegen? Ik neem vanaf maandag het werk van Sofie over.⟧

Groetjes
Lien

[cid:image001.png@01DAF3C2.5B7E1A40]

Lien Goossens
Calculator
Aluminium Ramen Vereycken bv
Nijverheidsstraat 7, 2260 Westerlo
BTW BE 0400.000.000 – RPR Turnhout

Aan dit bericht kunnen geen rechten worden ontleend. De inhoud van dit e-mailbericht is uitsluitend bestemd voor de geadresseerde. Openbaarmaking, vermenigvuldiging en verspreiding aan derden is niet toegestaan.`,
  ),
  mail(
    'outlook',
    'nl',
    `LET OP: Deze e-mail is afkomstig van een externe afzender. Open geen bijlagen en klik niet op links tenzij u de afzender vertrouwt.

Beste

⟦Wij kunnen sinds vrijdag geen facturen meer doorsturen naar uw adres facturen@vereycken.example.be: de mail komt terug met "550 5.7.1 message rejected".⟧
⟦Kan u nakijken of wij geblokkeerd zijn?⟧

Hoogachtend,
Nathalie De Pauw
Debiteurenbeheer
Staalhandel Maesen`,
  ),
  mail(
    'outlook',
    'nl',
    `Hallo Kurt

⟦Ja het is terug van dat. Drie keer op een halve dag valt de verbinding met Citrix weg en dan ben ik alles kwijt wat ik aan het ingeven was.⟧

⟦Gebeurt dat bij anderen ook?⟧

Met vriendelijke groeten / Bien cordialement / Kind regards

An Mertens
Medewerker klantendienst
Tel.: 03 555 01 44

-----Oorspronkelijk bericht-----
Van: Kurt Baeten
Verzonden: maandag 2 maart 2026 16:41
Aan: An Mertens
Onderwerp: RE: Citrix

An,

Gateway is herstart. Hou me op de hoogte als het nog voorvalt.

Kurt

-----Oorspronkelijk bericht-----
Van: An Mertens
Verzonden: maandag 2 maart 2026 15:02
Aan: ICT
Onderwerp: Citrix

Citrix valt weg`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste IT-collega's,

⟦Nieuwe medewerker op 16 maart: Yasmina (achternaam volgt nog), functie planner binnendienst.⟧
⟦Nodig:⟧
⟦- laptop met dockingstation⟧
⟦- toegang tot Isabel en de planning⟧
⟦- headset⟧

Dank bij voorbaat en nog een fijne werkdag

Peter Claeys | HR Business Partner
Aluminium Ramen Vereycken bv | Nijverheidsstraat 7 | 2260 Westerlo
+32 14 55 50 12
Volg ons op LinkedIn  |  Facebook  |  Instagram`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour à toute l'équipe,

⟦Depuis la mise à jour de ce matin, le scanner du deuxième étage n'envoie plus rien dans le dossier « Scans ». L'écran affiche « Échec de l'authentification SMB ».⟧

⟦C'est urgent, nous avons trois dossiers à déposer avant midi.⟧

D'avance merci pour votre aide.

Bien à vous,

Isabelle Remacle
Gestionnaire de dossiers
Étude Remacle & Associés
Rue du Pont 18 – 4000 Liège
Tél. : +32 4 555 01 23
TVA : BE 0400.000.000`,
  ),
  mail(
    'outlook',
    'fr',
    `⟦Toujours pas, j'ai redémarré deux fois et le message revient chaque fois que j'ouvre Winbooks.⟧

Cordialement,
Thierry

De\u00a0: Support informatique <support@exemple-sa.example.be>
Envoyé\u00a0: mercredi 4 mars 2026 11:27
À\u00a0: Thierry Dumont <thierry.dumont@exemple-sa.example.be>
Objet\u00a0: RE: [Ticket#202603040017] Winbooks erreur

Bonjour Thierry,

Nous avons réinstallé le client. Pouvez-vous redémarrer votre poste ?

Bien cordialement,
Le support`,
  ),
  mail(
    'outlook',
    'fr',
    `Cher Monsieur,

⟦Suite à notre appel, voici la capture : le bouton « Valider » reste grisé dans l'encodage des heures, pour toute l'équipe de nuit.⟧

[cid:image003.jpg@01DBA1C0.7E2B9D10]

⟦Cela ne le fait que dans Chrome.⟧

Veuillez agréer, Monsieur, l'expression de mes sentiments distingués.

Bernadette Collignon
Assistante de direction

Ce courriel et ses annexes peuvent contenir des informations confidentielles. Si vous n'êtes pas le destinataire, merci d'en avertir l'expéditeur et de le supprimer. Pensez à l'environnement avant d'imprimer ce message.`,
  ),
  mail(
    'outlook',
    'fr',
    `ATTENTION : ce courriel provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens et n'ouvrez pas les pièces jointes sauf si vous reconnaissez l'expéditeur.

Madame, Monsieur,

⟦Votre portail fournisseurs refuse mon mot de passe depuis lundi et le lien de réinitialisation n'arrive jamais.⟧

Salutations distinguées

Jean-Marc Henrotte
Transports Henrotte srl`,
  ),
  mail(
    'outlook',
    'fr',
    `Hello Fred,

⟦Peux-tu installer l'imprimante du labo sur mon nouveau portable ? Le nom est PRN-LABO-02.⟧

Merci beaucoup et bonne fin de journée !

Aurélie

-----Message d'origine-----
De : Fred Noël
Envoyé : lundi 2 mars 2026 09:58
À : Aurélie Jadot
Objet : Ton nouveau portable

Aurélie, ton portable est prêt, tu peux passer le prendre au local 0.12.
Fred`,
  ),
  mail(
    'outlook',
    'en',
    `Hi all,

⟦Our badge readers at dock 4 have been offline since the power cut this morning. Drivers cannot check in and we are writing everything on paper.⟧

⟦Please treat as high priority.⟧

Many thanks,

Siobhan Keane
Logistics Supervisor | Northgate Cold Storage
t: +32 3 555 01 90  m: +32 471 00 00 02
This email has been scanned for viruses and malware.`,
  ),
  mail(
    'outlook',
    'en',
    `⟦It works from home but not from the office network, so I don't think it is my password.⟧

From: IT Helpdesk <helpdesk@northgate.example>
Sent: Tuesday, March 3, 2026 3:47 PM
To: Tom Aldridge <tom.aldridge@northgate.example>
Cc: Siobhan Keane <siobhan.keane@northgate.example>
Subject: RE: Cannot log on to timesheets
Importance: High

Hi Tom,

Could you try resetting your password from the self-service page?

Best regards,
IT Helpdesk`,
  ),
  mail(
    'outlook',
    'en',
    `[EXTERNAL EMAIL] Do not click links or open attachments unless you recognize the sender.

Dear Sir or Madam,

⟦The EDI messages we send you are being rejected with error AP-204 since the certificate was renewed.⟧
⟦Could you confirm which certificate we should trust?⟧

Yours faithfully,

M. Okafor
Integration Engineer

The information contained in this communication is confidential and may be legally privileged. It is intended solely for the use of the individual or entity to whom it is addressed. If you are not the intended recipient you are hereby notified that any disclosure or copying is strictly prohibited.`,
  ),
  mail(
    'outlook',
    'en',
    `Morning Raj,

⟦Can you give me edit rights on the "Tenders 2026" folder? I can open files but saving gives "read-only".⟧

Cheers
Beth

Beth Holloway
Bid Manager
Direct +44 20 5550 0123
Registered in England and Wales No. 0000000. Registered office: 1 Example Street, London`,
  ),
  mail(
    'outlook',
    'en',
    `Hello team

⟦Answers in line below.⟧

⟦One more thing: the second monitor also flickers when I plug in the dock.⟧

Regards,
Marta

-----Original Message-----
From: Service Desk
Sent: 02 March 2026 10:12
To: Marta Wilk
Subject: Docking station

Which model of dock is it?
⟦It is the WD19 with the big power brick.⟧
Does it happen on battery too?
⟦Yes, exactly the same on battery.⟧`,
  ),
  mail(
    'outlook-web',
    'nl',
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr"><div class="elementToProof" style="font-family: Aptos;">Dag Els, ⟦de koppeling met de weegbrug ligt er weer uit. Chauffeurs staan aan te schuiven.⟧</div><div class="elementToProof"><br></div><div id="Signature"><div>Koen Verstraete</div><div>Weegbrug &amp; Inkom</div><div>Tel. 056 55 50 10</div></div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000"><b>Van:</b> Els Naert &lt;els.naert@graanhandel.example.be&gt;<br><b>Verzonden:</b> woensdag 4 maart 2026 8:02<br><b>Aan:</b> Koen Verstraete &lt;koen.verstraete@graanhandel.example.be&gt;<br><b>Onderwerp:</b> Re: weegbrug</font><div>&nbsp;</div></div><div><p>Koen, laat iets weten als het opnieuw gebeurt.</p></div></body></html>`,
  ),
  mail(
    'outlook-web',
    'nl',
    `Hoi,

⟦mijn OneDrive synchroniseert niet meer, er staat al drie dagen "wijzigingen verwerken".⟧

Groet,
Bart
________________________________________
Van: ICT Dienst <ict@gemeente.example.be>
Verzonden: vrijdag 27 februari 2026 13:30
Aan: Bart Wouters
Onderwerp: Onderhoud dit weekend

Beste collega,

Dit weekend voeren we onderhoud uit aan SharePoint en OneDrive.`,
  ),
  mail(
    'outlook-web',
    'fr',
    `<div style="font-family:Calibri">Bonjour Madame Lambert,</div><div><br></div><div>⟦Je ne vois plus le calendrier partagé de l&#39;accueil depuis mon retour de cong&eacute;.⟧</div><div>⟦Mes coll&egrave;gues le voient.⟧</div><div><br></div><div>Bonne journ&eacute;e,</div><div>Chlo&eacute;</div><div><hr></div><div id="divRplyFwdMsg"><b>De :</b> Accueil &lt;accueil@clinique.example.be&gt;<br><b>Envoy&eacute; :</b> jeudi 5 mars 2026 08:12<br><b>&Agrave; :</b> Chlo&eacute; Warnier<br><b>Objet :</b> Permanences</div><div>Voici les permanences de la semaine.</div>`,
  ),
  mail(
    'outlook-web',
    'en',
    `<div class="elementToProof">Hi Priya,</div><div class="elementToProof"><br></div><div class="elementToProof">⟦Still getting kicked out of the Power BI workspace every time I refresh the <b>Margin</b> report.⟧</div><div class="elementToProof">⟦Error: &quot;Gateway timeout 504&quot;.⟧</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Priya Nair &lt;priya@kestrel.example&gt;<br><b>Sent:</b> Monday, 2 March 2026 17:20<br><b>To:</b> Dan Webb<br><b>Subject:</b> Re: Margin report<div>&nbsp;</div></div><div>Can you try again now? I have added you to the workspace.</div>`,
  ),
  mail(
    'phone',
    'nl',
    `⟦Ik sta bij klant en kan niet aan mijn mails, vraagt altijd opnieuw wachtwoord⟧

Verzonden vanuit Outlook voor Android<https://aka.ms/AAb9ysg>`,
  ),
  mail(
    'phone',
    'nl',
    `Dag Hans ⟦de tablet van de heftruck blijft hangen op het logo⟧

Verstuurd vanaf mijn Samsung Galaxy-smartphone.

-------- Oorspronkelijk bericht --------
Van: Hans Piron <hans@logi.example.be>
Datum: 04-03-2026 07:45 (GMT+01:00)
Aan: Magazijn <magazijn@logi.example.be>
Onderwerp: Tablets

Zijn alle tablets terug aan de lader?`,
  ),
  mail(
    'phone',
    'fr',
    `⟦Plus de réseau sur le chantier de Wavre, le routeur 4G clignote rouge⟧

Envoyé de mon iPad

Le 4 mars 2026 à 07:55, Michel Gérard <michel@chantiers.example.be> a écrit :

Bonjour à tous, réunion à 8h15. Michel`,
  ),
  mail(
    'phone',
    'en',
    `⟦Can't open the attachments on my phone, just says "protected message". Fine on laptop.⟧

Sent from my Galaxy


-------- Original message --------
From: Finance <finance@kestrel.example>
Date: 03/03/2026 18:22 (GMT+00:00)
To: Dan Webb <dan@kestrel.example>
Subject: Payslips

Please find attached your payslip.`,
  ),
  mail(
    'phone',
    'fr',
    `Salut, ⟦le terminal Bancontact du bar affiche erreur 9 et on ne sait plus encaisser⟧

Télécharger Outlook pour Android`,
  ),
  mail(
    'gmail',
    'nl',
    `Hey Jeroen,

⟦het lukt mij niet om de nieuwe versie van de app te installeren op de scanner in rij C, hij vraagt een beheerderscode⟧

grtjs
Fien

Op wo 4 mrt 2026 om 10:31 schreef Jeroen Stevens <
jeroen.stevens@koerier.example>:

> Fien, de update staat klaar in de store.
>
> Groeten
> Jeroen
>`,
  ),
  mail(
    'gmail',
    'nl',
    `<div dir="ltr"><div>Dag Lieve,</div><div><br></div><div>⟦Sinds de verhuis hebben wij op de eerste verdieping geen wifi meer, enkel het gastennetwerk is zichtbaar.⟧</div><div><br></div><div>⟦Kan er iemand langskomen?<br>⟧</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature"><div>Wim Hellemans</div><div>vzw De Brug</div><div>0470 00 00 03</div></div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Mar 3, 2026 at 4:05 PM Lieve Aerts &lt;<a href="mailto:lieve@debrug.example.be">lieve@debrug.example.be</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div dir="ltr">Hoe verliep de verhuis?</div></blockquote></div>`,
  ),
  mail(
    'gmail',
    'nl',
    `⟦Opgelost met een andere kabel, maar nu is het geluid weg in de vergaderzaal.⟧

On Mon, 2 Mar 2026 at 11:20, Support Desk <support@hulp.example.be> wrote:

> Beste Pieter,
> Heb je de HDMI-kabel al eens vervangen?
>
> On Mon, 2 Mar 2026 at 10:58, Pieter Callens <pieter@debrug.example.be> wrote:
>
>> Beeld valt weg op het grote scherm.
>>`,
  ),
  mail(
    'gmail',
    'fr',
    `Bonjour,

⟦Le formulaire d'inscription du site affiche une page blanche après avoir cliqué sur « Envoyer ». Plusieurs parents m'ont appelée à ce sujet.⟧

Belle journée,
Sandrine

Le\u00a0mar. 3 mars 2026 à\u00a016:44, Webmaster École <webmaster@ecole.example.be>
a écrit\u00a0:

> Bonjour Sandrine,
> Le nouveau formulaire est en ligne.
>`,
  ),
  mail(
    'gmail',
    'fr',
    `<div dir="ltr">⟦Non, toujours la même erreur 403 quand j&#39;ouvre le dossier « Subsides ».⟧</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Le&nbsp;jeu. 5 mars 2026 à&nbsp;09:01, Informatique &lt;<a href="mailto:info@asbl.example.be">info@asbl.example.be</a>&gt; a écrit&nbsp;:<br></div><blockquote class="gmail_quote"><p>Vous devriez avoir accès maintenant.</p></blockquote></div>`,
  ),
  mail(
    'gmail',
    'en',
    `⟦Tried both, neither worked.⟧

⟦The first one asks for a product key, the second one says the installer is corrupt.⟧

Thanks again for looking into it,
Ola


On Wed, Mar 4, 2026 at 8:15 AM Marcus from Support <
support+id4521@example.example> wrote:

> Hi Ola,
>
> Please try one of these two installers.
>
> Marcus`,
  ),
  mail(
    'gmail',
    'en',
    `> On which machine do you see this?

⟦On every machine in the training room, fourteen in total.⟧

> And since when?

⟦Since the image was rolled out last Thursday.⟧

> Kind regards,
> Ines

⟦Let me know if you need remote access.⟧

--
Duncan Reyes
Trainer`,
  ),
  mail(
    'apple-mail',
    'nl',
    `Beste Karen

⟦De iMac aan de receptie start op met een vraagteken in een map.⟧

Hartelijke groet
Leen

> Op 3 mrt. 2026, om 17:02 heeft Karen Suys <karen@drukkerij.example.be> het volgende geschreven:
> 
> Leen, kan jij morgen de iMac aan de receptie opstarten?
> 
> Karen`,
  ),
  mail(
    'apple-mail',
    'nl',
    `⟦De kleuren op de proefdruk kloppen niet met het scherm sinds we de nieuwe driver hebben.⟧

Op 4 mrt 2026 om 09:12 heeft Prepress <prepress@drukkerij.example.be> het volgende
geschreven:

﻿Welke driver gebruik je nu?`,
  ),
  mail(
    'apple-mail',
    'fr',
    `Bonjour Luc,

⟦Mon Mac ne trouve plus le NAS. Le Finder dit « Impossible de se connecter au serveur ».⟧

Amicalement,
Véro

Le 3 mars 2026 à 09:12, Luc Thys <luc@atelier.example.be> a écrit :

Véro, tu peux sauvegarder tes fichiers sur le NAS stp ?

Luc Thys
Atelier Thys
+32 81 55 50 11`,
  ),
  mail(
    'apple-mail',
    'en',
    `⟦Two of the edit suites lost their colour profile after the restart. Reinstalling the profile helps until the next restart.⟧

Best,
Noor

> On 3 Mar 2026, at 19:40, Post Production <post@studio.example> wrote:
> 
> Please restart all edit suites tonight.`,
  ),
  mail(
    'apple-mail',
    'en',
    `<html><body style="word-wrap: break-word;">Hi Sam,<div><br></div><div>⟦AirPrint does not see the new plotter, the old one still shows up as offline.⟧</div><div><br></div><div>Thanks,</div><div>Gwen<br><div><br><blockquote type="cite"><div>On 4 Mar 2026, at 08:30, Sam Doyle &lt;sam@studio.example&gt; wrote:</div><br class="Apple-interchange-newline"><div>The new plotter is connected.</div></blockquote></div><br></div></body></html>`,
  ),
  mail(
    'thunderbird',
    'nl',
    `Op 3/03/26 om 15:47 schreef Helpdesk Bibliotheek:
> Beste
>
> Kan je het toestelnummer van de zelfscan doorgeven?

⟦ZS-03, die naast de ingang.⟧

> En wat staat er precies op het scherm?

⟦"Kaartlezer niet gevonden", en daarna springt hij terug naar het startscherm.⟧

Groeten
Hilde`,
  ),
  mail(
    'thunderbird',
    'nl',
    `Dag collega

⟦Het uitleenprogramma geeft bij elke tweede barcode een piep en leest niets in.⟧

-- 
Mieke Daems
Bibliotheek Zonnedorp
Kerkplein 3
Openingsuren: ma-vr 10-18u


Op 02-03-2026 om 11:05 schreef Jo Peremans:
> Mieke
> hoe loopt het nieuwe uitleenprogramma?`,
  ),
  mail(
    'thunderbird',
    'fr',
    `Le 04/03/2026 à 14:22, Service technique a écrit :
> Bonjour, pouvez-vous préciser le numéro de série ?
⟦Le numéro de série est sous l'appareil : SN 88-2231-B.⟧
⟦L'appareil s'éteint toujours après une dizaine de minutes.⟧

Cordialement
P. Hubin`,
  ),
  mail(
    'thunderbird',
    'fr',
    `Bonjour,

⟦Les courriels envoyés à la liste parents@ecole.example.be n'arrivent plus à personne depuis lundi.⟧

Bien à toi
Anne

Le 2/03/2026 à 8:15, Secrétariat École du Moulin a écrit :
> Anne,
> Voici la liste à jour.
>
> Le 27/02/2026 à 16:00, Anne Delvaux a écrit :
>> Peux-tu m'envoyer la liste ?`,
  ),
  mail(
    'thunderbird',
    'en',
    `⟦The backup job failed again last night with code 1603, the log says disk quota reached.⟧

Regards
Ivo

On 03/03/2026 08:01, monitoring@ops.example wrote:
> Job NIGHTLY-04 finished with warnings.
> See the attached log.`,
  ),
  mail(
    'forwarded',
    'nl',
    `Ter info, graag opvolging.

Groeten
Sabine

Van: Rita Somers <rita.somers@klant.example>
Verzonden: donderdag 5 maart 2026 9:33
Aan: Sabine Loos <sabine.loos@firma.example.be>
Onderwerp: webshop

Dag Sabine

⟦Als we een bestelling willen plaatsen boven 1000 euro krijgen we "ongeldige betalingsmethode". Met kleinere bedragen lukt het wel.⟧

Mvg
Rita Somers
Aankoopverantwoordelijke
Tel 016 55 50 22`,
  ),
  mail(
    'forwarded',
    'nl',
    `---------- Forwarded message ---------
Van: Jan Bogaert <jan.bogaert@leverancier.example>
Date: do 5 mrt 2026 om 10:02
Subject: Certificaat verlopen
To: <it@firma.example.be>


Beste,

⟦Het certificaat van uw SFTP-server is vannacht verlopen. Onze nachtelijke bestanden raken er niet meer op.⟧

Met vriendelijke groet,

Jan Bogaert`,
  ),
  mail(
    'forwarded',
    'nl',
    `⟦Dit krijgen wij nu al de vierde keer deze week van klanten, kan er eens ten gronde gekeken worden?⟧ 

Begin doorgestuurd bericht:

Van: Filip Meert <filip@klant.example>
Onderwerp: Factuur niet leesbaar
Datum: 4 maart 2026 om 12:10:44 CET
Aan: info@firma.example.be

⟦De pdf van factuur F26-0412 opent niet, Adobe zegt dat het bestand beschadigd is.⟧

Filip`,
  ),
  mail(
    'forwarded',
    'fr',
    `Pour info

De : Christine Lejeune <christine@cliente.example>
Envoyé : jeudi 5 mars 2026 15:18
À : Ventes <ventes@firme.example.be>
Objet : TR: Code promo

Bonjour,

⟦Le code promo PRINTEMPS26 est refusé dans le panier alors qu'il est valable jusqu'au 31 mars.⟧

Cordialement,
Christine Lejeune`,
  ),
  mail(
    'forwarded',
    'fr',
    `---------- Message transféré ---------
De : Alain Pirotte <alain@hotel.example>
Date : ven. 6 mars 2026 à 08:20
Objet : Serrures
À : Informatique <it@hotel.example>

Bonjour les informaticiens,

⟦Les cartes des chambres 201 à 212 n'ouvrent plus après midi, la réception doit les réencoder chaque jour.⟧

Alain
Concierge`,
  ),
  mail(
    'forwarded',
    'en',
    `See below, can you help?

Thanks
Holly

From: Greg Tan <greg@client.example>
Sent: Friday, March 6, 2026 9:02 AM
To: Holly Marsh <holly@firm.example>
Subject: Statement download

Hi Holly,

⟦Downloading last month's statement gives a zip that asks for a password nobody here knows.⟧

Best wishes,
Greg`,
  ),
  mail(
    'forwarded',
    'en',
    `Begin forwarded message:

From: Warehouse <warehouse@firm.example>
Subject: Handhelds
Date: 5 March 2026 at 06:41:12 GMT
To: IT <it@firm.example>

⟦All handhelds show "licence expired" since the night shift. We switched to paper.⟧

Night shift lead
Sent from my iPhone`,
  ),
  mail(
    'helpdesk',
    'nl',
    `---- Antwoord boven deze lijn ----

⟦Het probleem is terug sinds deze middag, zelfde melding als vorige week.⟧

Groeten, Ilse

Uw melding 2026-00413 werd bijgewerkt op 4 maart 2026 om 13:20 door Wouter (Servicedesk):

Beste Ilse, we hebben de spooler herstart. Laat je weten of het nu lukt?`,
  ),
  mail(
    'helpdesk',
    'nl',
    `05-03-2026 09:14 Coppens, Bert: 
⟦Gebeld met melder: scherm knippert enkel als de lader inzit.⟧
04-03-2026 16:02 Thielemans, Ria: 
Dag Bert,
⟦Scherm van mijn laptop knippert de hele tijd.⟧
Vriendelijke groeten
Ria Thielemans
Dienst Burgerzaken`,
  ),
  mail(
    'helpdesk',
    'nl',
    `04-03-2026 11:20:05 Wouters, K. (Karel): Omschrijving van het probleem/storing/foutmelding: ⟦Bij het openen van een dossier in Cevi krijg ik een zandloper die niet stopt⟧ Inlognaam: kwouters Telefoonnummer: 4417 Locatie: ⟦Administratief centrum, 2e verdieping⟧`,
  ),
  mail(
    'helpdesk',
    'fr',
    `&lt;p&gt;Bonjour,&lt;/p&gt;&lt;p&gt;⟦L&#39;application de facturation se ferme d&egrave;s que je clique sur &amp;laquo; Exporter &amp;raquo;.⟧&lt;/p&gt;&lt;p&gt;⟦C&#39;est le m&ecirc;me souci sur le poste d&#39;accueil.⟧&lt;/p&gt;&lt;p&gt;Merci d&#39;avance,&lt;br&gt;Fr&eacute;d&eacute;rique&lt;/p&gt;`,
  ),
  mail(
    'helpdesk',
    'fr',
    `##- Veuillez répondre au-dessus de cette ligne -##

⟦Oui, le câble est bien branché, la lampe verte est allumée mais l'ordinateur ne voit pas le réseau.⟧

Le 5 mars 2026 à 10:02, Support (Zammad) <support@desk.example.be> a écrit :

> Bonjour, le câble réseau est-il branché ?`,
  ),
  mail(
    'helpdesk',
    'en',
    `##- Please type your reply above this line -##

Hi Anita,

⟦The refund button is greyed out for orders paid with vouchers.⟧

Kind regards,
Colm

----------------------------------------------
Anita (Support), Mar 4, 2026, 14:05 GMT:

Hello Colm, could you describe which button you mean?`,
  ),
  mail(
    'helpdesk',
    'en',
    `&#60;div&#62;Hello,&#60;/div&#62;&#60;div&#62;⟦The self-checkout at till 3 prints receipts in Chinese characters.⟧&#60;/div&#62;&#60;div&#62;⟦Rebooting does not help &#38;amp; the paper is new.⟧&#60;/div&#62;&#60;div&#62;--&#60;br&#62;Store 114&#60;/div&#62;`,
  ),
  mail(
    'helpdesk',
    'en',
    `⟦Yes please close it, but note that the phones in the canteen still have no dial tone.⟧

Ticket: https://desk.example/tickets/4521

On Thu, 5 Mar at 4:12 PM , IT Service Desk <it@desk.example> wrote:
Hi Paula,
May we close this ticket?
Regards
4521:889310`,
  ),
  mail(
    'form',
    'nl',
    `Naam: Els Verbruggen
Afdeling: ⟦Klantenservice⟧
E-mailadres: els.verbruggen@firma.example.be
Telefoonnummer: +32 470 00 00 04
Onderwerp: ⟦Telefooncentrale⟧
Uw vraag: ⟦Inkomende oproepen komen bij de verkeerde wachtrij terecht sinds de verhuis van vorige week.⟧

--
Deze e-mail werd verzonden via een contactformulier op Firma (https://www.firma.example.be)`,
  ),
  mail(
    'form',
    'nl',
    `<table border="1"><tr><th>Melder</th><td>Jo Smets</td></tr><tr><th>Toestel</th><td>⟦LAP-2231⟧</td></tr><tr><th>Omschrijving</th><td>⟦Batterij gaat nog maar een half uur mee⟧</td></tr><tr><th>Sinds wanneer?</th><td>⟦ongeveer twee weken⟧</td></tr></table>`,
  ),
  mail(
    'form',
    'fr',
    `Nom et prénom : Delphine Maréchal
Service : ⟦Pharmacie⟧
Téléphone : 4521
Description du problème : ⟦Le lecteur de cartes eID ne reconnaît plus aucune carte.⟧
Depuis quand ? ⟦ce matin 8h⟧
Message envoyé depuis l'intranet le 05/03/2026 à 08:41`,
  ),
  mail(
    'form',
    'en',
    `First name: Harriet
Last name: Boone
Email: harriet@firm.example
Phone: +32 2 555 01 77
Department: ⟦Quality⟧
Subject: ⟦Label software⟧
Description: ⟦The label software adds a second, empty label after each print.⟧
Attachments: photo1.jpg`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste,

⟦De agenda van vergaderzaal Pastorale toont dubbele boekingen en Outlook laat mij niets verwijderen.⟧

Met vriendelijke groet,
Ann Van Hecke
________________________________________________________________________________
Microsoft Teams-vergadering
Deelnemen: https://teams.example/meet/123456789
Vergadering-id: 312 555 678 90
Wachtwoordcode: aB3dE6
________________________________________________________________________________`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour,

⟦Les invitations Teams que j'envoie à l'extérieur arrivent sans lien de connexion.⟧

Bien cordialement,
Sylvie Hanquet
Chargée de communication
________________________________________________________________________________
Réunion Microsoft Teams
Rejoindre la réunion : https://teams.example/meet/987654321
ID de réunion : 311 555 123 45
Code secret : Xy7Zk2
Besoin d'aide ? | Options de réunion`,
  ),
  mail(
    'outlook',
    'en',
    `⟦The lift panel screen on floor 6 shows a Windows desktop instead of the floor plan.⟧

Virus-free. www.avast.com

Facilities desk
Ext. 5501`,
  ),
  mail(
    'gmail',
    'nl',
    `Dag

⟦Ik krijg geen sms-code meer om in te loggen op het loonportaal, mijn nummer is wel hetzelfde gebleven.⟧

Mvg Kim

Dit bericht is automatisch gecontroleerd op virussen door AVG.
www.avg.com`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦Het programma voor de rittenplanning rekent sinds de winteruur een uur te vroeg.⟧

Bedankt en groeten

Tom

Van: Tom Lenaerts [mailto:tom.lenaerts@busbedrijf.example.be]
Verzonden: maandag 2 maart 2026 7:01
Aan: 'helpdesk@busbedrijf.example.be'
Onderwerp: rittenplanning

Goedemorgen, is er iets gewijzigd aan de server?

Deze e-mail en eventuele bijlagen zijn vertrouwelijk. Cet e-mail et ses annexes sont confidentiels. This e-mail and its attachments are confidential.`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour Xavier,

⟦Quand je branche mon casque, le son sort quand même par les haut-parleurs du portable.⟧

⟦Est-ce que je dois changer un réglage ?⟧

Bien à toi,
Nadia

Nadia El Amrani
Conseillère clientèle
Mutualité du Centre | Place Communale 1 | 7100 La Louvière
☎ 064 55 50 20 ✉ nadia.elamrani@mutualite.example.be

Suivez-nous : Facebook • LinkedIn
Notre agence est ouverte du lundi au vendredi de 9h à 12h30.`,
  ),
  mail(
    'apple-mail',
    'fr',
    `⟦Le wifi invité demande un code que personne ne connaît à la réception.⟧

Bonne soirée
Quentin

Début du message transféré :

De: Réception <reception@gite.example>
Objet: Rép : wifi invité
Date: 5 mars 2026 à 18:30:12 UTC+1
À: Quentin Maes <quentin@gite.example>

⟦Un client demande le code du wifi, où puis-je le trouver ?⟧`,
  ),
  mail(
    'outlook',
    'en',
    `Hi Service Desk,

⟦The new starter in Payroll still cannot see the shared calendar, although her account exists since Monday.⟧

Rgds,
Owen

From: Payroll Mailbox <payroll@kestrel.example>
Date: Thursday, 5 March 2026 at 08:44
To: Owen Pryce <owen@kestrel.example>
Subject: Automatic reply: new starter

Thank you for your message. I am out of the office until 9 March with limited access to e-mail. For urgent matters contact payroll-backup@kestrel.example.`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag Sven,

⟦De kassa vooraan start niet meer op, enkel een zwart scherm met "No boot device".⟧

Groetjes Lotte

Van: Sven De Cock <sven@bakker.example.be>
Datum: donderdag 5 maart 2026 om 06:15
Aan: Winkel Station <station@bakker.example.be>
Onderwerp: Automatisch antwoord: kassa

Bedankt voor je bericht. Ik ben afwezig tot en met 8 maart. Voor dringende zaken kan je terecht bij de helpdesk.`,
  ),
  mail(
    'helpdesk',
    'fr',
    `06/03/2026 10:44 Michaux, Olivier : ⟦Problème reproduit sur le poste 14, la souris se fige quand Teams est ouvert.⟧
05/03/2026 17:20 Renard, Justine : Bonjour, ⟦ma souris se fige plusieurs fois par heure.⟧ Merci, Justine`,
  ),
  mail(
    'phone',
    'nl',
    `Goedemiddag,
⟦de slagboom aan de parking gaat niet meer open met onze badges, enkel met de afstandsbediening van de conciërge⟧
mvg
Ronny

Verzonden met Yahoo Mail op Android

  Op do, mrt. 5, 2026 om 12:05, Onthaal<onthaal@school.example.be> schreef:   Ronny, is de slagboom hersteld?`,
  ),
];
