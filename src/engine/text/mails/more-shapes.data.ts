import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** More bodies of every source: letters, warnings, forms with labels nobody listed. All invented. */
export const MORE_SHAPES: readonly MarkedMail[] = [
  mail(
    'outlook',
    'nl',
    `Dag Filip,

⟦De tijdsregistratie van ploeg 2 staat sinds de overgang naar het nieuwe systeem op UTC. Iedereen lijkt dus een uur te vroeg te beginnen.⟧

⟦Ik heb het voor deze week manueel rechtgezet, maar dat kan niet de bedoeling blijven.⟧

Vele groeten,
Marleen

Marleen Van Eeckhout
Ploegverantwoordelijke
Textielgroep Leieland | Kortrijksesteenweg 88, 8530 Harelbeke
056 55 50 17

Van: Filip Desmet <filip.desmet@leieland.example.be>
Verzonden: donderdag 12 maart 2026 16:08
Aan: Ploegverantwoordelijken <ploegen@leieland.example.be>
Onderwerp: Nieuwe tijdsregistratie live

Beste allemaal,
De nieuwe tijdsregistratie is live. Laat iets weten als er iets niet klopt.`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste meneer De Backer,

⟦U vroeg om een schermafdruk. Die zit in bijlage.⟧
⟦De foutcode is telkens 0x8007000E en komt enkel voor bij bestanden op de G-schijf.⟧

Vriendelijk dank voor uw hulp.

Met beleefde groeten,
S. Vandaele
Notariskantoor Vandaele & Partners
Derdenrekening BE00 0000 0000 0000 – KBO 0400.000.000

Dit bericht werd verzonden door een notariskantoor en kan informatie bevatten die onder het beroepsgeheim valt. Als u niet de beoogde ontvanger bent, gelieve het dan te wissen.`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦Nieuwe info: het gebeurt alleen op de pc's die via de docking aan het netwerk hangen. Op wifi geen probleem.⟧

M.v.g.,

Ing. P. Coucke
Hoofd Engineering

From: Helpdesk [mailto:helpdesk@machinebouw.example.be]
Sent: woensdag 11 maart 2026 13:22
To: Coucke Pieter
Subject: RE: Autocad traag bij opslaan [#2026-0871]

Beste Pieter,

Is dit bij alle collega's zo of enkel bij jou?`,
  ),
  mail(
    'outlook',
    'nl',
    `Hey,

⟦kan je mij toegang geven tot Teams-kanaal "Opleidingen 2026"? De eigenaar (Veerle) is in zwangerschapsverlof.⟧

Greets,
Jonas

Sent with my thumbs`,
  ),
  mail(
    'outlook',
    'nl',
    `Beste dienst ICT,

⟦Bij het aanmaken van een leerling in Wisa verschijnt "rijksregisternummer bestaat reeds", ook al is de leerling nieuw op onze school.⟧

⟦Graag uw advies.⟧

Hartelijke groet,

Het leerlingensecretariaat
GO! atheneum De Vaart
Vaartstraat 20, 2300 Turnhout
www.atheneumdevaart.example.be
"Samen leren samenleven"`,
  ),
  mail(
    'outlook',
    'nl',
    `[EXTERN] Deze e-mail komt van buiten onze organisatie. Controleer de afzender voor u antwoordt.

Beste,

⟦Wij krijgen al twee weken geen betalingsoverzicht meer via de bankkoppeling.⟧

Met vriendelijke groeten,
Anneke Bogers
Administratie | Bogers Groenvoorziening
Wij zijn gesloten van 6 tot en met 10 april.`,
  ),
  mail(
    'outlook',
    'nl',
    `Hallo Sander

⟦Zoals gevraagd: de printer heet PRN-HAL-04 en staat naast de koffiehoek.⟧
⟦Hij doet het soms wel en soms niet. Vooral na de middag.⟧

Vriendelijke groetjes en tot later,
Ludwina`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour Fabrice,

⟦Le pare-feu bloque toujours l'accès au site de la douane (idms.douane.example) depuis le poste des déclarants.⟧

⟦Pourrais-tu l'ajouter à la liste blanche ?⟧

Un tout grand merci,

Nathalie Lejeune
Déclarante en douane
Transit Lejeune & Fils SA
Bâtiment 706, 1931 Brucargo
T +32 2 555 01 88

De : Fabrice Colin
Envoyé : mardi 10 mars 2026 17:42
À : Nathalie Lejeune
Cc : Déclarants
Objet : Nouveau pare-feu

Bonjour à tous,

Le nouveau pare-feu est en service.`,
  ),
  mail(
    'outlook',
    'fr',
    `Bonjour,

⟦Lors de l'ouverture d'une session à distance, le clavier passe en QWERTY. Je dois le changer chaque matin.⟧

Avec mes remerciements anticipés,

Bien cordialement,

Étienne Marchal
Économiste

AVIS DE CONFIDENTIALITÉ – Le contenu de ce message est exclusivement réservé à l'usage du destinataire. Toute utilisation non autorisée est interdite.`,
  ),
  mail(
    'outlook',
    'fr',
    `Madame, Monsieur,

⟦Votre plateforme nous demande de réencoder le numéro d'entreprise à chaque connexion. Nous avons essayé avec deux navigateurs.⟧

⟦Pouvez-vous nous indiquer la marche à suivre ?⟧

En vous remerciant d'avance,

Veuillez recevoir, Madame, Monsieur, nos meilleures salutations.

Secrétariat social Prodis
rue de la Station 9, 1300 Wavre`,
  ),
  mail(
    'outlook',
    'fr',
    `⟦Oui chef, la sirène se déclenche aussi quand on arme depuis l'application.⟧

Dany

De : Pascal Rouffart <pascal@alarmes.example.be>
Envoyé : mercredi 11 mars 2026 08:03
À : Dany Piette <dany@alarmes.example.be>
Objet : Re: Déclenchement

Dany, c'est pareil avec l'application ?`,
  ),
  mail(
    'outlook',
    'en',
    `Dear colleagues,

⟦The translation memory is read-only for all of us since this morning; nobody can save new segments.⟧

⟦We have a deadline at 4 pm.⟧

With kind regards,

Ewa Nowicka
Senior Translator | Unit D.2
My office days: Mon–Wed

Please treat this message as confidential.`,
  ),
  mail(
    'outlook',
    'en',
    `Hi Moira,

⟦That did the trick for the laptop, thanks. The desktop in the lab is still stuck on "Preparing Windows".⟧

Speak soon,
Callum

From: Moira Sinclair <moira.sinclair@lab.example>
Sent: 11 March 2026 09:50
To: Callum Reid <callum.reid@lab.example>
Subject: RE: Update stuck

Hold the power button for ten seconds, then start again.

Moira`,
  ),
  mail(
    'outlook',
    'en',
    `Good day,

⟦Please be informed that the lift telephone in block C is out of order. The line seems dead.⟧

Respectfully,

Amadou Diallo
Caretaker
Residence Hopeview`,
  ),
  mail(
    'outlook',
    'en',
    `WARNING: This message came from outside the company. Think before you click.

Hello Accounts,

⟦Our statement shows two payments that your portal lists as one. Could you check the import of 28 February?⟧

Thank you and have a great week!

Lucía Fernández
Credit Control
Iberian Tiles S.L.`,
  ),
  mail(
    'outlook-web',
    'nl',
    `<div dir="ltr" style="font-size:11pt">Dag Hanne,</div><div dir="ltr"><br></div><div dir="ltr">⟦De bestelbonnen worden naar de verkeerde printer gestuurd (<span style="background:yellow">PRN-KEUKEN</span> in plaats van PRN-BAR).⟧</div><div dir="ltr"><br></div><div dir="ltr">Groetjes,</div><div dir="ltr">Ward</div><div dir="ltr"><br></div><div dir="ltr"><table><tbody><tr><td><b>Ward Smets</b><br>Zaalverantwoordelijke</td><td>Brasserie De Sluis<br>Kaai 3, Mechelen<br>015 55 50 12</td></tr></tbody></table></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><font><b>Van:</b> Hanne Bral &lt;hanne@desluis.example.be&gt;<br><b>Verzonden:</b> vrijdag 13 maart 2026 11:00<br><b>Aan:</b> Ward Smets<br><b>Onderwerp:</b> printers</font></div><div>Werkt alles na de verbouwing?</div>`,
  ),
  mail(
    'outlook-web',
    'fr',
    `<div class="elementToProof"><p>Bonjour Aline,</p><p>⟦Dans le tableau des présences, la colonne «&nbsp;retard&nbsp;» n'est plus calculée.</p><p>Les autres colonnes sont correctes.⟧</p><p>Merci de votre réactivité,</p><p><strong>Romain Baillet</strong><br>Responsable vie scolaire<br><a href="tel:+3225550199">+32 2 555 01 99</a></p></div>`,
  ),
  mail(
    'outlook-web',
    'en',
    `<div>Hello Gareth,</div><div><br></div><div>⟦My screen reader stopped reading the menu after the intranet redesign.⟧</div><div>⟦Keyboard navigation still works.⟧</div><div><br></div><div>Many thanks and best wishes</div><div>Bronwen</div><div><br></div><div><img src="https://uni.example/logo.png" alt="University logo"></div><div><i>Rydym yn croesawu gohebiaeth yn Gymraeg / We welcome correspondence in Welsh</i></div>`,
  ),
  mail(
    'gmail',
    'nl',
    `Hallo Wendy,

⟦het digitale loket stuurt de bevestigingsmail pas de dag nadien⟧

met vriendelijke groet,
stefanie

Op vr 13 mrt 2026 om 08:41 schreef Wendy – Burgerzaken <burgerzaken@zonnedorp.example.be>:

> Dag Stefanie, hoe loopt het met het digitale loket?
>`,
  ),
  mail(
    'gmail',
    'nl',
    `<div dir="ltr">⟦Ja hoor, versie 4.2.1 staat erop. Het tabblad Voorraad blijft toch leeg.</div><div dir="ltr"><br></div><div dir="ltr">Op de tablet zie ik wel alles.⟧</div><div dir="ltr"><br></div><div dir="ltr">Groeten, Abdel</div><br><div class="gmail_quote"><div class="gmail_attr" dir="ltr">Op do 12 mrt 2026 om 17:30 schreef Support &lt;<a href="mailto:support@pos.example">support@pos.example</a>&gt;:<br></div><blockquote class="gmail_quote"><div>Is de laatste versie geïnstalleerd?</div></blockquote></div>`,
  ),
  mail(
    'gmail',
    'fr',
    `Bonjour l'équipe,

⟦Impossible de télécharger les attestations fiscales : le bouton tourne puis rien.⟧

Bien sincèrement,

--
*Marie-Claire Dethier*
Trésorière – Comité des fêtes
📞 0470 00 00 21

Le ven. 13 mars 2026 à 10:10, Comité des fêtes <comite@fetes.example.be> a écrit :

> Les attestations sont en ligne.`,
  ),
  mail(
    'gmail',
    'en',
    `Hey team,

⟦Slack notifications stopped on Android 15 phones, iPhones are fine.⟧

⟦Repro: lock the phone, wait a minute, send a DM.⟧

- Dev

On Fri, Mar 13, 2026 at 11:02 AM Priyanka <priyanka@startup.example> wrote:

> Which phones are affected?
> P`,
  ),
  mail(
    'gmail',
    'en',
    `> Is the freezer sensor online?

⟦Online, but it reports 85 °C.⟧

> And the spare one?

⟦Not paired yet.⟧

Regards, Femke

On Thu, Mar 12, 2026 at 4:15 PM Facility <facility@food.example> wrote:
> see questions inline`,
  ),
  mail(
    'apple-mail',
    'nl',
    `Dag Inge,

⟦De gedeelde iCloud-map van de redactie vraagt plots 2 TB terwijl er maar 40 GB in zit.⟧

Dikke merci en tot donderdag,
Emiel

> Op 12 mrt. 2026, om 18:12 heeft Inge Raes <inge@redactie.example.be> het volgende geschreven:
> 
> Emiel, de map is gedeeld.`,
  ),
  mail(
    'apple-mail',
    'fr',
    `⟦Le Mac mini de la régie ne sort plus d'image sur le deuxième écran.⟧

⟦Câbles testés, même chose.⟧

Jeff
Régisseur
Théâtre du Petit Pont

Le 12 mars 2026 à 21:40, Billetterie <billets@petitpont.example.be> a écrit :

Bravo pour ce soir !`,
  ),
  mail(
    'thunderbird',
    'nl',
    `Dag Miel,

⟦De kalender van de kerkzaal laat dubbele reservaties toe. Vorige zaterdag stonden er twee groepen voor de deur.⟧

Beste groeten uit Hoegaarden,
Godelieve

-- 
Godelieve Stroobants
vrijwilliger zaalbeheer

Op 11/03/2026 om 20:30 schreef Miel Peeters:
> Hoe loopt het met de nieuwe kalender?`,
  ),
  mail(
    'thunderbird',
    'en',
    `On 12/03/2026 14:05, Henrik Olsen wrote:
> > The build server is out of space.
> Which partition?

⟦/var, filled with old container images.⟧

> Can I prune them?

⟦Please wait until the release is out. Nightly builds are failing in the meantime, though.⟧

Best regards
Aino`,
  ),
  mail(
    'phone',
    'nl',
    `⟦lift 2 staat vast op -1 met de deur open, niemand in⟧

Vanaf mijn gsm verzonden`,
  ),
  mail(
    'phone',
    'fr',
    `Bjr, ⟦la borne de recharge 3 affiche « hors service » depuis hier soir⟧ 
Cdlt, Moussa

Envoyé depuis l'application Mail Orange`,
  ),
  mail(
    'forwarded',
    'nl',
    `Collega's,

Gelieve onderstaande vraag te behandelen.

Mvg
Onthaal

Van: Dhr. Rik Mestdagh <rik.mestdagh@burger.example>
Verzonden: zondag 15 maart 2026 21:14
Aan: info@zonnedorp.example.be
Onderwerp: parkeerkaart

Geachte,

⟦Ik kan op jullie site geen parkeerkaart aanvragen, na het kiezen van de straat springt de pagina terug.⟧

Hoogachtend
Rik Mestdagh
Kerkstraat 5, Zonnedorp`,
  ),
  mail(
    'forwarded',
    'fr',
    `Salut Kevin, tu peux regarder ça stp ?

Mehdi

---------- Forwarded message ---------
De : Claudine Hermans <claudine@client.example>
Date: lun. 16 mars 2026 à 09:03
Subject: Espace client
To: Mehdi Alaoui <mehdi@firme.example.be>

Bonjour Monsieur Alaoui,

⟦Mon espace client affiche les contrats de quelqu'un d'autre !⟧

Cordialement,
Claudine Hermans`,
  ),
  mail(
    'forwarded',
    'en',
    `Hi Support,

Please see the email below from one of our tenants.

Best,
Zoe

From: Flat 12 <flat12@tenants.example>
Sent: Saturday, March 14, 2026 10:22 PM
To: Office <office@housing.example>
Subject: Intercom

⟦The intercom rings in the wrong flat. It has been like this since the electrician was here.⟧

Thx, Flat 12`,
  ),
  mail(
    'helpdesk',
    'nl',
    `16-03-2026 11:03 De Clercq, Sofie: 
⟦Melder laten weten dat het toestel opgehaald wordt.⟧
16-03-2026 09:48 Aerts, Bram (extern): 
⟦Beeldscherm vertoont een groene streep. Aansluiting gecontroleerd.⟧
Groeten, Bram
15-03-2026 16:20 Portaal: 
Onderwerp: ⟦Scherm⟧
Omschrijving: ⟦Groene streep op scherm⟧
Telefoonnummer: 8812`,
  ),
  mail(
    'helpdesk',
    'fr',
    `&#60;p&#62;Bonjour,&#60;/p&#62;&#60;p&#62;⟦Depuis lundi, la gomme du tableau blanc num&#233;rique efface toute la page.⟧&#60;/p&#62;&#60;ul&#62;&#60;li&#62;⟦stylet neuf⟧&#60;/li&#62;&#60;li&#62;⟦pilote &#224; jour⟧&#60;/li&#62;&#60;/ul&#62;&#60;p&#62;Bien &#224; vous,&#60;br&#62;Mme Fontenelle&#60;/p&#62;`,
  ),
  mail(
    'helpdesk',
    'en',
    `⟦Still nothing, no mail in the spam folder either.⟧

## Please do not write below this line ##

Your case (00881) has been updated.

Tobias, Mar 16, 10:20 CET

Hi Ellen, please check your spam folder.`,
  ),
  mail(
    'form',
    'nl',
    `Ingediend op: 16-03-2026 08:12
Voornaam en naam: Nadine Tuts
E-mailadres: nadine.tuts@firma.example.be
Onderwerp van uw vraag: ⟦Rittenregistratie⟧
Uw vraag of opmerking: ⟦De app rekent de rit van en naar de garage dubbel.⟧`,
  ),
  mail(
    'form',
    'fr',
    `Formulaire : incident informatique

Nom : Sow
Prénom : Ibrahima
Local : ⟦B2.07⟧
Nature du problème : ⟦Le rétroprojecteur clignote et s'éteint.⟧
Urgence : ⟦moyenne⟧`,
  ),
  mail(
    'form',
    'en',
    `Contact name: Yuki Tanaka
Contact phone: +32 2 555 01 44
Building: ⟦North wing⟧
What happened? ⟦The door closer of the server room is broken, door stays open.⟧
Attachments: none`,
  ),
  mail(
    'plain',
    'nl',
    `Goeiemorgen

⟦Wanneer ik een mail beantwoord zet Outlook automatisch "Beste" en mijn handtekening twee keer. Eerst bovenaan, dan nog eens onderaan.⟧

⟦Bij nieuwe mails is er geen probleem.⟧`,
  ),
  mail(
    'plain',
    'en',
    `⟦The footer "This message is confidential" is added twice to everything I send. Customers laugh at it.⟧`,
  ),
];
