import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Mails that pass another one on, where the other one is the problem. All invented. */
export const FORWARDED: readonly MarkedMail[] = [
  mail(
    'forwarded',
    'nl',
    `FYI

Mvg
Danny

Van: Greet Lemmens <greet@klant.example>
Verzonden: dinsdag 3 maart 2026 10:00
Aan: Danny Mol <danny@firma.example.be>
Onderwerp: bestelling

Dag Danny,

⟦Uw bestelsite aanvaardt onze leveradressen niet meer: "postcode ongeldig" bij elke Nederlandse postcode.⟧

Met vriendelijke groet,
Greet Lemmens`,
  ),
  mail(
    'forwarded',
    'nl',
    `Zie onderstaande mail van onze klant, kunnen jullie dit nakijken?

Groetjes
Evelien

Van: Bouwmaterialen Sels <info@sels.example>
Verzonden: woensdag 4 maart 2026 7:55
Aan: Evelien Boons
Onderwerp: EDI

Beste

⟦Wij ontvangen al drie dagen geen orderbevestigingen meer via EDI.⟧

Vriendelijke groeten
Sels`,
  ),
  mail(
    'forwarded',
    'nl',
    `---------- Doorgestuurd bericht ---------
Van: Marleen Ott <marleen@ott.example>
Datum: do 5 mrt 2026 om 08:47
Onderwerp: Handleiding
Aan: <it@firma.example.be>


Goedemorgen,

⟦de link naar de handleiding op uw site geeft "pagina niet gevonden"⟧

groeten
Marleen`,
  ),
  mail(
    'forwarded',
    'nl',
    `Begin doorgestuurd bericht:

Van: Atelier Noord <noord@firma.example.be>
Onderwerp: zaagmachine
Datum: 4 maart 2026 om 16:44:02 CET
Aan: Wim Put <wim@firma.example.be>

⟦De pc van de zaagmachine vindt het netwerkstation niet meer, we kunnen geen zaaglijsten inladen.⟧

Noord`,
  ),
  mail(
    'forwarded',
    'nl',
    `⟦Kunnen jullie de afzender blokkeren? Drie collega's kregen dit al.⟧

Mvg, Inge

-------- Doorgestuurd bericht --------
Onderwerp: 	Uw loonfiche
Datum: 	Thu, 5 Mar 2026 05:12:44 +0100
Van: 	Payroll <loon@verdacht.example>
Aan: 	inge@firma.example.be

Beste medewerker, ⟦open de bijlage om uw loonfiche te bekijken.⟧`,
  ),
  mail(
    'forwarded',
    'fr',
    `Pour suivi svp

De : Hôtel du Parc <reception@parc.example>
Envoyé : mercredi 4 mars 2026 09:20
À : Commercial <commercial@firme.example.be>
Objet : Terminal

Bonjour,

⟦Le terminal de paiement de la réception refuse le sans contact depuis la mise à jour.⟧

Bien à vous,
La réception`,
  ),
  mail(
    'forwarded',
    'fr',
    `---------- Forwarded message ---------
De : Mathilde Roy <mathilde@roy.example>
Date: mar. 3 mars 2026 à 11:11
Subject: Compte bloqué
To: <aide@firme.example.be>


Bonjour,

⟦mon compte client est bloqué alors que je n'ai jamais encodé de mauvais mot de passe⟧

Cordialement
Mathilde Roy
GSM 0470 00 00 09`,
  ),
  mail(
    'forwarded',
    'fr',
    `Bonjour,

Pouvez-vous regarder le message ci-dessous ?

Merci,
Anne-So

De\u00a0: Dépôt Sud <sud@firme.example.be>
Envoyé\u00a0: jeudi 5 mars 2026 06:31
À\u00a0: Anne-Sophie Lebrun <as.lebrun@firme.example.be>
Objet\u00a0: balance

⟦La balance du quai 3 affiche toujours 20 kg de trop.⟧
⟦On l'a déjà éteinte et rallumée.⟧

Cordialement
Le dépôt`,
  ),
  mail(
    'forwarded',
    'fr',
    `Début du message réexpédié :

De: Studio <studio@agence.example.be>
Objet: Serveur
Date: 5 mars 2026 à 19:02:11 UTC+1
À: it@agence.example.be

⟦Le serveur du studio fait un bruit anormal et il y a une lumière orange sur le disque 3.⟧`,
  ),
  mail(
    'forwarded',
    'en',
    `Please advise.

From: Meridian Parts <orders@meridian.example>
Sent: Tuesday, March 3, 2026 8:30 AM
To: Sales <sales@firm.example>
Subject: Price list

Hi,

⟦The price list on your portal still shows 2024 prices after we log in.⟧

Regards,
Meridian Parts`,
  ),
  mail(
    'forwarded',
    'en',
    `---------- Forwarded message ---------
From: Kofi Mensah <kofi@supplier.example>
Date: Thu, Mar 5, 2026 at 2:14 PM
Subject: API down
To: <integration@firm.example>


Hello,

⟦Your order API answers 502 to every second request since noon.⟧

Kind regards,
Kofi`,
  ),
  mail(
    'forwarded',
    'en',
    `fyi

---------- Forwarded message ---------
From: Vera <vera@firm.example>
Date: Wed, Mar 4, 2026 at 9:00 AM
Subject: Fwd: badge
To: Reception <reception@firm.example>


see below

---------- Forwarded message ---------
From: Milo Hart <milo@firm.example>
Date: Wed, Mar 4, 2026 at 8:45 AM
Subject: badge
To: Vera <vera@firm.example>


⟦My badge opens the lift but not the office door on 5.⟧
Milo`,
  ),
  mail(
    'forwarded',
    'en',
    `Begin forwarded message:

From: Lobby Screen <lobby@firm.example>
Subject: Player offline
Date: March 5, 2026 at 4:10:00 AM EST
To: facilities@firm.example

⟦Player LOBBY-2 has been offline for 24 hours.⟧`,
  ),
  mail(
    'forwarded',
    'nl',
    `<div>Kan iemand dit bekijken?</div><div><br></div><div>Jo</div><hr><div id="divRplyFwdMsg"><b>Van:</b> Ploeg B &lt;ploegb@firma.example.be&gt;<br><b>Verzonden:</b> vrijdag 6 maart 2026 22:10<br><b>Aan:</b> Jo Bels<br><b>Onderwerp:</b> etiketten<div>&nbsp;</div></div><div>⟦De etikettenprinter van lijn 2 zet de houdbaarheidsdatum een jaar te vroeg.⟧</div>`,
  ),
];
