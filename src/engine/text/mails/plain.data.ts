import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Bodies that only look like mail parts: nearly every word is the person's own. All invented. */
export const PLAIN: readonly MarkedMail[] = [
  mail(
    'plain',
    'nl',
    `⟦Ik heb per vergissing een mail met een bijlage verwijderd. Kan de afzender die nog terughalen of kunnen jullie dat? Het bericht was vertrouwelijk.⟧`,
  ),
  mail(
    'plain',
    'nl',
    `⟦Onze handtekening in Outlook is fout: er staat nog "Met vriendelijke groeten" in Comic Sans en het oude telefoonnummer +32 9 555 01 00.⟧
⟦Kan dat voor iedereen aangepast worden?⟧`,
  ),
  mail(
    'plain',
    'nl',
    `⟦Stap 1: ik open de mail.⟧
⟦Stap 2: ik klik op de bijlage.⟧
⟦Stap 3: er komt "Dit bestand is geblokkeerd door uw beheerder".⟧
⟦Wat nu?⟧`,
  ),
  mail(
    'plain',
    'nl',
    `⟦Op maandag 2 maart om 9u schreef de leverancier dat de update klaar was. Sindsdien start de kassa niet meer op.⟧

⟦Op dinsdag hebben we zelf herstart, zonder gevolg.⟧`,
  ),
  mail(
    'plain',
    'nl',
    `⟦De mails van de bank komen in de map ongewenst terecht. Van: en Onderwerp: zijn nochtans altijd dezelfde.⟧`,
  ),
  mail(
    'plain',
    'nl',
    `Beste

⟦De volgende toestellen hebben geen netwerk:⟧

⟦PC-0114⟧
⟦PC-0115⟧
⟦PRN-02⟧

⟦Alle drie staan ze in lokaal 2.04.⟧`,
  ),
  mail(
    'plain',
    'nl',
    `⟦Bedankt voor het nieuwe scherm, maar de kabel past niet op mijn laptop. Ik heb usb-c nodig.⟧`,
  ),
  mail(
    'plain',
    'nl',
    `⟦Klant belt: hij kan niet meer inloggen op het portaal sinds hij een nieuw e-mailadres heeft (piet@klant.example in plaats van piet@oud.example).⟧`,
  ),
  mail(
    'plain',
    'nl',
    `⟦Log van de back-up:⟧
⟦2026-03-03 02:00:01 start⟧
⟦2026-03-03 02:14:55 error: disk full⟧
⟦2026-03-03 02:14:56 stop⟧
⟦Graag nakijken.⟧`,
  ),
  mail(
    'plain',
    'nl',
    `⟦Iedereen krijgt bij elke externe mail een gele balk te zien, ook bij mails van collega's van onze eigen afdeling in Rijsel. Kan dat uit?⟧`,
  ),
  mail(
    'plain',
    'nl',
    `Dag Tom

⟦Goed nieuws: de wifi werkt. Slecht nieuws: de printer niet meer.⟧

⟦Dag 2 zonder printer dus.⟧`,
  ),
  mail(
    'plain',
    'fr',
    `⟦J'ai supprimé par erreur un message confidentiel d'un expéditeur important, pouvez-vous le récupérer ?⟧`,
  ),
  mail(
    'plain',
    'fr',
    `⟦Merci de créer un accès pour le stagiaire. Il commence lundi et aura besoin de la base clients.⟧`,
  ),
  mail(
    'plain',
    'fr',
    `⟦Message d'erreur : « Le destinataire n'existe pas ».⟧
⟦Cela arrive avec toutes les adresses externes depuis vendredi.⟧`,
  ),
  mail(
    'plain',
    'fr',
    `⟦Le 3 mars à 10:12 le serveur a redémarré tout seul. Mon collègue a écrit que c'était prévu :⟧
⟦personne d'autre n'était au courant.⟧`,
  ),
  mail(
    'plain',
    'fr',
    `Bonjour,

⟦De : et À : sont inversés dans le modèle de courrier. Le client a reçu une lettre adressée à nous-mêmes.⟧`,
  ),
  mail(
    'plain',
    'fr',
    `⟦Bonne nouvelle, l'écran est réparé. Par contre le clavier tape des chiffres à la place des lettres.⟧`,
  ),
  mail(
    'plain',
    'fr',
    `⟦Le numéro 0470 00 00 13 n'est plus joignable et le 02 555 01 44 sonne occupé toute la journée.⟧`,
  ),
  mail(
    'plain',
    'fr',
    `⟦Chaque fois que j'imprime une étiquette :⟧
⟦- la première sort vide⟧
⟦- la deuxième est coupée⟧
⟦- la troisième est bonne⟧`,
  ),
  mail(
    'plain',
    'en',
    `⟦I deleted an email from an external sender by mistake, the attachment was the signed contract. Is there any way to get my mail back?⟧`,
  ),
  mail(
    'plain',
    'en',
    `⟦Best practice would be to patch it, I know, but the vendor says no.⟧
⟦Thanks to the last update the scanner is even slower.⟧`,
  ),
  mail(
    'plain',
    'en',
    `⟦On Monday support wrote that the ticket was closed. It was not solved: the door still beeps all night.⟧`,
  ),
  mail(
    'plain',
    'en',
    `⟦Hello World page shows instead of the intranet.⟧
⟦Ctrl+F5 does not help.⟧`,
  ),
  mail(
    'plain',
    'en',
    `⟦Error in console:⟧
> Uncaught TypeError: x is undefined
⟦Happens on https://portal.example/orders since this morning.⟧`,
  ),
  mail(
    'plain',
    'en',
    `⟦The out-of-office of Finance says "I am away until 3 January" and cannot be switched off by anyone. Kind of embarrassing by now.⟧`,
  ),
  mail(
    'plain',
    'en',
    `⟦Name and Subject columns are swapped in the export. Email: column is empty. Date is a number like 46084.⟧`,
  ),
  mail(
    'plain',
    'nl',
    `Hallo, ⟦de printer van het magazijn is stuk.⟧ Mvg Jan. ⟦Ook de scanner werkt niet meer.⟧`,
  ),
];
