import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Mails of Outlook on a desktop: heads without `>`, visiting cards, disclaimers, warnings. All invented. */
export const OUTLOOK: readonly MarkedMail[] = [
  mail(
    'outlook',
    'nl',
    `Beste collega's,

⟦De printer op het onthaal drukt sinds vanmorgen alles dubbel af. Ik heb hem al twee keer uit- en aangezet.⟧

Met vriendelijke groeten,

Marijke Vermassen
Onthaalmedewerkster

Zorggroep Ter Linde vzw
Lindelaan 45
8000 Brugge
T: +32 50 55 50 10
marijke.vermassen@terlinde.example.be
www.terlinde.example.be`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag Stijn,

⟦Ik heb het geprobeerd zoals je vroeg, maar na het wissen van de cache komt de foutmelding gewoon terug: "Sessie verlopen".⟧

Groeten
Lut

Van: Stijn Pauwels <stijn.pauwels@terlinde.example.be>
Verzonden: maandag 2 maart 2026 10:12
Aan: Lut Ceulemans <lut.ceulemans@terlinde.example.be>
Onderwerp: RE: Planning opent niet

Dag Lut,

Kan je de cache van je browser eens wissen?

Mvg
Stijn Pauwels
ICT`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦Hier ook, op alle vijf de pc's.⟧

Van:\u00a0Stijn Pauwels
Verzonden:\u00a0dinsdag 3 maart 2026 8:30
Aan:\u00a0Allen Verpleging
CC:\u00a0Directie
Onderwerp:\u00a0Traagheid dossier

Beste collega's

Ondervinden jullie ook traagheid in het zorgdossier?`,
  ),
  mail(
    'outlook',
    'nl',
    `Goedemiddag,

⟦Wij zouden graag een extra scherm hebben voor bureau 1.14.⟧
⟦Liefst 27 duim, zoals de anderen.⟧

Dank u wel

Herman Baert
Diensthoofd Technische Dienst
--------------------------------------------------
Gemeente Zonnedorp | Dorpsplein 1 | 9999 Zonnedorp
T 09 555 01 00 | www.zonnedorp.example.be
--------------------------------------------------
Deze e-mail en alle gekoppelde bestanden zijn officiële documenten van de gemeente Zonnedorp en kunnen vertrouwelijke of persoonlijke informatie bevatten. Gelieve de afzender onmiddellijk via e-mail of telefonisch te verwittigen als u deze e-mail per vergissing heeft ontvangen en verwijder vervolgens de e-mail zonder deze te verspreiden of te reproduceren.`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag helpdesk

⟦Mijn Excel-bestand met de kostprijzen is weg uit de map Calculatie. Vrijdag stond het er nog.⟧
⟦Kan dat uit de backup gehaald worden?⟧

Alvast bedankt
Wendy

⟦PS het heette kostprijs_2026_v3.xlsx⟧`,
  ),
  mail(
    'outlook',
    'nl',
    `Hoi Tine

⟦Lukt het om vandaag nog de rechten van Bram op de projectmap aan te passen? Hij kan niets opslaan en morgen moet de offerte weg.⟧

Merci!
Ellen

Ellen Roosens | Projectleider | Bouwbedrijf Roosens nv | Steenweg 101, 1800 Vilvoorde | 02 555 01 60 | 0470 00 00 05

Denk aan het milieu voor u deze e-mail afdrukt.`,
  ),
  mail(
    'outlook',
    'nl',
    `Opgelet! Deze mail komt van buiten de organisatie. Klik niet op links en open geen bijlagen als u de afzender niet kent.

Geachte

⟦Onze chauffeurs kunnen hun leverbon niet meer aftekenen in uw app, het scherm blijft grijs na het scannen van de QR-code.⟧

⟦Graag een oplossing, wij staan bij uw klanten met lege handen.⟧

Met de meeste hoogachting,

Guido Segers
Zaakvoerder
Segers Transport bv
Ondernemingsnummer 0400.000.000`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste Kaat

⟦De vpn blijft hangen op "Verificatie". Dat was gisteren ook al zo, toen is het vanzelf overgegaan na een uur.⟧

Kind regards,

Steven Goris
Account Manager

This message and any attachments are intended solely for the addressee and may contain confidential information.
Dit bericht is enkel bestemd voor de geadresseerde en kan vertrouwelijke informatie bevatten.
Ce message est destiné exclusivement au destinataire et peut contenir des informations confidentielles.`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag Jo

⟦Zie mijn antwoorden in het rood hieronder.⟧

Groet, Marc

Van: Jo Vandevelde
Verzonden: woensdag 4 maart 2026 9:00
Aan: Marc Tack
Onderwerp: Vragen nieuwe laptop

Dag Marc
1. Welke programma's gebruik je dagelijks?
⟦Autocad en Revit, en soms Photoshop.⟧
2. Werk je vaak op verplaatsing?
⟦Twee dagen per week op de werf.⟧`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦Nu ook op mijn gsm: geen mails meer sinds 7u.⟧
________________________________
Van: Ria Claes <ria.claes@notariaat.example.be>
Verzonden: donderdag 5 maart 2026 7:41:22
Aan: Helpdesk
Onderwerp: Mails

Ik ontvang geen mails.`,
  ),
  mail(
    'outlook',
    'nl',
    `Hallo

⟦Het etiket van dossier 2026/114 komt leeg uit de printer. Andere dossiers lukken wel.⟧

Vr. gr.
Sonja Lippens
Notariaat Claes & Vennoten
Tel : 053/55 50 12
Fax : 053/55 50 13

De openingsuren van ons kantoor zijn: maandag tot vrijdag van 9u tot 12u en van 13u30 tot 17u.`,
  ),
  mail(
    'outlook',
    'nl',
    `-----Oorspronkelijke afspraak-----
Van: ICT Planning
Verzonden: maandag 2 maart 2026 12:00
Aan: ICT Planning; Hugo Lammertyn
Onderwerp: Vervanging switch gebouw B
Tijd: donderdag 5 maart 2026 18:00-20:00 (UTC+01:00) Brussel, Kopenhagen, Madrid, Parijs.
Locatie: gebouw B

⟦De switch in gebouw B wordt vervangen, het netwerk ligt een uur plat.⟧`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag allemaal,

⟦Ik krijg "Onvoldoende schijfruimte" bij het opslaan op P:. Kunnen jullie plaats maken of zeggen wat weg mag?⟧

Met zonnige groet
Hilde De Ridder

[Logo_2026]
[cid:image002.png@01DC0A11.2233AABB]
[cid:image003.png@01DC0A11.2233AABB] [cid:image004.png@01DC0A11.2233AABB]

Speel mee met onze paasactie en win een weekend aan zee!
Klik hier voor het wedstrijdreglement<https://www.actie.example.be/reglement>`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste,

⟦Graag de mailbox van Nele doorsturen naar Joris tot en met 31 maart.⟧

Bedankt voor de snelle opvolging!

Met vriendelijke groeten
Best regards
Meilleures salutations

Katleen Ooms
HR Officer
Kunststoffen Ooms nv – Industrieweg 9 – 3600 Genk – Belgium
Phone +32 89 55 50 10 – Mobile +32 470 00 00 06`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste,

⟦Ik heb een mail gekregen van "Bpost" met een link en heb er op geklikt. Daarna moest ik mijn wachtwoord ingeven. Wat moet ik nu doen?⟧

Groeten,
Josée

Van: Bpost <noreply@pakjes.example>
Verzonden: vrijdag 6 maart 2026 6:12
Aan: Josée Wellens
Onderwerp: Uw pakje kon niet geleverd worden

Klik hier om uw levering te plannen.`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag,

⟦Ons labo-toestel Cobas stuurt geen resultaten meer naar het LIS. We typen alles over.⟧

Vriendelijke groet | Bien à vous

Dr. Veerle Anthonis
Klinisch bioloog
AZ Sint-Elders

Verzoek: gelieve enkel af te drukken indien nodig.`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste Servicedesk

⟦Sinds de migratie naar Windows 11 werkt de macro in ons bestelbestand niet meer. Fout 1004 op regel 88.⟧
⟦Ik stuur het bestand mee.⟧

Met vriendelijke groet

Bart Dejonghe
Aankoop

U ontvangt niet vaak e-mail van bart.dejonghe@toelevering.example. Ontdek waarom dit belangrijk is<https://aka.ms/LearnAboutSenderIdentification>`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste

⟦Het inloggen op het leveranciersportaal https://portaal.firma.example.be⟧<https://eur05.safelinks.protection.example/?url=https%3A%2F%2Fportaal.firma.example.be&data=05%7C02%7Cab12> ⟦lukt niet, we krijgen fout 401.⟧

Mvg
Ingrid`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour,

⟦Impossible d'imprimer en couleur depuis le poste de la comptabilité. Le noir et blanc fonctionne.⟧

⟦J'ai déjà changé la cartouche.⟧

Bien à vous,

Françoise Delcourt
Comptable
Menuiserie Delcourt SPRL
Chaussée de Namur 210
5030 Gembloux
Tél. +32 81 55 50 10
GSM +32 470 00 00 07
TVA BE 0400.000.000`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour Sébastien,

⟦C'est revenu ce matin après une heure de travail, exactement comme la semaine passée.⟧

Cordialement,

Mireille

De\u00a0: Sébastien Roland <sebastien.roland@delcourt.example.be>
Envoyé\u00a0: lundi 2 mars 2026 13:55
À\u00a0: Mireille Hardy <mireille.hardy@delcourt.example.be>
Cc\u00a0: Direction <direction@delcourt.example.be>
Objet\u00a0: RE: Écran bleu

Bonjour Mireille,

Le pilote graphique a été mis à jour. Tenez-moi au courant.

Sébastien`,
  ),
  mail(
    'outlook',
    'fr',
    `Madame,

⟦Nous ne parvenons plus à joindre votre serveur de commandes depuis ce samedi, délai d'attente dépassé à chaque envoi.⟧

Je vous prie d'agréer, Madame, mes salutations distinguées.

Étienne Gillard
Responsable informatique
Grossiste Gillard SA`,
  ),
  mail(
    'outlook',
    'fr',
    `ATTENTION: Cet e-mail provient d'un expéditeur externe. Ne cliquez sur aucun lien.

Bonjour,

⟦Vos factures électroniques arrivent vides chez nous, il n'y a que l'en-tête.⟧
⟦Pouvez-vous les renvoyer ?⟧

Merci.

Bien cordialement,
Valérie Stas
Service fournisseurs`,
  ),
  mail(
    'outlook',
    'fr',
    `Salut Greg,

⟦Mon double écran ne s'allume plus quand le portable est sur la station d'accueil. Sur le câble HDMI direct ça va.⟧

À+
Manu

-----Message d'origine-----
De : Grégory Baudson [mailto:gregory@atelier.example.be]
Envoyé : mardi 3 mars 2026 16:20
À : Emmanuel Piette
Objet : Station d'accueil

Manu, ta nouvelle station est arrivée.`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour,

⟦Notre nouvelle collègue commence lundi, pourriez-vous créer son compte et lui prévoir un GSM ?⟧

Un grand merci d'avance,

Joëlle Massart
Responsable RH
Tél.: 04/555.01.20

Ce message électronique et tous les fichiers joints sont confidentiels et destinés à l'usage exclusif de la personne à laquelle ils sont adressés. Si vous avez reçu ce message par erreur, merci de le retourner à son émetteur.`,
  ),
  mail(
    'outlook',
    'fr',
    `Cher support,

⟦L'outil de planning affiche les congés de l'année passée. Chez ma collègue aussi.⟧

D'avance, je vous remercie.

Sophie Wauters
Infirmière en chef
Résidence Les Tilleuls du Lac

Avant d'imprimer, pensez à l'environnement.`,
  ),
  mail(
    'outlook',
    'fr',
    `⟦Le badge 114 est refusé à l'entrée du personnel depuis hier soir.⟧

Bien à toi,
Rachid

De : Accueil
Envoyé : jeudi 5 mars 2026 07:02
À : Rachid Bensaïd
Objet : badge

Rachid, ton badge est prêt à l'accueil.

De : Rachid Bensaïd
Envoyé : mercredi 4 mars 2026 16:44
À : Accueil
Objet : badge

Bonjour, j'ai perdu mon badge.`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour à tous,

⟦Depuis ce matin, quand on scanne un colis, le poids n'est plus repris automatiquement et il faut l'encoder à la main.⟧

Excellente journée,

L'équipe du dépôt

Logistique Mosane | Zoning des Hauts 12 | 4040 Herstal
www.logistique-mosane.example.be`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour Madame Peeters,

⟦Voici le message d'erreur complet : « Violation d'accès à l'adresse 004F2B1C dans le module Compta.exe ».⟧

⟦Je reste à votre disposition.⟧

Sincères salutations,

Luc Antoine
Fiduciaire Antoine
Agréé ITAA 00.000.000`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour

⟦La caméra du quai ne montre plus d'image sur le poste de garde.⟧

Meilleures salutations
Vriendelijke groeten

Pol Lambiotte
Sécurité / Veiligheid
Tel +32 2 555 01 11

Aidez-nous à protéger l'environnement : n'imprimez cet e-mail que si nécessaire.
Help ons het milieu te beschermen: druk deze e-mail enkel af indien nodig.`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour,

⟦je n'arrive plus à ouvrir les PDF reçus par mail, il me propose de choisir une application⟧

cdt

Béné

[cid:6b1d7d3c-2f7e-4f67-9c0f-0b6d3c9a1e55]`,
  ),
  mail(
    'outlook',
    'en',
    `Hello,

⟦The shared printer on level 3 keeps asking for a PIN that nobody ever set.⟧

Kind regards,

Caroline Ashe
Office Manager

Harbour Legal LLP
12 Example Quay, Dublin
T: +353 1 555 0100
E: caroline.ashe@harbourlegal.example
W: www.harbourlegal.example`,
  ),
  mail(
    'outlook',
    'en',
    `Hi Lars,

⟦Done, but the sync still stops at 87%. Log attached.⟧

BR
Mona

From: Lars Holm <lars.holm@fjord.example>
Sent: Monday, March 2, 2026 10:12 AM
To: Mona Eide <mona.eide@fjord.example>
Subject: RE: Sync stuck

Hi Mona,

Please sign out and in again.

Lars`,
  ),
  mail(
    'outlook',
    'en',
    `CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender and know the content is safe.

Good afternoon,

⟦We are unable to upload the delivery notes to your portal. After "Submit" it says "session token invalid".⟧

⟦This affects all of our depots.⟧

Best regards,

Neil Forsyth
IT Coordinator, Forsyth Haulage

________________________________

This email is confidential and may be privileged. If you are not the intended recipient please delete it and notify us immediately; you should not copy or use it for any purpose.`,
  ),
  mail(
    'outlook',
    'en',
    `⟦Same thing again this morning, had to reboot twice.⟧

-----Original Message-----
From: Ward, Philippa
Sent: 27 February 2026 09:14
To: Okoye, Emeka
Cc: IT Support
Subject: RE: Laptop freezes

Hi Emeka, we replaced the memory, please let us know how it goes.

Philippa Ward
Desktop Support`,
  ),
  mail(
    'outlook',
    'en',
    `Dear IT,

⟦Could someone move my desk phone to room 4.02? I am changing offices on Thursday.⟧

Thank you,

Ingrid

Ingrid Bergqvist, PhD
Head of Research
(she/her)
My working hours may not be your working hours. Please do not feel obliged to reply outside your normal schedule.`,
  ),
  mail(
    'outlook',
    'en',
    `Hi,

⟦Every time I open the budget workbook Excel says the file is locked for editing by me.⟧

Thanks,
Tariq

Tariq Aziz-Moreau
Finance Analyst | Kestrel Group
P Please consider the environment before printing this e-mail`,
  ),
  mail(
    'outlook',
    'en',
    `Hi both,

⟦From Monday the interns need access to the CRM, read only.⟧
⟦Names will follow.⟧

Warm regards,
Dorota

Dorota Zielińska
Sales Operations

[A picture containing text, logo

Description automatically generated]<http://www.kestrel.example/>

Follow us on Twitter<https://twitter.example/kestrel> | LinkedIn<https://linkedin.example/kestrel>`,
  ),
  mail(
    'outlook',
    'en',
    `Hello helpdesk

⟦Outlook search returns nothing newer than January.⟧
⟦Rebuilding the index did not help.⟧

Sincerely
R. Castellanos

You don't often get email from r.castellanos@partner.example. Learn why this is important<https://aka.ms/LearnAboutSenderIdentification>`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag Kris,

⟦Het werkt intussen terug. Maar vanmorgen lag de telefonie ook al tien minuten plat, misschien toch eens naar de lijn laten kijken.⟧

Groetjes,
Anneleen
___________________________________________________________
Anneleen Bral – Coördinator – Kinderopvang De Speelberg vzw
Speelbergstraat 2, 8500 Kortrijk
Erkend door Opgroeien

Van: Kris Debaere <kris@ictpartner.example>
Verzonden: vrijdag 6 maart 2026 11:15
Aan: Anneleen Bral <anneleen@speelberg.example.be>
Onderwerp: RE: Telefoon werkt niet

De provider had een storing, kan je nog eens testen?`,
  ),
  mail(
    'outlook',
    'en',
    `Hello Joris,

⟦The link you sent opens a login page in Dutch, I don't know which user name to use.⟧

Best
Agnieszka

Van: Joris Meeus <joris.meeus@logi.example.be>
Verzonden: woensdag 4 maart 2026 14:00
Aan: Agnieszka Wrona <agnieszka.wrona@logi.example.be>
Onderwerp: Nieuwe app

Here is the link to the new app: https://app.logi.example.be

Joris`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag ICT

⟦Onze SharePoint-pagina toont "Sorry, er is iets misgegaan" bij het tabblad Verslagen.⟧

Grtz
Dries

Dries Lenaers
Adviseur Preventie & Milieu
Groep Lenaers

Disclaimer: https://www.groeplenaers.example.be/disclaimer`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦De klok van de prikkast staat een uur achter.⟧

________________________________________________________________________________
Microsoft Teams-vergadering
Deelnemen op uw computer, in de mobiele app of via vergaderzaalapparaat
Klik hier om deel te nemen aan de vergadering<https://teams.example/l/meetup-join/19%3ameeting>
Vergaderings-id: 399 555 111 22
Wachtwoordcode: QwErTy
Teams downloaden | Deelnemen op internet
Meer informatie | Opties voor vergadering
________________________________________________________________________________`,
  ),
  mail(
    'outlook',
    'en',
    `⟦The room panel shows "free" while a meeting is going on.⟧

________________________________________________________________________________
Microsoft Teams Need help?
Join the meeting now
Meeting ID: 388 555 222 11
Passcode: aBcDeF
For organizers: Meeting options
________________________________________________________________________________`,
  ),
  mail(
    'outlook',
    'fr',
    `⟦Le rendez-vous Zoom de ce matin n'apparaît pas dans mon agenda.⟧

Participer à la réunion Zoom
https://zoom.example/j/98765432100
ID de réunion : 987 6543 2100
Code d'accès : 445566`,
  ),
  mail(
    'outlook',
    'en',
    `⟦Printing a PDF larger than A3 crashes the viewer.⟧

Regards,
Ilya

The contents of this e-mail and any attachments to it may be confidential
and are intended for the named recipient only. If you have received it in
error, please notify the sender and delete it from your system. You must
not copy it or use it for any purpose.`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦Het rooster van volgende week is leeg in de app, op de website staat het wel.⟧

De informatie in dit e-mailbericht is uitsluitend bestemd voor de geadresseerde
en kan vertrouwelijk zijn. Indien u dit bericht ten onrechte hebt ontvangen,
verzoeken wij u het te vernietigen en de afzender te verwittigen. Elk gebruik
door derden is verboden.`,
  ),
  mail(
    'outlook',
    'fr',
    `⟦La sauvegarde du poste 7 échoue depuis trois nuits.⟧

Ce courrier électronique est confidentiel et protégé. L'expéditeur ne renonce
pas aux droits et obligations qui s'y rapportent. Toute diffusion ou copie de
ce message ou des renseignements qu'il contient par une personne autre que le
destinataire désigné est interdite.`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour Madame,

⟦L'accès au dossier médical partagé est refusé pour les deux nouvelles infirmières.⟧

Dans l'attente de votre retour, je vous prie de recevoir, Madame, mes salutations les meilleures.

Docteur P. Lemaire`,
  ),
  mail(
    'outlook',
    'nl',
    `hallo

⟦kan er iemand komen kijken naar het alarm in de inkom het piept de hele tijd⟧

groetjes jan van de receptie`,
  ),
];
