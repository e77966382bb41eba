import type { Ways } from '../ways.ts';

/** Ways of saying the problems that come back seldom, and of asking for what is often asked. */
export const WAYS_C: Readonly<Record<string, Ways>> = {
  'dock-camera-blind': {
    nl: [
      "camera laadkade geeft geen beeld // Schade aan een trailer, en de opname van 3u 's nachts bestaat niet.",
      'bewakingsbeelden poort zwart',
      'verzekering vraagt de film van dinsdag en de recorder heeft niets bewaard van de kade',
    ],
    fr: ['caméra du quai sans image'],
  },
  'courier-portal-login': {
    nl: [
      'aanmelden op portaal van de koerier mislukt // kan geen ophaling boeken',
      'pakjesdienst online: wachtwoord fout, en herstelmail gaat naar iemand die hier weg is',
      'afhaling van vanavond niet kunnen ingeven, de website van de vervoerder kent ons niet meer',
    ],
  },
  'card-reader-tax': {
    nl: [
      'eID-lezer wordt niet herkend // Ik moet de btw-aangifte tekenen voor de 20ste.',
      'identiteitskaart steekt erin, Biztax vindt ze niet',
      'kaartlezer dood bij aangifte bedrijfsvoorheffing',
      'kan de jaarrekening niet indienen: pincode wordt niet gevraagd, het doosje naast mijn pc blijft donker',
      'pc ziet mijn ID niet zitten, en de overheid wacht niet op mijn handtekening',
    ],
  },
  'keyboard-qwerty': {
    nl: [
      'a en q omgewisseld // toetsenbord staat plots in amerikaans',
      'mijn cijfers zijn hoofdletters geworden precies, en de z is een w',
    ],
    fr: [
      'clavier passé en qwerty tout seul',
      "je ne trouve plus le point d'interrogation, les lettres sont mélangées",
    ],
  },
  'measuring-dongle': {
    nl: [
      'meetmachine: dongle niet gevonden // CMM-01 start op in demo.',
      'coördinatenmeting onmogelijk, het sleuteltje achterin licht niet op',
    ],
    en: [
      'CMM software says no hardware key',
      'measuring arm runs in demo mode only, blue stick not detected',
    ],
  },
  'pdf-wrong-program': {
    nl: [
      "pdf's openen ineens in de browser // ik kan geen stempel meer zetten",
      'dubbelklik op een plan en hij start Edge, vroeger was dat Acrobat',
    ],
    fr: ["mes pdf s'ouvrent dans Edge au lieu d'Acrobat"],
  },
  'abroad-no-data': {
    nl: [
      'geen 4G in Duitsland // sta bij klant in Keulen, enkel bellen gaat',
      'roaming uit op mijn abonnement zeker? over de grens heb ik geen gegevens',
      'mobiele data buiten België werkt niet, ben drie dagen op beurs in Parijs',
    ],
    en: ['no mobile data in Poland, only calls'],
  },
  'quote-template-fonts': {
    nl: [
      'offertesjabloon: lettertype weg // Word toont alles in Times',
      'de huisstijl in mijn offertes is verschoten, logo op de verkeerde plaats en rare letters',
    ],
    fr: ["modèle d'offre abîmé, police remplacée par une autre"],
  },
  'ups-beeping': {
    nl: [
      'er piept iets in de serverkast',
      'om de twintig seconden een alarmtoon uit het rack naast de refter, batterijlampje oranje',
    ],
  },
  'swollen-battery': {
    nl: [
      'laptop bolt op // touchpad komt omhoog, ik durf hem niet meer opladen',
      'onderkant van mijn toestel staat krom, batterij gezwollen denk ik',
    ],
    en: ['battery of my notebook is swelling, case does not close'],
  },
  'price-macro-blocked': {
    nl: [
      'macro\'s geblokkeerd in prijscalculatie // "inhoud uitgeschakeld" en de knop bereken doet niets',
      'calculatieblad rekent niet meer, gele balk bovenaan is weg en vervangen door een rode',
      'mijn kostprijsformulier in Excel mag zijn eigen code niet uitvoeren van Microsoft',
    ],
    fr: [
      'calcul de prix : macros bloquées',
      "le fichier tarif avec le bouton vert refuse de s'exécuter, risque de sécurité soi-disant",
    ],
  },
  'website-form-lost': {
    nl: [
      'contactformulier website komt niet binnen // Iemand belt dat hij al twee keer zijn vraag via de site gestuurd heeft.',
      'offerteaanvragen via onze webpagina: al drie weken nul, dat is verdacht',
    ],
    fr: ["le formulaire du site internet n'arrive chez personne"],
  },
  'plotter-stripes': {
    nl: [
      'plotter A0 streept // witte banen door elke tekening',
      'grote plannen komen met een gele waas en lijnen eruit, PLT-TIELT-01',
    ],
    en: ['A0 drawings have horizontal white bands', 'plot colours wrong, cyan missing on the wide one'],
  },
  'alarm-sms': {
    nl: [
      'geen sms gekregen bij inbraakalarm van zondag',
      'alarmcentrale verwittigt de verkeerde persoon, ik kreeg niks en mijn voorganger wel',
    ],
  },
  'new-colleague': {
    nl: [
      'nieuwe bediende start op de 1ste // graag account, mailadres en laptop voor Jolien op verkoop',
      'onboarding: lasser uitzendkracht, enkel toegang prikklok en kleedkamerpc nodig',
      'Er begint volgende maandag iemand op de boekhouding. Kunnen jullie alles klaarzetten?',
      'aanvraag werkplek stagiair studiebureau, 6 weken',
      'kan er een login gemaakt worden voor de nieuwe magazijnier, hij heet Senne',
    ],
    fr: [
      'nouvelle collègue le 15 // il faut un compte, une adresse et un pc pour Aurélie',
      "engagement d'un magasinier, prévoir accès svp",
    ],
  },
  'folder-access': {
    nl: [
      'toegang tot map Calculatie aub // sinds ik back-up ben voor Ann',
      'mag ik de map Personeelsevaluaties kunnen lezen? akkoord Veerle',
      'rechten nodig op T:\\Projecten\\2024 archief, schrijven ook',
      'kan mijn collega ook aan onze gedeelde documenten van Kwaliteit? hij ziet ze niet staan omdat hij er nooit voor aangemaakt is',
    ],
    fr: ['accès au dossier Tarifs 2026 svp'],
    en: [
      'please give me read access to folder Purchasing',
      'need permission for the Audit directory, approved by Ilse',
    ],
  },
  'toner-order': {
    nl: [
      'toner zwart bijna op, graag nieuwe bestellen',
      'zouden jullie inktpatronen cyaan en geel kunnen laten leveren voor de plotter',
      'rollen en lint voor de labelprinter bijbestellen aub, nog voor twee weken',
    ],
    fr: ["commander du toner pour l'imprimante du dépôt svp"],
  },
  leaver: {
    nl: [
      'uit dienst per vrijdag: Filip // account afsluiten, mails doorsturen naar Geert',
      'Stagiair is weg, zijn toegang mag dicht.',
      '{iemand} neemt tijdskrediet vanaf volgende maand, gelieve alles te blokkeren tot september',
    ],
    fr: ["départ d'un magasinier le 30, désactiver ses accès svp"],
  },
};
