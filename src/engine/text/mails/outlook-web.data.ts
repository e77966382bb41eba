import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Mails of Outlook in a browser and of Word's HTML. All invented. */
export const OUTLOOK_WEB: readonly MarkedMail[] = [
  mail(
    'outlook-web',
    'nl',
    `<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>
</head>
<body dir="ltr">
<div style="font-family: Calibri, Arial; font-size: 12pt;">Dag Maarten,</div>
<div style="font-family: Calibri, Arial; font-size: 12pt;"><br></div>
<div style="font-family: Calibri, Arial; font-size: 12pt;">⟦De barcodescanner aan poort 2 leest niets meer in.⟧</div>
<div style="font-family: Calibri, Arial; font-size: 12pt;">⟦Er staat enkel &quot;Geen verbinding met host&quot;.⟧</div>
<div><br></div>
<div>Groeten,</div>
<div>Patrick</div>
<div id="appendonsend"></div>
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>Van:</b> Maarten Vos &lt;maarten.vos@magazijn.example.be&gt;<br>
<b>Verzonden:</b> dinsdag 3 maart 2026 9:12<br>
<b>Aan:</b> Patrick Leys &lt;patrick.leys@magazijn.example.be&gt;<br>
<b>Onderwerp:</b> Re: scanner</font>
<div>&nbsp;</div>
</div>
<div class="BodyFragment"><div>Is de nieuwe scanner al in gebruik?</div></div>
</body></html>`,
  ),
  mail(
    'outlook-web',
    'nl',
    `<div class="WordSection1"><p class="MsoNormal">Beste<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">⟦De hoorn van het vaste toestel op bureau 12 kraakt zo hard dat klanten ons niet verstaan.⟧<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Met vriendelijke groeten<o:p></o:p></p><p class="MsoNormal"><b>Linda Smeyers</b><o:p></o:p></p><p class="MsoNormal">Bediende verkoop<o:p></o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Van:</b> Telefonie &lt;telefonie@firma.example.be&gt; <br><b>Verzonden:</b> maandag 2 maart 2026 16:00<br><b>Aan:</b> Iedereen<br><b>Onderwerp:</b> Nieuwe toestellen<o:p></o:p></p></div><p class="MsoNormal">Vanaf morgen krijgt iedereen een nieuw toestel.<o:p></o:p></p></div>`,
  ),
  mail(
    'outlook-web',
    'nl',
    `⟦Kan ik een tweede licentie voor de tekenmodule krijgen? We zitten sinds kort met twee op het project.⟧

Groet
Yves

________________________________________
Van: Softwarebeheer <software@studie.example.be>
Verzonden: woensdag 4 maart 2026 17:20
Aan: Yves Nachtergaele
Onderwerp: Licentieoverzicht

Beste Yves, hierbij het overzicht van jullie licenties.`,
  ),
  mail(
    'outlook-web',
    'nl',
    `<p>Hallo,</p><p>⟦ons gezamenlijk postvak <strong>planning@</strong> ontvangt geen bijlagen groter dan 5 MB meer, vroeger ging dat wel⟧</p><p><br></p><p>Thx!<br>Jasper</p><p><span style="color:gray;font-size:8pt">Dit e-mailbericht en eventuele bijlagen zijn strikt vertrouwelijk en enkel bedoeld voor de bestemmeling.</span></p>`,
  ),
  mail(
    'outlook-web',
    'nl',
    `<table style="background:#ffeb9c"><tr><td>Deze e-mail is afkomstig van buiten uw organisatie. Wees voorzichtig met bijlagen en links.</td></tr></table><div>Beste</div><div>⟦Uw testomgeving geeft sinds gisteren fout 503 op alle pagina's.⟧</div><div>Mvg</div><div>Ruben Aelbrecht</div><div>Integratiepartner bv</div>`,
  ),
  mail(
    'outlook-web',
    'fr',
    `<div dir="ltr">Bonjour Olivier,</div><div dir="ltr"><br></div><div dir="ltr">⟦Le lecteur réseau S: a disparu de mon poste ce matin, et le raccourci du bureau aussi.⟧</div><div dir="ltr"><br></div><div dir="ltr">Cordialement,</div><div dir="ltr">Martine Lecloux</div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>De&nbsp;:</b> Olivier Bodart &lt;olivier.bodart@bureau.example.be&gt;<br><b>Envoyé&nbsp;:</b> lundi 2 mars 2026 18:01<br><b>À&nbsp;:</b> Martine Lecloux &lt;martine.lecloux@bureau.example.be&gt;<br><b>Objet&nbsp;:</b> Migration terminée</div><div>Bonjour, la migration des lecteurs est terminée.</div>`,
  ),
  mail(
    'outlook-web',
    'fr',
    `<p>Bonjour,</p><p>⟦Nous sommes plusieurs &agrave; ne plus recevoir les notifications de Planner depuis deux jours.⟧</p><p>⟦Est-ce un probl&egrave;me connu&nbsp;?⟧</p><p>Belle fin de journ&eacute;e,</p><p>Ga&euml;lle Pirson<br>Cheffe de projet<br>T&eacute;l. 010 55 50 10</p><p><em>Les informations contenues dans ce courriel sont confidentielles et exclusivement r&eacute;serv&eacute;es &agrave; leurs destinataires.</em></p>`,
  ),
  mail(
    'outlook-web',
    'fr',
    `⟦Le projecteur de la salle Meuse affiche tout en rose.⟧

Merci,
Christophe

________________________________
De : Réservations <salles@bureau.example.be>
Envoyé : mardi 3 mars 2026 10:30
À : Christophe Lahaye <christophe.lahaye@bureau.example.be>
Objet : Confirmation : salle Meuse

Votre réservation est confirmée.`,
  ),
  mail(
    'outlook-web',
    'fr',
    `<div>Chers collègues,</div><div>⟦la pointeuse du hall B n'accepte plus les empreintes, elle affiche « Base vide ».⟧</div><ul><li>⟦redémarrage : sans effet⟧</li><li>⟦autre pointeuse : OK⟧</li></ul><div>Bien à vous</div><div><b>Ludovic Mahy</b></div><div><img src="cid:image001.png@01DB" alt="Logo Mahy"></div><div>Mahy Façades | +32 71 55 50 10</div>`,
  ),
  mail(
    'outlook-web',
    'en',
    `<html><body><div class="elementToProof">Hi Support,</div><div class="elementToProof"><br></div><div class="elementToProof">⟦My second mailbox stopped showing new mail after the password change.⟧</div><div class="elementToProof">⟦Webmail is fine.⟧</div><div class="elementToProof"><br></div><div class="elementToProof">Many thanks,</div><div class="elementToProof">Rosalind</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> Support &lt;support@orchard.example&gt;<br><b>Sent:</b> 03 March 2026 12:14<br><b>To:</b> Rosalind Ames &lt;rosalind@orchard.example&gt;<br><b>Subject:</b> Password changed</font><div>&nbsp;</div></div><div>Your password was changed successfully.</div></body></html>`,
  ),
  mail(
    'outlook-web',
    'en',
    `<div class=WordSection1>
<p class=MsoNormal>Hello<o:p></o:p></p>
<p class=MsoNormal>⟦We cannot book the pool car any more, the calendar
says we have no permission.⟧<o:p></o:p></p>
<p class=MsoNormal>Regards,<o:p></o:p></p>
<p class=MsoNormal>Femi<o:p></o:p></p>
<div>
<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>
<p class=MsoNormal><b>From:</b> Fleet &lt;fleet@orchard.example&gt; <br>
<b>Sent:</b> Thursday, March 5, 2026 8:05 AM<br>
<b>To:</b> All staff<br>
<b>Subject:</b> New booking calendar<o:p></o:p></p>
</div>
</div>
<p class=MsoNormal>Dear all, please use the new calendar.<o:p></o:p></p>
</div>`,
  ),
  mail(
    'outlook-web',
    'en',
    `⟦Not fixed. The macro still adds a blank page.⟧
________________________________
From: Mats Lind <mats@orchard.example>
Sent: Wednesday, 4 March 2026 11:11
To: Rosalind Ames <rosalind@orchard.example>
Subject: Re: Template

Try the new template please.

Get Outlook for iOS<https://aka.ms/o0ukef>
________________________________
From: Rosalind Ames
Sent: Wednesday, 4 March 2026 09:40
To: Mats Lind
Subject: Template

The template adds a blank page.`,
  ),
  mail(
    'outlook-web',
    'en',
    `<div>Team,</div><div><br></div><div>⟦The time clock in the canteen is six minutes fast, people are being marked late.⟧</div><div><br></div><div><table><tr><td><b>Gordon Blythe</b></td></tr><tr><td>Site Manager</td></tr><tr><td>M: +44 7700 900 000</td></tr><tr><td>gordon.blythe@orchard.example</td></tr></table></div>`,
  ),
  mail(
    'outlook-web',
    'nl',
    `<div>Dag Isabel,</div><div>⟦bij het afsluiten van de kassa krijgen we een verschil van precies 0,01 euro, elke dag opnieuw⟧</div><div>Groetjes Nina</div><blockquote style="border-left:2px solid #ccc"><div><b>Van:</b> Isabel Cools &lt;isabel@winkel.example.be&gt;</div><div><b>Verzonden:</b> zaterdag 7 maart 2026 19:02</div><div><b>Aan:</b> Nina Raes</div><div><b>Onderwerp:</b> kassa</div><div>Klopt de kassa vandaag?</div></blockquote>`,
  ),
];
