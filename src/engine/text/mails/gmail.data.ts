import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Mails of Gmail, as text and as HTML. All invented. */
export const GMAIL: readonly MarkedMail[] = [
  mail(
    'gmail',
    'nl',
    `Dag Sofie,

⟦De inschrijvingen van het zomerkamp komen niet meer binnen in de mailbox. De laatste is van zondag.⟧

Groetjes,
Roos

Op di 3 mrt. 2026 om 09:12 schreef Sofie Lauwers <sofie@jeugdhuis.example.be>:

> Dag Roos
>
> Hoeveel inschrijvingen zijn er al?
>
> Sofie
>`,
  ),
  mail(
    'gmail',
    'nl',
    `⟦Ja, ook in Firefox. De knop "Bevestigen" doet gewoon niets.⟧

Op ma 2 mrt. 2026 om 21:47 schreef Sofie Lauwers van jeugdhuis De Bunker <
sofie.lauwers@jeugdhuis.example.be>:

> Heb je al eens een andere browser geprobeerd?
>
> Op ma 2 mrt. 2026 om 20:15 schreef Roos Maes <roos@jeugdhuis.example.be>:
>
>> Ik kan niet bevestigen.
>>`,
  ),
  mail(
    'gmail',
    'nl',
    `<div dir="ltr">Beste,<div><br></div><div>⟦De kassa van de cafetaria print het logo over de prijzen heen.⟧</div><div><br></div><div>Mvg</div><div>Tim</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Op wo 4 mrt 2026 om 13:05 schreef Cafetaria &lt;<a href="mailto:bar@sporthal.example.be" target="_blank">bar@sporthal.example.be</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">Nieuwe kassarol steekt erin.</div></blockquote></div>`,
  ),
  mail(
    'gmail',
    'nl',
    `⟦De beamer gaat na vijf minuten uit.⟧

-- 
*Kristof Adriaens*
Lesgever informatica
CVO De Wissel
0470 00 00 08
*Schrijf je nu in voor het najaar: www.dewissel.example.be <http://www.dewissel.example.be>*`,
  ),
  mail(
    'gmail',
    'nl',
    `Hallo

> Welke versie van Chrome gebruik je?

⟦Versie 133, dat staat bij Over.⟧

> En is het op alle pc's?

⟦Alleen op die van de balie.⟧

Groeten
Magda`,
  ),
  mail(
    'gmail',
    'nl',
    `Dag team

⟦Graag een alias info@ toevoegen aan mijn mailbox.⟧

[image: image.png]

⟦En op bovenstaande pagina staat nog het oude adres.⟧

Alvast dank!
Karolien`,
  ),
  mail(
    'gmail',
    'nl',
    `⟦Ik krijg de bijlage niet open: "Bestandstype wordt niet ondersteund".⟧

Lieve groet
Hanne

Op vr 6 mrt 2026 om 15:30 schreef ouderraad@basisschool.example.be <
ouderraad@basisschool.example.be>:

> Hierbij het verslag.
> 1 bijlage • Gescand door Gmail`,
  ),
  mail(
    'gmail',
    'fr',
    `Bonjour Pierre,

⟦La liste de distribution du comité renvoie une erreur « adresse introuvable » pour trois membres.⟧

À bientôt,
Colette

Le mar. 3 mars 2026 à 09:12, Pierre Noël <pierre@comite.example.be> a écrit :

> Bonjour Colette,
> Peux-tu envoyer la convocation ?
> Pierre`,
  ),
  mail(
    'gmail',
    'fr',
    `⟦Oui, j'ai vidé le cache, sans résultat. La page reste bloquée sur « Chargement ».⟧

Le\u00a0lun. 2 mars 2026 à\u00a014:20, Support du Centre culturel <support@centre.example.be>
a écrit\u00a0:

> Pouvez-vous vider le cache ?
>
> Le\u00a0lun. 2 mars 2026 à\u00a013:58, Nicole Fagnoul <nicole@centre.example.be>
> a écrit\u00a0:
>
>> La billetterie ne charge pas.
>>`,
  ),
  mail(
    'gmail',
    'fr',
    `<div dir="ltr"><div>Bonjour,</div><div><br></div><div>⟦le site de r&eacute;servation refuse toutes les cartes Visa depuis hier soir</div><div>Mastercard passe⟧</div><div><br></div><div>Merci d&#39;avance</div><div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div>Lo&iuml;c Denis</div><div>G&icirc;te du Moulin</div></div></div></div>`,
  ),
  mail(
    'gmail',
    'fr',
    `<div dir="ltr">⟦Le micro du podium siffle dès qu'on branche l'ordinateur.⟧</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">Le&nbsp;mer. 4 mars 2026 à&nbsp;10:00, Régie &lt;<a href="mailto:regie@centre.example.be">regie@centre.example.be</a>&gt; a écrit&nbsp;:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>Tout est prêt pour la conférence.</div></blockquote></div>`,
  ),
  mail(
    'gmail',
    'fr',
    `> Avez-vous le code de l'alarme ?
⟦Non, personne ne l'a et le clavier est bloqué.⟧
> Qui est sur place ?
⟦Moi jusqu'à 17h.⟧

Le ven. 6 mars 2026 à 08:30, Concierge <concierge@centre.example.be> a écrit :
> Bonjour
> l'alarme est bloquée`,
  ),
  mail(
    'gmail',
    'fr',
    `Bonjour,

⟦Je ne reçois pas le SMS pour valider mon compte.⟧

Bien à vous

--
Corinne Lambrecht
Asbl La Passerelle
Rue Haute 3, 7500 Tournai
*Soutenez-nous : BE00 0000 0000 0000*`,
  ),
  mail(
    'gmail',
    'en',
    `Hi Yusuf,

⟦The donation page shows the old bank account. Somebody already paid to it.⟧

Thanks!
Hana

On Tue, Mar 3, 2026 at 9:12 AM Yusuf Demir <yusuf@charity.example> wrote:

> Hi Hana,
> the new site is live.
> Yusuf`,
  ),
  mail(
    'gmail',
    'en',
    `⟦No luck. It says my browser is not supported, although it is the newest Edge.⟧

On Tue, Mar 3, 2026 at 10:41 PM The Very Long Named Volunteer Coordination Desk
<volunteer-coordination@charity.example> wrote:

> Please try with another browser.
>
> On Tue, Mar 3, 2026 at 8:02 PM Hana Kovacs <hana@charity.example> wrote:
>
>> I cannot open the roster.
>>`,
  ),
  mail(
    'gmail',
    'en',
    `<div dir="ltr">Hello,<div><br></div><div>⟦Our shared drive shows &quot;storage full&quot; but we deleted <i>everything</i> from last year.⟧</div><div><br></div><div>Best,</div><div>Tomasz</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Thu, Mar 5, 2026 at 11:00 AM Google Workspace &lt;<a href="mailto:no-reply@workspace.example">no-reply@workspace.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px"><div>Your storage is almost full.</div></blockquote></div>`,
  ),
  mail(
    'gmail',
    'en',
    `⟦Attendance sheet formula broke, every total is zero.⟧

-- 
Oscar Lindqvist
Youth Trainer, Example Football Club
www.examplefc.example

Train hard, play fair.`,
  ),
  mail(
    'gmail',
    'en',
    `Hi Support,

On Tue, Mar 3, 2026 at 9:12 AM Support <support@charity.example> wrote:

> Which account is affected?

⟦It is the treasurer account.⟧

> Can you still read mail?

⟦Reading works, sending does not.⟧

Regards,
Amara`,
  ),
  mail(
    'gmail',
    'en',
    `⟦Fine now, but the weekly report still goes to my predecessor.⟧

On Wed, 4 Mar 2026 at 16:00, <reports@charity.example> wrote:

> Weekly report attached.
> --
> Sent by the report server`,
  ),
  mail(
    'gmail',
    'nl',
    `⟦Sinds ik een nieuwe gsm heb kan ik niet meer goedkeuren in de Authenticator.⟧

<https://www.avg.example/email-signature>
Virusvrij.www.avg.example
<#DAB4FAD8-2DD7-40BB-A1B8-4E2AA1F9FDF2>`,
  ),
  mail(
    'gmail',
    'fr',
    `Bonjour

⟦L'écran d'affichage du hall reste sur la météo de janvier.⟧

Garanti sans virus. www.avast.example
<https://www.avast.example/sig-email>

Le jeu. 5 mars 2026 à 12:15, Communication <com@centre.example.be> a écrit :

> Le planning des écrans est à jour.`,
  ),
];
