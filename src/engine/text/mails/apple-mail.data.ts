import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Mails of Apple Mail on a Mac. All invented. */
export const APPLE_MAIL: readonly MarkedMail[] = [
  mail(
    'apple-mail',
    'nl',
    `Dag Bert,

⟦Photoshop start niet meer op na de update van vannacht, het icoontje springt twee keer en dan niets.⟧

Groeten,
Lies

> Op 3 mrt. 2026, om 09:12 heeft Bert Moens <bert@reclame.example.be> het volgende geschreven:
> 
> Alle Macs krijgen vannacht een update.
> 
> Bert`,
  ),
  mail(
    'apple-mail',
    'nl',
    `⟦De Time Machine-schijf wordt niet meer gevonden.⟧

Op 4 mrt. 2026, om 14:33 heeft Reclame Studio Zuid <zuid@reclame.example.be> het volgende geschreven:

Graag elke week een backup nemen.

Met vriendelijke groet,
Studio Zuid`,
  ),
  mail(
    'apple-mail',
    'nl',
    `Hallo allemaal

⟦Wie heeft de grote drukker op A3 gezet? Alles komt er nu verkeerd uit en ik krijg het niet teruggezet.⟧

Fijne avond
Joke

Joke Hendrickx
Vormgever
joke@reclame.example.be
03 555 01 80`,
  ),
  mail(
    'apple-mail',
    'nl',
    `<html><head></head><body style="overflow-wrap: break-word;">Dag,<br><br>⟦Mijn lettertypes zijn weg sinds ik een nieuwe Mac heb.<br>InDesign vervangt alles door Arial.⟧<br><br>Mvg,<br>Pauline<br><div><br><blockquote type="cite"><div>Op 2 mrt 2026, om 10:00 heeft ICT &lt;ict@reclame.example.be&gt; het volgende geschreven:</div><br><div>Je nieuwe Mac staat klaar.</div></blockquote></div></body></html>`,
  ),
  mail(
    'apple-mail',
    'nl',
    `> Op 5 mrt. 2026 om 11:02 heeft Drukkerij <drukkerij@reclame.example.be> het volgende geschreven:
> Kan je het bestand nog eens doorsturen?

⟦Het bestand is 3 GB en WeTransfer stopt telkens op 99 %.⟧

Lies`,
  ),
  mail(
    'apple-mail',
    'fr',
    `Bonjour Yves,

⟦Le calendrier partagé ne se synchronise plus entre mon Mac et l'iPhone depuis vendredi.⟧

Bien à toi,
Delphine

> Le 3 mars 2026 à 09:12, Yves Colard <yves@agence.example.be> a écrit :
> 
> Tu peux vérifier le calendrier de mars ?
> 
> Yves`,
  ),
  mail(
    'apple-mail',
    'fr',
    `⟦Toujours l'erreur -36 quand je copie le dossier sur le serveur.⟧

Merci
Ben

Le 4 mars 2026 à 17:45, Agence – Informatique <it@agence.example.be> a écrit :

Bonjour Ben,
Essaie de copier le dossier en deux fois.`,
  ),
  mail(
    'apple-mail',
    'fr',
    `Hello la compta,

⟦Le logiciel de notes de frais ne s'ouvre plus sous Safari, page blanche.⟧

Bonne fin de semaine,

Céline Urbain
Graphiste
Agence Colard
Tél +32 2 555 01 33`,
  ),
  mail(
    'apple-mail',
    'fr',
    `<html><body>Bonjour,<div><br></div><div>⟦Mon trackpad clique tout seul.⟧</div><div><br></div><div>Salutations,</div><div>Arnaud</div><div><br></div><div><blockquote type="cite"><div>Le 5 mars 2026 à 08:00, Support &lt;it@agence.example.be&gt; a écrit :</div><div>Votre portable est réparé.</div></blockquote></div></body></html>`,
  ),
  mail(
    'apple-mail',
    'en',
    `Hi Petra,

⟦The colour printer prints magenta stripes on glossy paper only.⟧

Cheers,
Miles

> On 3 Mar 2026, at 09:12, Petra Klein <petra@design.example> wrote:
> 
> New ink arrived.
> 
> Petra`,
  ),
  mail(
    'apple-mail',
    'en',
    `⟦Both. Safari and Chrome give "certificate not trusted" for the intranet.⟧

On Mar 4, 2026, at 3:15 PM, IT at Design <it@design.example> wrote:

In which browser do you see the warning?

IT`,
  ),
  mail(
    'apple-mail',
    'en',
    `<html><body dir="auto">Hello,<div>⟦the conference phone in room Oak drops every call after exactly 15 minutes</div><div>other rooms are OK⟧</div><div><br></div><div>Regards</div><div>Zainab<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPad</div><div dir="ltr"><br><blockquote type="cite">On 5 Mar 2026, at 10:00, Rooms &lt;rooms@design.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">How are the new conference phones?</div></blockquote></div></body></html>`,
  ),
  mail(
    'apple-mail',
    'en',
    `> On 6 Mar 2026, at 08:41, Petra Klein <petra@design.example> wrote:
> 
> Does the plotter still jam?

⟦Yes, with every A1 sheet.⟧

> Did you clean the rollers?

⟦Twice this week, no difference.⟧

Miles`,
  ),
];
