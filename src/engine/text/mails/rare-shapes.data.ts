import { type MarkedMail, markedMail as mail } from './marked-mail.ts';

/** Bodies in shapes that are seldom seen: other programs, letters, forms of one line a label. All invented. */
export const RARE_SHAPES: readonly MarkedMail[] = [
  mail(
    'outlook',
    'nl',
    `⟦De tarra van de weegschaal staat elke ochtend weer op nul.⟧

Beste groeten aus Eupen
Manfred

Von: Lager Eupen <lager@eupen.example.be>
Gesendet: Dienstag, 3. März 2026 08:15
An: Manfred Kohn <manfred@eupen.example.be>
Betreff: Waage

Bitte die Waage prüfen.`,
  ),
  mail(
    'outlook',
    'nl',
    `Dag Nele, Dag Bram,

⟦Sinds de brandwerende deur is geplaatst hebben we aan de andere kant van de gang geen bereik meer, noch gsm noch wifi.⟧

⟦Kan er een extra access point geplaatst worden?⟧

⟦Ik hoor graag van jullie.⟧

Met groeten vanuit Leffinge,

Carine`,
  ),
  mail(
    'outlook',
    'nl',
    `Goedemorgen collega's van de IT,

⟦Bij het inscannen van facturen verdwijnt de laatste pagina. Dit is zo bij alle leveranciers.⟧

Dank alvast voor jullie snelle tussenkomst en een prettig weekend gewenst!

Ria Dhondt
Crediteurenadministratie
Bakkerijgrondstoffen Dhondt nv | Kaai 44 | 8400 Oostende
+32 (0)59 55 50 10 | ria.dhondt@bgd.example.be
Elke maandag en woensdag werk ik van thuis uit.`,
  ),
  mail(
    'outlook',
    'nl',
    `⟦Mag dit ook op de pc van de nachtdienst gezet worden?⟧

Tx, Koen

________________________________
From: Koen Staes
Sent: Monday, March 2, 2026 13:45
To: ICT <ict@wzc.example.be>
Subject: medicatieprogramma

Kan het medicatieprogramma op de pc van verdieping 3 gezet worden?

________________________________
From: ICT
Sent: Monday, March 2, 2026 14:30
To: Koen Staes
Subject: RE: medicatieprogramma

Geïnstalleerd.`,
  ),
  mail(
    'outlook',
    'fr',
    `Chère équipe informatique,

⟦Le courrier sortant de la boîte « recrutement » part avec l'ancien logo depuis ce matin, alors que la nouvelle signature est bien enregistrée.⟧

Je vous en souhaite bonne réception et vous remercie pour votre diligence.

Avec mes salutations les plus cordiales,

Maïté Delvigne
Chargée de recrutement – Pôle RH
Intercommunale du Val
Avenue du Stade 1 bte 3 | B-4500 Huy
T. 085 55 50 11`,
  ),
  mail(
    'outlook',
    'fr',
    `⟦C'est bon pour Windows, mais le Mac de l'étage refuse toujours le profil wifi.⟧

Bàt,
Sam

De : helpdesk@val.example.be <helpdesk@val.example.be>
Date : mercredi, 4 mars 2026 à 15:55
À : Samuel Ory <samuel.ory@val.example.be>
Objet : [#44120] Wifi : profil envoyé

Le profil wifi vous a été envoyé. Merci de confirmer.`,
  ),
  mail(
    'outlook',
    'en',
    `Hi there,

⟦The month-end report has started including cancelled orders again. It was fixed in October, so something has overwritten the filter.⟧

⟦Happy to jump on a call.⟧

All the best for the weekend,

Fergus

Fergus O'Malley MBA
Commercial Controller EMEA
Kestrel Packaging Group
4 Example Wharf, Cork, T12 X0X0
fergus.omalley@kestrel.example
Kestrel is an equal opportunities employer.`,
  ),
  mail(
    'outlook',
    'en',
    `** EXTERNAL ** Please exercise caution.

Hello,

⟦Our SFTP key was rotated last night and since then your server answers "permission denied (publickey)".⟧

Thanks and regards

Sujatha R
L2 Support

NOTICE: This communication may contain privileged or other confidential information. If you have received it in error, please advise the sender by reply e-mail and immediately delete the message and any attachments without copying or disclosing the contents.`,
  ),
  mail(
    'thunderbird',
    'nl',
    `Dag Luc,

⟦De teller op de website staat stil op 1204 bezoekers, dat is al zo sinds Nieuwjaar.⟧

Groetjes uit de Kempen

Jos


Luc Mertens schreef op 2/03/2026 om 20:11:
> Jos, hoeveel bezoekers hadden we in februari?
> Luc`,
  ),
  mail(
    'thunderbird',
    'fr',
    `-------- Message transféré --------
Sujet : 	Photocopieuse
Date : 	Thu, 5 Mar 2026 11:02:33 +0100
De : 	Secrétariat <secretariat@ecole.example.be>
Pour : 	Informatique <info@ecole.example.be>


Bonjour,

⟦la photocopieuse du deuxième demande un code département que les remplaçants n'ont pas⟧

Merci d'y remédier,
Le secrétariat`,
  ),
  mail(
    'thunderbird',
    'en',
    `⟦Same here on Debian; the printer list stays empty until cups is restarted by hand.⟧

Cheers,
Ana

On 5 March 2026 17:20:11 CET, Ines Falk <ines@uni.example> wrote:
>Does anyone else see no printers after login?
>
>-- 
>Sent from my Android device with K-9 Mail.`,
  ),
  mail(
    'gmail',
    'nl',
    `Beste Anja,

⟦Wij kunnen de pagina "Activiteiten" niet meer bewerken, de knop Opslaan is grijs⟧

Mvg,

Het secretariaat

Op do 5 mrt 2026 14:02 schreef Anja Wuyts <anja@webbouw.example>:

> Beste,
> De website is verhuisd.
>
> *Anja Wuyts*
> webbouw.example`,
  ),
  mail(
    'gmail',
    'fr',
    `Re-bonjour,

⟦Finalement le code reçu par SMS arrive, mais avec une demi-heure de retard.⟧

Bonne continuation,
Sylvain

Le jeudi 5 mars 2026 à 16:20:44 UTC+1, Support <support@mutuelle.example> a écrit :


Bonjour, pouvez-vous vérifier que votre numéro est correct ?`,
  ),
  mail(
    'gmail',
    'en',
    `Hi,

⟦the calendar invite shows up twice for everyone who uses the desktop app.⟧

Sent with Proton Mail secure email.

On Thursday, March 5th, 2026 at 10:12, Help <help@co-op.example> wrote:

> Is it still happening?`,
  ),
  mail(
    'apple-mail',
    'nl',
    `⟦Ik vind mijn opnames van gisteren nergens terug, de map "Projecten" is leeg.⟧

Warme groet

Nore
——
Nore Claeys — podcastmaker
+32 470 00 00 14

Op 5 mrt. 2026, om 09:44 schreef Studio <studio@klank.example.be>:

Dag Nore, zijn de opnames klaar?`,
  ),
  mail(
    'apple-mail',
    'fr',
    `Bonjour à vous deux,

⟦le disque « Archives 2019 » éjecte tout seul et ne remonte plus⟧

Je vous embrasse,
Lou

> Le 5 mars 2026 à 10:02, Klank <studio@klank.example.be> a écrit :
>
> N'oubliez pas d'archiver.`,
  ),
  mail(
    'phone',
    'nl',
    `⟦Bestelwagen 7: gps zegt geen signaal⟧
Verstuurd vanaf mijn iPhone, excuses voor eventuele typfouten.`,
  ),
  mail(
    'phone',
    'en',
    `⟦Alarm panel in warehouse B beeps every 30 sec, display says BAT LOW⟧

Sent from Samsung Mobile on O2
Get Outlook for Android`,
  ),
  mail(
    'forwarded',
    'nl',
    `Hallo, kan hier iemand naar kijken aub? Klant wacht.

Dank,
Tessa

-----Oorspronkelijk bericht-----
Van: Garage Wouters <info@wouters.example>
Verzonden: donderdag 5 maart 2026 10:30
Aan: verkoop@onderdelen.example.be
Onderwerp: bestelling lukt niet

⟦Als ik op Afrekenen druk blijft het wieltje draaien en komt er niets.⟧

Mvg, Garage Wouters`,
  ),
  mail(
    'forwarded',
    'en',
    `⟦This is the third complaint today.⟧

---------- Forwarded message ---------
From: Ada <ada@shop.example>
Date: Fri, 6 Mar 2026 at 09:12
Subject: checkout
To: <orders@shop.example>


Hiya

⟦Your checkout charges shipping twice.⟧

Ada x`,
  ),
  mail(
    'helpdesk',
    'nl',
    `reply from: karel@firma.example.be

⟦De lader is vervangen maar de laptop laadt nog steeds niet boven 60 %.⟧

Ref:MSG0012345_abcDEF`,
  ),
  mail(
    'helpdesk',
    'fr',
    `&lt;p&gt;Bonjour, ⟦l&#039;imprimante d&#039;étiquettes décale tout de 2 mm vers la droite.⟧&lt;/p&gt;&lt;p&gt;&amp;nbsp;&lt;/p&gt;&lt;p&gt;--&lt;br /&gt;Cindy Hanot&lt;br /&gt;Expédition&lt;/p&gt;`,
  ),
  mail(
    'helpdesk',
    'en',
    `[Caller] ⟦Cannot hear the other side when using the headset.⟧
2026-03-05 10:14:22 - Jamie Fox (Work notes)
⟦Tried other headset, same result. Mic works.⟧`,
  ),
  mail(
    'form',
    'nl',
    `Een bezoeker heeft het formulier "Defect melden" ingevuld.

Uw naam *
Stefaan Nys
Locatie *
⟦Loods 4⟧
Beschrijf het defect *
⟦De rolpoort opent niet meer met de app.⟧`,
  ),
  mail(
    'form',
    'fr',
    `Nom du demandeur : Alizée Ferrant
GSM : 0470 00 00 15
Type de demande : ⟦Incident⟧
Votre message : ⟦Le tableau interactif de la classe 3B n'est plus calibré.⟧
J'accepte la politique de confidentialité : oui`,
  ),
  mail(
    'form',
    'en',
    `You have received a new submission from the "Report a fault" form.

Name: Bo Larsen
E-mail: bo@firm.example
Where is it? ⟦Parking level -2⟧
What is wrong? ⟦The ticket machine keeps my card.⟧
Submitted on 5 March 2026 at 09:31 from 10.0.0.12`,
  ),
  mail(
    'plain',
    'nl',
    `⟦Volgens de leverancier moet poort 8443 open: "Gelieve uw firewall aan te passen. Met vriendelijke groeten, Support". Kunnen jullie dat doen?⟧`,
  ),
  mail(
    'plain',
    'fr',
    `⟦Le client Cordier (0470 00 00 16) dit que ses messages vers nous reviennent avec « boîte pleine ». Or la boîte n'est remplie qu'à moitié.⟧`,
  ),
];
