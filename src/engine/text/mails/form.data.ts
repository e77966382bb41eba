import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Bodies made by a form on a site, a portal or an intranet. All invented. */
export const FORM: readonly MarkedMail[] = [
  mail(
    'form',
    'nl',
    `Naam: Guy Verlinden
E-mail: guy.verlinden@firma.example.be
Telefoon: 0470 00 00 10
Onderwerp: ⟦Wachtwoord⟧
Bericht: ⟦Ik ben mijn wachtwoord van de webshop vergeten en de herstelmail komt niet aan.⟧

--
Verzonden via het contactformulier op https://www.firma.example.be`,
  ),
  mail(
    'form',
    'nl',
    `Omschrijving van het probleem/storing/foutmelding: ⟦Na het invoeren van een order springt het scherm terug naar het begin⟧
Inlognaam: hsmits
Telefoonnummer: 2217
Bereikbaar op: ma, di en do`,
  ),
  mail(
    'form',
    'nl',
    `<p><strong>Naam aanvrager:</strong> Lien Baeyens</p><p><strong>Personeelsnummer:</strong> 004512</p><p><strong>Omschrijving:</strong> ⟦Muis en toetsenbord vallen om de paar minuten weg, enkel op het bureau aan het raam.⟧</p><p><strong>Sinds wanneer?</strong> ⟦maandag⟧</p>`,
  ),
  mail(
    'form',
    'nl',
    `Melder: Koen Dox
Gsm: 0470 00 00 11
Welk toestel? ⟦handscanner 7⟧
Wat is het probleem? ⟦Trekker blijft ingedrukt staan, scant de hele tijd.⟧
Datum: 03/03/2026`,
  ),
  mail(
    'form',
    'nl',
    `Beste,

Onderstaand formulier werd ingevuld op het intranet:

Voornaam: Tinne
Achternaam: Haverals
Dienst: ⟦Personeelsdienst⟧
Vraag: ⟦Kan de verlofkalender ook op de gsm getoond worden?⟧`,
  ),
  mail(
    'form',
    'fr',
    `Nom : Wathelet
Prénom : Simon
E-mail : simon.wathelet@firme.example.be
Téléphone : 0470 00 00 12
Objet : ⟦Site web⟧
Message : ⟦Votre site affiche les prix hors TVA dans le panier et TVA comprise au paiement.⟧

-- 
Cet e-mail a été envoyé via le formulaire de contact de Firme`,
  ),
  mail(
    'form',
    'fr',
    `Demandeur : Laurence Gobert
Matricule : 77120
Description de l'incident ou de la demande : ⟦La souris sans fil perd la connexion dès que je recule de ma chaise.⟧
Quel appareil ? ⟦portable HP du bureau 4⟧`,
  ),
  mail(
    'form',
    'fr',
    `<table><tr><td>Nom et prénom</td><td>Didier Collard</td></tr><tr><td>Description du problème</td><td>⟦Le chariot élévateur 6 ne se connecte plus au wifi⟧</td></tr><tr><td>Depuis quand ?</td><td>⟦hier après-midi⟧</td></tr></table>`,
  ),
  mail(
    'form',
    'fr',
    `Votre nom : Hélène Moreau
Adresse e-mail : helene.moreau@firme.example.be
Votre demande : ⟦Pouvez-vous ajouter une signature en néerlandais à ma boîte ?⟧
Informations complémentaires : ⟦le texte est chez Sarah⟧`,
  ),
  mail(
    'form',
    'en',
    `Your name: Idris Cole
Your email: idris.cole@firm.example
Subject: ⟦Invoices⟧
Your message: ⟦The invoice list stops at page 3, page 4 stays empty.⟧

--
This e-mail was sent from a contact form on Firm (https://www.firm.example)`,
  ),
  mail(
    'form',
    'en',
    `Requester: Pia Nyholm
Phone number: 5521
Which device? ⟦HP LaserJet on floor 2⟧
Problem description: ⟦Prints the first page and then reports "paper mismatch".⟧`,
  ),
  mail(
    'form',
    'en',
    `<b>Full name:</b> Dario Conti<br><b>Employee ID:</b> 100234<br><b>Summary:</b> ⟦No sound in Teams⟧<br><b>Details:</b> ⟦Headset works in every other program.⟧<br><b>Browser:</b> Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36`,
  ),
  mail(
    'form',
    'fr',
    `Description du problème / Omschrijving : ⟦le projecteur de la salle bleue ne s'allume plus⟧
Utilisateur / Gebruiker : cdelmotte
Téléphone / Telefoon : 4417
Appareil / Toestel : ⟦PRJ-BLEU⟧`,
  ),
  mail(
    'form',
    'nl',
    `Naam/Nom: Wout Michiels
Onderwerp/Objet: ⟦Badge⟧
Bericht/Message: ⟦Mijn badge geeft een rood licht aan de zijdeur.⟧`,
  ),
  mail(
    'form',
    'fr',
    `Description du problème : ⟦terminal portable : connexion perdue à chaque déplacement⟧
Identifiant : mbelka
Téléphone : 238`,
  ),
];
