const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/**
 * Words, folded, that a ticket in one language holds and one in the other two hardly ever does: small words,
 * and the verbs and nouns of helpdesks that are not shared ("printer" and "mail" say nothing).
 */
export const LANGUAGE_WORDS: Readonly<Record<'nl' | 'fr' | 'en', ReadonlySet<string>>> = {
  nl: words(`de het een en van ik je jij u wij we ze zij hij mijn mij ons onze uw jouw hun haar niet geen wel ook nog
    al maar want dat die deze dit er hier daar naar voor met bij uit op aan om te tot door over onder tussen sinds
    vanaf na tijdens zonder als dan omdat zodat wanneer hoe wat waar waarom wie welke kan kun kunt kunnen kon moet
    moeten wil wilt willen mag mogen zal zou zouden heb hebt heeft hebben had zijn ben bent waren wordt worden werd
    doet doen gaat gaan komt komen krijg krijgt krijgen maken maakt zien zie staat staan blijft weer opnieuw telkens
    steeds altijd nooit vandaag gisteren morgen vanmorgen deze week maand dag goedemorgen hallo beste graag gelieve
    alstublieft aub bedankt dank groeten mvg vriendelijke collega collegas iemand niemand alle alles iets niets veel
    weinig meer minder nieuwe nieuw oude zeer heel erg traag trage snel werkt werken lukt start opent stuk kapot
    defect foutmelding fout fouten scherm schermen toetsenbord muis wachtwoord paswoord toegang map mappen bestand
    bestanden afdrukken afgedrukt printen inloggen aanmelden opstarten opstart openen opslaan verbinding vergeten
    verlopen geblokkeerd vergrendeld verdwenen weg vast vastgelopen hangt valt aanvraag aanvragen aanmaken installeren
    installatie toevoegen bestellen gebruiker gebruikers medewerker medewerkers rekening factuur facturen magazijn
    kantoor vergadering vergaderzaal verdieping gebouw toestel melding probleem problemen dringend zo snel mogelijk
    nodig geluid beeld netwerk schijf gedeelde lade papier etiketten kassa boekhouding verkoop aankoop productie
    onthaal directie vervangen stopt draait geeft zegt vraagt krijgen zegt thuis thuiswerk sleutel badge lezer
    bureaublad handtekening agenda afwezig doorsturen verwijderen verwijderd kwijt leeg vol zwart blauw lang wachten
    uitvallen uitgevallen herstart herstarten opgelost verhuis indiensttreding uitdiensttreding nazicht onderhoud`),
  fr: words(`le la les un une des du d' l' j' n' m' t' s' c' qu' et ou mais donc car je tu il elle nous vous ils elles on mon ma mes
    ton ta tes son sa ses notre nos votre vos leur leurs ne pas plus jamais rien aucun aucune ce cet cette ces qui que
    quoi dont a au aux dans sur sous avec sans pour par chez vers depuis apres avant pendant entre lors est sont etait
    etaient ete etre suis avons avez ont avoir ai fait faire faut peut peux pouvez pouvons pouvoir pourriez veux
    voudrais souhaite souhaiterais doit dois devons marche fonctionne fonctionnent imprime ouvre ouvrir demarre arrive
    arrivent reste toujours encore nouveau nouvelle nouveaux tres trop bien bonjour bonsoir merci cordialement svp
    salutations madame monsieur collegue collegues quelqu' personne tous toutes tout ordinateur imprimante
    imprimantes ecran ecrans clavier souris casque mot passe acces dossier dossiers fichier fichiers partage reseau
    connexion connecter connecte erreur erreurs panne lent lente lenteur bloque bloquee oublie expire demande besoin
    creer creation installer logiciel ajouter commande utilisateur utilisateurs compte comptes boite courriel
    facture factures magasin bureau reunion salle etage batiment appareil probleme problemes souci urgent urgence
    aujourd' hier matin semaine mois jour impossible envoyer recevoir recois recu imprimer scanner numeriser telephone
    son lecteur disque sauvegarde mise jour serveur comptabilite vente achats atelier entrepot etiquettes papier bac
    caisse pointeuse remplacer nouvelle mettre changer modifier supprimer perdu vide noir bleu lors comment pourquoi
    quand ou deconnecte coupe plante plantee affiche message veuillez arrivee depart entretien verification`),
  en: words(`the and of to my your his her our their its this that these those is are was were been being have has had do
    does did doesn don didn can cannot could would should will won isn aren not no yes but because when where why how
    what who which with without from for at by on into about after before since again still always never nothing
    anything everyone someone somebody please thanks thank hello hi dear regards kind best i me we us you they them he
    she it a an or if then than there here all any some more less very too slow fast working work works broken stuck
    missing unable fails failed failing keeps crash crashes frozen freezes open opens opening start starts starting
    close closes log logging login print prints printing printer's save saving screen screens keyboard mouse password
    access folder folders file files shared drive network connection connect error errors message messages locked
    forgot forgotten expired request need needs new old install installation create add order user users employee
    employees account accounts mailbox email emails invoice invoices warehouse office meeting room floor building
    device issue issues problem problems urgent asap today yesterday tomorrow morning week month day phone sound
    camera headset monitor laptop's replace change remove delete lost empty black blue long wait waiting down up off
    out over reset update updates signature calendar forward shipping sales purchasing production reception label
    labels paper tray getting gets got get shows show showing see like want would help check look backup maintenance
    check server does turn turned back every time minutes hour hours last first other another only just now`),
};

/** Small words, folded, of other languages that Belgian helpdesks see and the three do not have. */
export const OTHER_LANGUAGE_WORDS: ReadonlySet<string> =
  words(`der das und ist nicht ich mein meine mit auf fur ein eine
  einen keine kein kann wir sie wird werden sind haben bitte danke guten hallo drucker bildschirm passwort funktioniert
  geht mehr nach uber zum zur beim vom auch noch wenn oder aber rechner anmelden zugriff fehler fehlermeldung kennwort
  seit heute gestern nutzer el los las una por para con pero muy esta estan no puedo funciona impresora contrasena
  gracias hola ordenador pantalla buenos dias acceso nuevo usuario il lo gli della non funziona stampante grazie
  buongiorno sono posso schermo accesso utente nuovo nao impressora obrigado senha jest nie dziala drukarka prosze
  mam moj haslo dzien dobry komputer bardzo czy imprimanta parola nu merge multumesc este sunt yazici calismiyor sifre
  ich's mir dich unser unsere ihre ihr euch startet oeffnet offnet lasst sich wurde wieder immer schon`);
