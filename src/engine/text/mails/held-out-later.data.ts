import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Bodies written when the rules were done, and never used to tune them. All people and firms are invented. */
export const HELD_OUT_LATER: readonly MarkedMail[] = [
  mail(
    'outlook',
    'nl',
    `Dag Ann-Sofie,

⟦Ik krijg de nieuwe prijslijst niet geüpload in de webshop. Bij 67 % stopt hij en krijg ik "Time-out".⟧

⟦Ik heb het bestand al opgesplitst in drie delen, maar ook dan lukt het niet.⟧

Bedankt om even mee te kijken!

Hartelijke groeten,
Evi Wuyts

Evi Wuyts
E-commerce
[cid:image001.jpg@01DCB5A3.9D0C4C30]
Speelgoed Wuyts
Grote Markt 14
3500 Hasselt
+32 11 55 50 20`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦De nieuwe batterij helpt niet: na tien minuten vergadering is hij weer leeg.⟧
⟦Mag ik hem binnenbrengen?⟧

Groeten
Simon

Van: ICT-loket <ictloket@hogeschool.example.be>
Verzonden: donderdag 19 maart 2026 8:15
Aan: Simon Cools <simon.cools@hogeschool.example.be>
CC: Departement Gezondheidszorg
Onderwerp: RE: laptop loopt leeg [Ref. 88231]

Dag Simon,

Er ligt een nieuwe batterij voor je klaar aan het loket.

Met vriendelijke groet,

ICT-loket
Open op weekdagen van 8.30 tot 16.30 u.`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste,

⟦De wachtmuziek van onze telefooncentrale is weg, bellers horen alleen stilte en haken in.⟧

⟦Dit is dringend want vandaag start onze actie.⟧

Met vriendelijke groeten

Dorien Matthys
Marketing Manager

Fietsen Matthys • Ringlaan 200 • 8800 Roeselare
dorien@fietsenmatthys.example.be • 051 55 50 14

Bekijk onze nieuwe collectie op www.fietsenmatthys.example.be

De inhoud van deze e-mail is vertrouwelijk. Bent u niet de geadresseerde, dan verzoeken wij u dit bericht te verwijderen.`,
  ),
  mail(
    'outlook',
    'nl',
    `Hoi team,

⟦Sinds de verhuis naar het nieuwe gebouw is mijn vaste computer niet meer bereikbaar van thuis uit.⟧

⟦PC-nummer: WS-4471⟧

Thanks!
Yannick`,
  ),
  mail(
    'outlook',
    'nl',
    `Opgelet: externe e-mail! Verifieer de afzender vooraleer u op links klikt of bijlagen opent.

Geachte mevrouw, geachte heer,

⟦Onze laatste drie leveringen staan in uw systeem nog steeds als "onderweg", hoewel ze vorige week zijn afgetekend.⟧

Met vriendelijke groeten,
Kind regards,

Stefan Bogaerts
Dispatch
Bogaerts Koeltransport nv`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag Bart,

⟦Neen, ik heb niets geïnstalleerd. De melding over de schijfruimte kwam vanzelf.⟧

⟦Intussen is er nog 200 MB vrij.⟧

Mvg,
Greta

-----Oorspronkelijk bericht-----
Van: Bart Lievens
Verzonden: donderdag 19 maart 2026 11:02
Aan: Greta Symoens
Onderwerp: RE: schijf vol

Dag Greta, heb je onlangs iets geïnstalleerd?

Bart`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste collega

⟦Gelieve mijn telefoonnummer in het adresboek te wijzigen naar 6214.⟧

Met dank

Luc Hermans
Technisch adviseur
Directie Patrimonium

Deze e-mail is gericht aan een bepaalde persoon en is niet bestemd voor derden.`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour Maxime,

⟦Je n'ai plus accès au module « Devis » depuis mon changement de fonction. Le menu est grisé.⟧

⟦J'en ai besoin pour un dossier à rendre vendredi.⟧

Merci beaucoup pour ton aide,

Camille Bertrand
Technico-commerciale
Chauffage Bertrand & Co
Rue du Commerce 77
6000 Charleroi
Gsm : +32 470 00 00 41`,
  ),
  mail(
    'outlook',
    'fr',
    `⟦Non, ce n'est pas résolu. La facture 2026/0331 part toujours sans l'annexe.⟧

Bien cordialement,

Geneviève

De\u00a0: Support ERP <support@erp.example>
Envoyé\u00a0: jeudi 19 mars 2026 16:20
À\u00a0: Geneviève Pirard <genevieve.pirard@bureau.example.be>
Cc\u00a0: Direction financière
Objet\u00a0: RE: Factures sans annexe

Bonjour,

Nous avons corrigé le modèle. Pouvez-vous nous confirmer que le problème est résolu ?

L'équipe support ERP`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour,

⟦Les tablettes du service livraison n'affichent plus la carte. L'adresse apparaît mais le fond reste blanc.⟧

⟦Les téléphones n'ont pas ce souci.⟧

D'avance merci et bonne journée,

Olivier Dardenne
Responsable livraisons

Ce courriel (et ses annexes éventuelles) est destiné à l'usage exclusif de son destinataire et peut contenir des informations couvertes par le secret professionnel.`,
  ),
  mail(
    'outlook',
    'fr',
    `Attention : e-mail externe. Vérifiez l'expéditeur avant d'ouvrir les pièces jointes.

Bonjour,

⟦Nous n'arrivons plus à réserver de créneau de déchargement sur votre site, tous les jours sont barrés.⟧

Sincères salutations

Transports Wauthier
Exploitation`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour à tous les deux,

⟦L'horloge du serveur de pointage avance de sept minutes.⟧

Bonne fin de journée,
Brigitte

De : Brigitte Collin
Envoyé : mercredi 18 mars 2026 15:50
À : Support IT ; Ressources humaines
Objet : pointage

L'horloge de la pointeuse est juste maintenant, merci.`,
  ),
  mail(
    'outlook',
    'en',
    `Hi Anton,

⟦The signature pad at the front desk no longer shows the guest name, only the room number.⟧

⟦It still captures signatures correctly.⟧

Kind regards,
Mireia

Mireia Soler
Front Office Manager
Hotel Example Brussels
Rue Example 5, 1000 Brussels
T +32 2 555 01 70 | mireia.soler@hotel.example`,
  ),
  mail(
    'outlook',
    'en',
    `⟦I followed the steps, but there is no "Repair" button in my version.⟧

Thanks,
Jan Willem

From: IT Support <support@trading.example>
Sent: Thursday, 19 March 2026 13:37
To: Jan Willem Kok <jw.kok@trading.example>
Subject: RE: Office crashes when printing

Hi Jan Willem,

Please open Apps, select Office and click Repair.

Best regards,
IT Support`,
  ),
  mail(
    'outlook',
    'en',
    `[External sender] Be cautious with links and attachments.

Dear Helpdesk,

⟦Our badge system shows two of your contractors as still on site since last Friday.⟧
⟦Could you check whether their exit scans reached you?⟧

Best regards,

Oonagh Byrne
Security Operations
Confidentiality notice: the information in this e-mail is confidential and intended for the addressee only.`,
  ),
  mail(
    'outlook',
    'en',
    `Hi all,

⟦Room 5 has no sound on calls, we had to use a phone.⟧

Cheers,
Ben

________________________________________________________________________________
Microsoft Teams Need help?
Join the meeting now
Meeting ID: 322 555 987 12
Passcode: Zx9Yw8
________________________________
For organizers: Meeting options | Reset dial-in PIN
________________________________________________________________________________`,
  ),
  mail(
    'outlook',
    'en',
    `Hello,

⟦Could you extend the mailbox of Petra by another month? Her replacement starts in May.⟧

Thank you very much in advance.

With best wishes,
Human Resources`,
  ),
  mail(
    'outlook-web',
    'nl',
    `<div dir="ltr">Dag Ellen</div><div dir="ltr"><br></div><div dir="ltr">⟦Het online loket toont bij mij de dossiers van mijn voorganger.⟧</div><div dir="ltr">⟦Kan dat rechtgezet worden?⟧</div><div dir="ltr"><br></div><div dir="ltr">Met vriendelijke groeten</div><div dir="ltr">Thomas Aerts</div><div dir="ltr">Consulent wonen</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>Van:</b> Ellen Maes &lt;ellen.maes@ocmw.example.be&gt;<br><b>Verzonden:</b> vrijdag 20 maart 2026 9:00<br><b>Aan:</b> Thomas Aerts &lt;thomas.aerts@ocmw.example.be&gt;<br><b>Onderwerp:</b> Welkom</div><div><p>Welkom in het team, Thomas!</p></div>`,
  ),
  mail(
    'outlook-web',
    'fr',
    `<div>Bonjour Hakim,</div><div><br></div><div>⟦La caisse 2 n&#39;ouvre plus le tiroir apr&egrave;s un paiement par carte, seulement en esp&egrave;ces.⟧</div><div><br></div><div>Merci &agrave; toi,</div><div>Julie</div><div id="Signature"><div>Julie Lambot</div><div>G&eacute;rante - Magasin de Namur</div></div>`,
  ),
  mail(
    'outlook-web',
    'en',
    `<div class="elementToProof">Hi,</div><div class="elementToProof">⟦The roster PDF prints with the night shift missing.</div><div class="elementToProof">On screen it is complete.⟧</div><div class="elementToProof"><br></div><div class="elementToProof">Regards,</div><div class="elementToProof">Karin</div><div style="border-top:1px solid #ccc"><b>From:</b> Planning &lt;planning@care.example&gt;<br><b>Sent:</b> Friday, March 20, 2026 7:30 AM<br><b>To:</b> Ward 3<br><b>Subject:</b> Roster April</div><div>Please find the roster attached.</div>`,
  ),
  mail(
    'gmail',
    'nl',
    `Dag Rik,

⟦De nieuwsbrief is naar iedereen twee keer vertrokken. Kan jij zien hoe dat komt?⟧

Groeten,
Mia

Op vr 20 mrt 2026 om 11:47 schreef Rik Declercq <rik@natuurvereniging.example.be>:

> Mia, de nieuwsbrief staat klaar om te versturen.
> Rik`,
  ),
  mail(
    'gmail',
    'nl',
    `<div dir="ltr"><div>Hallo,</div><div><br></div><div>⟦Ik kan mijn foto in het ledenprofiel niet wijzigen, hij blijft de oude tonen.⟧</div><div><br></div><div>Alvast bedankt!</div><div>Elke</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Op do 19 mrt 2026 om 20:12 schreef Ledenadministratie &lt;<a href="mailto:leden@club.example.be">leden@club.example.be</a>&gt;:<br></div><blockquote class="gmail_quote"><div>Vernieuw je profiel voor 1 april.</div></blockquote></div>`,
  ),
  mail(
    'gmail',
    'fr',
    `Bonjour Mme Dupuis,

⟦Le lien de la visioconférence de ce soir demande une autorisation de l'organisateur.⟧

⟦Nous sommes déjà huit à attendre.⟧

Cordialement,
Yassine

Le jeu. 19 mars 2026 à 18:55, Formation continue <formation@centre.example.be> a
écrit :

> Bonjour,
> Voici le lien pour ce soir.`,
  ),
  mail(
    'gmail',
    'fr',
    `⟦J'ai essayé, il n'y a pas de bouton « Mot de passe oublié » sur la page.⟧

Le ven. 20 mars 2026 à 08:02, Aide <aide@plateforme.example> a écrit :

> Cliquez sur « Mot de passe oublié » en bas de la page.
>
> L'équipe Aide`,
  ),
  mail(
    'gmail',
    'en',
    `Hello Tess,

⟦the sign-up sheet lets people book the same slot twice⟧

Best wishes,
Arjun

On Thu, Mar 19, 2026 at 7:45 PM Tess Moreau <tess@parents.example> wrote:

> The sign-up sheet for the fair is ready.
> T.`,
  ),
  mail(
    'gmail',
    'en',
    `> What does the light on the router look like?

⟦Orange and blinking.⟧

> Did it work this morning?

⟦Until about ten, yes.⟧

Thank you!
Grace

--
Grace Achieng
Branch office Ghent`,
  ),
  mail(
    'apple-mail',
    'nl',
    `Hallo Vincent,

⟦De scanner herkent mijn map niet meer, ik kan enkel nog naar de algemene map scannen.⟧

Mvg,
Annelies

> Op 20 mrt. 2026, om 10:01 heeft Vincent Maes <vincent@kantoor.example.be> het volgende geschreven:
> 
> Dag Annelies, de scanner is vervangen.
> 
> Vincent`,
  ),
  mail(
    'apple-mail',
    'fr',
    `⟦Le partage d'écran vers la télé de la salle 4 se coupe au bout d'une minute.⟧

Merci,
Amandine

Le 20 mars 2026 à 09:33, Support <support@coworking.example> a écrit :

Bonjour Amandine, tout fonctionne dans la salle 4 ?`,
  ),
  mail(
    'apple-mail',
    'en',
    `Hi Lotte,

⟦Exported videos have no sound since the codec update, previews are fine.⟧

Best regards,
Finn

> On 20 Mar 2026, at 12:12, Lotte Berg <lotte@video.example> wrote:
> 
> Is anything wrong with the exports?`,
  ),
  mail(
    'thunderbird',
    'nl',
    `Dag Staf,

⟦De zoekfunctie van het archief vindt niets meer van voor 2020.⟧

Groeten,
Lieve

-- 
Lieve Bosmans
Heemkundige kring Zonnedorp

Op 19/03/2026 om 10:40 schreef Staf Peeters:
> Het archief is verhuisd naar een nieuwe server.`,
  ),
  mail(
    'thunderbird',
    'fr',
    `Le 19/03/2026 à 17:30, Comité a écrit :
> Qui a la clé du wifi de la salle ?

⟦Moi, mais elle ne fonctionne plus : « mot de passe incorrect ».⟧

Bien à vous,
Raymond`,
  ),
  mail(
    'thunderbird',
    'en',
    `Hi,

⟦attachments over 10 MB are cut off without any warning⟧

Cheers
Mikko

On 19/03/2026 16:02, Postmaster wrote:
> The new mail gateway is in use from today.`,
  ),
  mail(
    'phone',
    'nl',
    `⟦Ik geraak niet meer in de werkbonnenapp, hij vraagt een pincode die ik nooit gekregen heb⟧

Groeten
Kristof

Verzonden vanaf Outlook voor Android`,
  ),
  mail(
    'phone',
    'fr',
    `Bonjour, ⟦le lecteur de badge du parking -2 ne lit plus rien, file de voitures devant⟧

Envoyé de mon téléphone`,
  ),
  mail(
    'phone',
    'en',
    `⟦Scanner gun in aisle 9 shows "pairing" forever. Took the one from aisle 8 meanwhile.⟧

Sent from my iPhone`,
  ),
  mail(
    'forwarded',
    'nl',
    `Beste IT,

Kunnen jullie onderstaande melding van een bewoner bekijken?

Groeten,
Sara

Van: Fam. Lernout <lernout@bewoner.example>
Verzonden: donderdag 19 maart 2026 20:14
Aan: Onthaal <onthaal@residentie.example.be>
Onderwerp: televisie

⟦De televisie op kamer 112 vraagt sinds gisteren een code.⟧

Vriendelijke groeten,
Familie Lernout`,
  ),
  mail(
    'forwarded',
    'fr',
    `Pouvez-vous vérifier svp ?

De : Atelier <atelier@carrosserie.example>
Envoyé : vendredi 20 mars 2026 07:44
À : Bureau <bureau@carrosserie.example>
Objet : banc de mesure

Bonjour,

⟦Le PC du banc de mesure redémarre en boucle depuis ce matin.⟧

Fred`,
  ),
  mail(
    'forwarded',
    'en',
    `Could you please look into this?

Many thanks
Clara

---------- Forwarded message ---------
From: Piotr Mazur <piotr@customer.example>
Date: Fri, Mar 20, 2026 at 10:55 AM
Subject: Tracking link
To: Service <service@firm.example>


Hello,

⟦The tracking link in your mails opens an empty page on phones.⟧

Kind regards
Piotr Mazur`,
  ),
  mail(
    'helpdesk',
    'nl',
    `20-03-2026 13:40 Lambrecht, Tom: 
⟦Kabel vervangen, toestel meldt zich weer aan.⟧
20-03-2026 08:15 Bauwens, Greet: 
Dag,
⟦het kassascherm in de cafetaria blijft blauw⟧
Mvg, Greet`,
  ),
  mail(
    'helpdesk',
    'fr',
    `&lt;p&gt;Bonjour,&lt;/p&gt;&lt;p&gt;⟦Mon compte se bloque chaque lundi matin &amp;agrave; 8h.⟧&lt;/p&gt;&lt;p&gt;⟦Je dois vous appeler chaque semaine.⟧&lt;/p&gt;&lt;p&gt;Bien &amp;agrave; vous,&lt;br&gt;Dorothée Simon&lt;/p&gt;`,
  ),
  mail(
    'helpdesk',
    'en',
    `##- Please type your reply above this line -##

⟦The replacement headset has the same crackle on the left side.⟧

Regards,
Olu

Your request (6620) has been solved. To reopen this request, reply to this email.`,
  ),
  mail(
    'form',
    'nl',
    `Naam: Kris Van Hove
E-mail: kris.vanhove@firma.example.be
Afdeling: ⟦Logistiek⟧
Toestel: ⟦printer loods 2⟧
Omschrijving: ⟦Drukt etiketten in spiegelbeeld af.⟧`,
  ),
  mail(
    'form',
    'fr',
    `Nom : Dubuisson
Prénom : Carole
Téléphone : 02 555 01 23
Sujet : ⟦Messagerie⟧
Message : ⟦Je reçois les messages de ma collègue en plus des miens.⟧`,
  ),
  mail(
    'form',
    'en',
    `Requester: Tim Novak
Location: ⟦Site B, gate 2⟧
Short description: ⟦Barrier stays open⟧
Description: ⟦The barrier opens for the first truck and never closes again.⟧
Phone: 4410`,
  ),
  mail(
    'plain',
    'nl',
    `⟦Ik hoor mezelf met een halve seconde vertraging in elke oproep. Met een andere headset ook.⟧`,
  ),
  mail(
    'plain',
    'fr',
    `⟦Le bouton « Envoyer » de notre formulaire de contact ne fait rien sous Firefox. Sous Chrome : aucun souci.⟧`,
  ),
  mail(
    'plain',
    'en',
    `⟦Customers reply to the no-reply address and never get an answer. Can we show a better sender on the invoices?⟧`,
  ),
];
