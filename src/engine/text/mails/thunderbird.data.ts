import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Mails of Thunderbird: `-- `, quotes with `>`, answers above, between and below. All invented. */
export const THUNDERBIRD: readonly MarkedMail[] = [
  mail(
    'thunderbird',
    'nl',
    `Beste

⟦De mailinglijst van het bestuur aanvaardt mijn berichten niet meer ("posting by non-members").⟧

mvg
Geert

Op 3/03/2026 om 9:12 schreef Mailbeheer:
> Beste Geert
> de lijsten zijn verhuisd naar een nieuwe server.`,
  ),
  mail(
    'thunderbird',
    'nl',
    `Op 2/03/2026 om 18:30 schreef Jef Aerts:
> Wie heeft er last van trage verbinding?

⟦Ik, elke avond vanaf een uur of zes. Downloaden lukt dan bijna niet.⟧

Groeten, Monique

-- 
Monique Stas
Heemkring De Oude Schans`,
  ),
  mail(
    'thunderbird',
    'nl',
    `Dag Jef,

Op 2/03/2026 om 19:02 schreef Jef Aerts:
> Staat de modem nog op dezelfde plaats?
⟦Ja, achter de kast.⟧

> Branden alle lampjes?
⟦Nee, "Internet" is rood.⟧

> Jef`,
  ),
  mail(
    'thunderbird',
    'nl',
    `⟦Kan iemand de scanner van het archief terug op het netwerk krijgen? Hij krijgt adres 169.254.3.7.⟧

-- 
Archiefdienst Zonnedorp
Stationsstraat 8 - 9999 Zonnedorp
tel. 09 555 01 55
open op dinsdag en donderdag`,
  ),
  mail(
    'thunderbird',
    'nl',
    `Hallo Sus,

⟦Gisteren kwam hij vanzelf terug, vandaag weer niet. Ik denk dat het met de stroombesparing te maken heeft.⟧

Op 04-03-2026 20:15, schreef Sus Verelst:
>> Mijn pc komt niet meer uit slaapstand.
>
> Vanzelf of na een update?
>
> Sus`,
  ),
  mail(
    'thunderbird',
    'fr',
    `Bonjour,

⟦Le serveur de fichiers du club demande un mot de passe à chaque ouverture de document.⟧

Cordialement,
Bernard

Le 03/03/2026 à 09:12, Trésorier a écrit :
> Bonjour Bernard,
> les comptes 2025 sont sur le serveur.`,
  ),
  mail(
    'thunderbird',
    'fr',
    `Le 02/03/2026 à 20:41, Guy Renson a écrit :
> Tu as essayé avec un autre câble ?

⟦Oui, avec trois câbles différents. L'imprimante reste « hors connexion ».⟧

> Et sur un autre port USB ?

⟦Pareil.⟧

Merci
-- 
Paul-Henri Lacroix
Cercle d'histoire`,
  ),
  mail(
    'thunderbird',
    'fr',
    `⟦Le formulaire d'adhésion en ligne envoie les confirmations à l'ancienne adresse.⟧

-- 
Cercle d'histoire locale
Place de l'Église 1
6900 Exempleville
Permanence le samedi de 10 à 12 h`,
  ),
  mail(
    'thunderbird',
    'fr',
    `Bonsoir Guy,

⟦Finalement c'était la prise, mais maintenant le son grésille dans les enceintes.⟧

Amitiés,
Josiane

Le 4/03/26 à 21:05, Guy Renson a écrit :
> Essaie une autre prise.
>
> Le 4/03/26 à 20:50, Josiane Piron a écrit :
>> L'ampli ne s'allume pas.`,
  ),
  mail(
    'thunderbird',
    'en',
    `Hello,

⟦The calendar feed of the club returns 404 since the site moved.⟧

Regards,
Walter

On 03/03/2026 09:12, Webmaster wrote:
> The new site is online.
> Please test.`,
  ),
  mail(
    'thunderbird',
    'en',
    `On 02/03/2026 22:10, Ines Falk wrote:
> Is the database server up?

⟦It answers ping but refuses connections on 5432.⟧

> Anything in the log?

⟦"too many open files", once a minute.⟧

-- 
Jonas Weber
Example University, Institute of Chemistry`,
  ),
  mail(
    'thunderbird',
    'en',
    `⟦Archive search crashes when the query contains an ampersand.⟧

Best,
J.

On 3/4/2026 5:31 PM, Ines Falk wrote:
>> Search is slow.
> We added an index.
>
> -- 
> Ines Falk
> Databases`,
  ),
  mail(
    'thunderbird',
    'en',
    `Dear all,

⟦the microscope PC will not boot: "BOOTMGR is missing".⟧
⟦All images of last week are on it.⟧

-------- Original Message --------
Subject: 	Re: microscope room
Date: 	Wed, 4 Mar 2026 08:15:02 +0100
From: 	Lab Manager <lab@uni.example>
To: 	Jonas Weber <jonas@uni.example>

The room is free from 9.`,
  ),
];
