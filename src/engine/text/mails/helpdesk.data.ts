import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** What helpdesks put round a text: reply markers, stamps, HTML encoded twice, histories. All invented. */
export const HELPDESK: readonly MarkedMail[] = [
  mail(
    'helpdesk',
    'nl',
    `##- Gelieve uw antwoord boven deze regel te typen -##

⟦Het lukt nog altijd niet, ik krijg nu "licentie niet gevonden".⟧

Mvg
Sara

Uw aanvraag (10423) is bijgewerkt. Beantwoord deze e-mail om een opmerking toe te voegen.

Tom (Servicedesk)
3 mrt. 2026 10:12 CET
Beste Sara, kan je de licentie opnieuw inladen?`,
  ),
  mail(
    'helpdesk',
    'nl',
    `03-03-2026 10:12 Voorbeeld, Els: 
Beste,
⟦de dossierprinter op het secretariaat trekt het papier scheef in⟧
Met vriendelijke groet,
Els Voorbeeld`,
  ),
  mail(
    'helpdesk',
    'nl',
    `05-03-2026 14:30 Janssens, Toon: 
⟦Toestel vervangen, oude batterij was bol.⟧
04-03-2026 09:05 Janssens, Toon: 
⟦Gebruiker gebeld, komt morgen langs met het toestel.⟧
03-03-2026 16:47 Maas, Lore: 
Omschrijving van het probleem/storing/foutmelding: ⟦Laptop gaat uit zodra ik de stekker uittrek⟧
Inlognaam: lmaas
Telefoonnummer: 5513`,
  ),
  mail(
    'helpdesk',
    'nl',
    `&lt;p&gt;Beste,&lt;/p&gt;&lt;p&gt;⟦De digitale handtekening werkt niet meer in Adobe: &amp;quot;PIN niet gevraagd&amp;quot;.⟧&lt;/p&gt;&lt;p&gt;⟦De kaartlezer is wel herkend &amp;amp; geeft groen licht.⟧&lt;/p&gt;&lt;p&gt;Mvg&lt;br /&gt;Freya&lt;/p&gt;`,
  ),
  mail(
    'helpdesk',
    'nl',
    `&#60;p&#62;⟦Alle snelkoppelingen op het bureaublad zijn wit geworden.⟧&#60;/p&#62;
&#60;p&#62;⟦Openen lukt nog wel.⟧&#60;/p&#62;
&#60;div&#62;Met vriendelijke groeten&#60;/div&#62;&#60;div&#62;Bjorn&#60;/div&#62;`,
  ),
  mail(
    'helpdesk',
    'nl',
    `---- Antwoord boven deze lijn ----

⟦Neen, mag nog niet gesloten worden. De helft van de gebruikers ziet de nieuwe knop niet.⟧

Op 4 mrt. 2026 om 11:20 schreef Servicepunt <servicepunt@desk.example.be>:

Beste
Mag melding M2603-0144 gesloten worden?`,
  ),
  mail(
    'helpdesk',
    'nl',
    `⟦De klant meldt dat de kassa in filiaal 12 geen bonnetjes meer print.⟧

-- 
Ticket automatisch aangemaakt vanuit e-mail
Prioriteit: Normaal`,
  ),
  mail(
    'helpdesk',
    'nl',
    `Reply above this line.

⟦Ik zie nog altijd de oude naam van de firma op de facturen.⟧

Gr
Jelle

-------------------------------------------------
Wouter heeft gereageerd:

De nieuwe lay-out staat live.

Bekijk verzoek · Schakel meldingen voor dit verzoek uit
Verzonden op 4 maart 2026 16:22:10 CET`,
  ),
  mail(
    'helpdesk',
    'fr',
    `##- Merci de saisir votre réponse au-dessus de cette ligne -##

Bonjour,

⟦Le nouveau mot de passe ne fonctionne pas non plus sur le terminal de l'atelier.⟧

Jonathan

Votre demande (8841) a été mise à jour.

Support, 4 mars 2026, 09:15 UTC+1
Bonjour Jonathan, voici un nouveau mot de passe provisoire.`,
  ),
  mail(
    'helpdesk',
    'fr',
    `&lt;div&gt;Bonjour,&lt;/div&gt;&lt;div&gt;⟦L&amp;#039;&amp;eacute;cran tactile de l&amp;#039;accueil ne r&amp;eacute;pond plus.⟧&lt;/div&gt;&lt;div&gt;⟦Message : &amp;lt;aucun p&amp;eacute;riph&amp;eacute;rique&amp;gt;⟧&lt;/div&gt;&lt;div&gt;Cordialement,&lt;br&gt;Ma&amp;iuml;t&amp;eacute;&lt;/div&gt;`,
  ),
  mail(
    'helpdesk',
    'fr',
    `---- Répondez au-dessus de cette ligne ----

⟦Même souci aujourd'hui à 8h10, durée environ cinq minutes.⟧

Le 5 mars 2026 à 08:40, Centre de services <cs@desk.example.be> a écrit :
> Bonjour, avez-vous encore eu des coupures ?`,
  ),
  mail(
    'helpdesk',
    'fr',
    `04-03-2026 08:32 Lefèvre, Anaïs : 
Bonjour,
⟦le logiciel de cuisine ne calcule plus les allergènes⟧
Bien à vous
Anaïs Lefèvre`,
  ),
  mail(
    'helpdesk',
    'fr',
    `Bonjour,

⟦Je ne sais pas clôturer mes commandes, le bouton « Réceptionner » est absent.⟧

Merci,
Kévin

Numéro de ticket : 2026-3391
https://desk.example.be/ticket/3391`,
  ),
  mail(
    'helpdesk',
    'en',
    `##- Please type your reply above this line -##

⟦It happened again on Sunday night, between 2 and 3.⟧

Thanks
Ravi

Your request (5120) has been updated. To add additional comments, reply to this email.

Ellie (Service Desk)
Mar 4, 2026, 10:22 GMT
Hi Ravi, we have not seen any outage in the logs.`,
  ),
  mail(
    'helpdesk',
    'en',
    `—-—-—-—
Reply above this line.

⟦Still waiting for the larger monitor that was approved in January.⟧

Chidi

Sanne commented:

Hi Chidi, has your monitor arrived?

View request · Turn off this request's notifications
Sent on March 4, 2026 4:22:10 PM CET`,
  ),
  mail(
    'helpdesk',
    'en',
    `&#60;p&#62;Hi,&#60;/p&#62;&#60;p&#62;⟦Chat widget shows &#38;quot;offline&#38;quot; during office hours.⟧&#60;/p&#62;&#60;p&#62;Thanks,&#60;br&#62;Lena&#60;/p&#62;&#60;blockquote type="cite"&#62;On 4 Mar 2026, at 9:00, Support wrote: Is chat working?&#60;/blockquote&#62;`,
  ),
  mail(
    'helpdesk',
    'en',
    `&amp;lt;p&amp;gt;⟦Export to CSV puts all columns in one &amp;amp;amp; drops the header.⟧&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Regards&amp;lt;br&amp;gt;Piet&amp;lt;/p&amp;gt;`,
  ),
  mail(
    'helpdesk',
    'en',
    `⟦Confirmed, the new build fixes the crash but the splash screen hangs for a minute.⟧

Emma

On Wed, 4 Mar at 2:10 PM , Desk <help@desk.example> wrote:
Hi Emma,
Can you try build 812?
3391:118822`,
  ),
  mail(
    'helpdesk',
    'nl',
    `⟦Nog steeds geen toegang tot de map Contracten, ook niet na afmelden en opnieuw aanmelden.⟧

Mvg
Lotte

##- Gelieve je antwoord boven deze lijn te typen -##

Beste Lotte

Je bent toegevoegd aan de juiste groep. Meld je even af en opnieuw aan.

Servicedesk`,
  ),
  mail(
    'helpdesk',
    'fr',
    `⟦Oui, c'est réglé pour moi. Par contre ma collègue Inès a maintenant le même message.⟧

##- Veuillez répondre au-dessus de cette ligne -##

Bonjour,
Pouvez-vous confirmer que le problème est résolu ?
L'équipe support`,
  ),
  mail(
    'helpdesk',
    'en',
    `⟦Please reopen, the queue display froze again at 11:40.⟧

Reply above this line
--------------------------
Status changed to Resolved by Ahmed (Service Desk)
Display restarted.`,
  ),
  mail(
    'helpdesk',
    'en',
    `Hi,

⟦The kiosk asks for a PIN nobody knows.⟧

> ##- Please type your reply above this line -##
>
> Your request has been received (#7712).
>
> To add comments, reply to this email.`,
  ),
  mail(
    'helpdesk',
    'nl',
    `⟦Automatisch antwoord: Re: melding 2231⟧

⟦Ik ben afwezig tot 9 maart en lees mijn mails niet.⟧`,
  ),
];
