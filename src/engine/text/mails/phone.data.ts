import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Mails written on a telephone or tablet. All invented. */
export const PHONE: readonly MarkedMail[] = [
  mail(
    'phone',
    'nl',
    `⟦Alarmcentrale belt: noodstroom serverlokaal staat in fout⟧

Verzonden vanaf Outlook voor iOS<https://aka.ms/o0ukef>`,
  ),
  mail(
    'phone',
    'nl',
    `⟦Mijn scherm van de gsm is gebarsten, kan ik een andere krijgen? Ik ben de rest van de week op de baan.⟧

Groeten,
Johan

Verzonden vanaf mijn iPhone

> Op 2 mrt. 2026 om 18:03 heeft Planning <planning@installateur.example.be> het volgende geschreven:
> 
> ﻿Johan, morgen 3 werven.`,
  ),
  mail(
    'phone',
    'nl',
    `Hey, ⟦de bestelapp vraagt een update maar er is geen plaats meer op de tablet⟧

Verstuurd vanaf mijn Galaxy

-------- Oorspronkelijk bericht --------
Van: Keuken <keuken@resto.example.be>
Datum: 03-03-2026 11:20 (GMT+01:00)
Aan: Zaal <zaal@resto.example.be>
Onderwerp: tablets

Tablets moeten geüpdatet worden`,
  ),
  mail(
    'phone',
    'nl',
    `⟦Laadpaal 4 reageert niet op mijn badge⟧

Outlook voor Android downloaden`,
  ),
  mail(
    'phone',
    'fr',
    `Bonjour ⟦je suis au dépôt et l'ordinateur de la balance demande un code Bitlocker⟧

Envoyé depuis mon iPhone`,
  ),
  mail(
    'phone',
    'fr',
    `⟦Tjs pas de mails sur le gsm depuis le changement de mot de passe⟧

Envoyé à partir d’Outlook pour iOS`,
  ),
  mail(
    'phone',
    'fr',
    `Bonjour,
⟦l'application des bons de travail se ferme dès que j'ajoute une photo.⟧
Merci
Kader

Envoyé depuis mon smartphone Samsung Galaxy.


-------- Message d'origine --------
De : Planning <planning@chauffage.example.be>
Date : 04/03/2026 07:31 (GMT+01:00)
À : Techniciens <tech@chauffage.example.be>
Objet : Bons de travail

N'oubliez pas les photos sur les bons.`,
  ),
  mail(
    'phone',
    'en',
    `⟦Gate camera down again, only shows a grey box⟧

Sent from Outlook for Android<https://aka.ms/AAb9ysg>`,
  ),
  mail(
    'phone',
    'en',
    `⟦I'm locked out, too many attempts it says. Can you unlock me before 9?⟧

Thanks

Sent from my iPhone

On 4 Mar 2026, at 07:58, IT Notices <notices@orchard.example> wrote:

﻿Your password expires in 1 day.`,
  ),
  mail(
    'phone',
    'en',
    `Hi ⟦the tablet in the truck lost all the routes after the update⟧

Sent from Yahoo Mail for iPhone

On Tuesday, March 3, 2026, 6:15 AM, Dispatch <dispatch@haul.example> wrote:

Routes are now in the new app.`,
  ),
  mail(
    'phone',
    'nl',
    `⟦De badge van de nieuwe poetsploeg werkt niet aan poort C⟧

Mvg,
Freddy

Verzonden met BlackBerry-software`,
  ),
  mail(
    'phone',
    'nl',
    `⟦gsm van de wachtdienst gaat niet meer over⟧

Groeten, Fons

Van: Servicedesk <desk@wacht.example.be>
Verzonden: vrijdag 6 maart 2026 10:41
Aan: Fons Laureys
Onderwerp: RE: uw melding

Dag Fons,
Uw melding werd geregistreerd, een collega neemt contact met u op.
Servicedesk`,
  ),
];
