import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../text/fold.ts';
import { holdsPerson, maskPeople } from './mask-people.ts';

// Invented people of an invented file, and what else such columns hold.
const PEOPLE: ReadonlySet<string> = new Set(
  [
    'Voorbeelds, Jan',
    'Marie Exemplaire',
    'Tom Van den Proefhuize',
    'Claes Mark',
    'k.testaert@voorbeeld.example',
    'Helpdesk',
    'Onthaal Gent',
    'Printer Magazijn',
    'De Keizer An',
    'Noëlla Désirée-Fictif',
  ].flatMap((name) => fold(name.replace(/@.*/u, '')).match(/[a-z]{3,}/gu) ?? []),
);

/** A text, and the words that may not be left of it. */
const NAMED: readonly (readonly [text: string, gone: string])[] = [
  ['Laptop Voorbeelds start niet', 'Voorbeelds'],
  ['laptop voorbeelds start niet', 'voorbeelds'],
  ['PC van Jan Voorbeelds traag', 'Jan Voorbeelds'],
  ['PC van Jan traag', 'Jan'],
  ['mailbox jan.voorbeelds vol', 'jan.voorbeelds'],
  ['VOORBEELDS kan niet inloggen', 'VOORBEELDS'],
  ['mevr. Onbekendemans kan niet printen', 'Onbekendemans'],
  ['Mevrouw Onbekendemans kan niet printen', 'Onbekendemans'],
  ['dhr. Nergens heeft geen geluid', 'Nergens'],
  ['De heer Nergens vraagt toegang', 'Nergens'],
  ['Meneer Nergens vraagt toegang', 'Nergens'],
  ['Mr Nowhere has no sound', 'Nowhere'],
  ['Mrs. Nowhere has no sound', 'Nowhere'],
  ['Ms Nowhere has no sound', 'Nowhere'],
  ['Mme Nullepart ne reçoit plus de mails', 'Nullepart'],
  ['Madame Nullepart ne reçoit plus de mails', 'Nullepart'],
  ['Monsieur Nullepart : écran noir', 'Nullepart'],
  ['M. Nullepart : écran noir', 'Nullepart'],
  ['Dr. Nergens: geen toegang', 'Nergens'],
  ['Beste Onbekendeman, de printer is stuk', 'Onbekendeman'],
  ['Bonjour Inconnue, écran noir', 'Inconnue'],
  ['Hi Nobodyson, screen black', 'Nobodyson'],
  ['Scherm stuk. Groeten Onbekendeman', 'Onbekendeman'],
  ['Scherm stuk. Mvg, Onbekendeman', 'Onbekendeman'],
  ['Écran noir. Cordialement Inconnue', 'Inconnue'],
  ['Screen black. Regards, Nobodyson', 'Nobodyson'],
  ['mail naar iemand.anders@voorbeeld.example komt terug', 'iemand.anders@voorbeeld.example'],
  ['info@exemple.example bounce', 'info@exemple.example'],
  ['bel 0470 12 34 56', '0470 12 34 56'],
  ['bel 0470/12.34.56', '0470/12.34.56'],
  ['bel +32 470 12 34 56', '+32 470 12 34 56'],
  ['bel 0032 9 123 45 67', '0032 9 123 45 67'],
  ['tel 09 123 45 67', '09 123 45 67'],
  ['tel 02/123.45.67', '02/123.45.67'],
  ['tél. 04 76 12 34 56', '04 76 12 34 56'],
  ['appeler +33 6 12 34 56 78', '+33 6 12 34 56 78'],
  ['call 06-12345678', '06-12345678'],
  ['Marie Exemplaire: écran noir', 'Exemplaire'],
  ['pc exemplaire', 'exemplaire'],
  ['Exemplaire Marie pc lent', 'Exemplaire Marie'],
  ['nouveau pc pour Marie', 'Marie'],
  ['account Tom Van den Proefhuize geblokkeerd', 'Tom Van den Proefhuize'],
  ['Van den Proefhuize Tom: account', 'Proefhuize Tom'],
  ['gsm van Proefhuize', 'Proefhuize'],
  ['laptop van Claes hangt', 'Claes'],
  ['laptop Mark Claes hangt', 'Mark Claes'],
  ['Claes Mark geen wifi', 'Claes Mark'],
  ['testaert login', 'testaert'],
  ['k.testaert geblokkeerd', 'k.testaert'],
  ['laptop voor Keizer', 'Keizer'],
  ['Noëlla kan niet printen', 'Noëlla'],
  ['noella kan niet printen', 'noella'],
  ['Désirée-Fictif: mail', 'Fictif'],
  ['laptop Sofie', 'Sofie'],
  ['laptop sofie', 'sofie'],
  ['iPad van Koen kapot', 'Koen'],
  ['Headset Wouter stuk', 'Wouter'],
  ['Nathalie n’a plus accès', 'Nathalie'],
  ['pc Mohamed lent', 'Mohamed'],
  ['Kevin cannot log in', 'Kevin'],
  ['mailbox Sarah Verzonnen', 'Sarah Verzonnen'],
  ['Indiensttreding Lotte Verzonnen 1 maart', 'Lotte Verzonnen'],
  ['Dirk’s laptop', 'Dirk'],
  ["Thomas' scherm flikkert", 'Thomas'],
  ['toegang voor Jean-Pierre', 'Jean-Pierre'],
];

/** Texts about things: nothing of them may go. */
const ORDINARY: readonly string[] = [
  ...[
    'Printer magazijn drukt niet af',
    'Outlook start niet op',
    'Imprimante en panne',
    'Printer not working',
  ],
  ...[
    'helpdesk portaal niet bereikbaar',
    'Onthaal heeft geen telefoon',
    'Wifi Gent valt weg',
    'Teams hangt in Mechelen',
  ],
  ...[
    'PC-00123 start niet',
    'LAPTOP-BE1234 traag',
    'fout 0x80070005',
    'INC0012345',
    'KB5034441 mislukt',
    '10.0.0.12 offline',
  ],
  ...[
    '1 jan 2024 factuur',
    'factuur 2024/00123',
    'bestelling 4500012345',
    '01.02.2024 10:15 storing',
    '2023-12-04 10:30',
  ],
  ...[
    'marktplaats geblokkeerd',
    'rapport mei klopt niet',
    'backup juli mislukt',
    'page blanche',
    'prix faux sur étiquettes',
  ],
  ...[
    'ik ben mijn wachtwoord vergeten',
    'an error occurred',
    'Bob geeft een foutmelding?'.replace('Bob', 'ERP'),
  ],
  ...[
    'black screen',
    'Blue screen op PC',
    'écran noir',
    'petit écran cassé',
    'le grand format ne sort pas',
    'white page in browser',
  ],
  ...[
    'Max grootte mailbox bereikt',
    'de koning van de bugs',
    'kok keuken geen internet',
    'bakker kassa stuk',
    'deur berg gaat niet open',
  ],
  ...[
    'Mr. werkt niet',
    'monsieur',
    'Mevrouw kan niet inloggen',
    'dag allemaal',
    'Beste collega, printer stuk',
    'Hallo, geen internet',
  ],
  ...[
    'Bonjour, plus de réseau',
    'Hi team, no sound',
    'Merci de réparer',
    'met vriendelijke groeten',
    'Cordialement',
    'Bedankt!',
  ],
  ...[
    'VPN voor thuiswerk',
    'licentie voor Visio',
    'toegang voor Boekhouding',
    'accès pour Comptabilité',
    'access for Sales',
  ],
  ...[
    'SAP van productie traag',
    'server de backup',
    'map Van alles',
    'printer van den atelier',
    'la caisse de la cafétéria',
  ],
  ...[
    'Azure AD sync',
    'Microsoft Teams',
    'Adobe Acrobat Pro',
    'Windows 11 update',
    'SharePoint site Kwaliteit',
    'Excel van planning',
  ],
  ...[
    'scherm 27 inch',
    'kamer 2.14',
    'verdieping -1',
    'poort 443 dicht',
    '00:1A:2B:3C:4D:5E',
    'versie 23.12.1',
    '5 kassa’s plat',
  ],
  ...[
    'May I have a mouse',
    'Will there be wifi',
    'rose background in Word',
    'mark as read werkt niet',
    'art. 12 fout',
    'gsm',
  ],
  ...[
    'will not start',
    'grace period expired',
    'victor reader',
    'pierre tombale scan',
    'claire image',
    'bill printing',
  ],
];

describe('maskPeople', () => {
  for (const [text, gone] of NAMED) {
    test(`nobody is left in “${text}”`, () => {
      const masked = maskPeople(text, PEOPLE);
      for (const word of gone.split(' ')) assert.ok(!masked.includes(word), masked);
      assert.ok(holdsPerson(text, PEOPLE));
    });
  }

  for (const text of ORDINARY) {
    test(`“${text}” is about a thing`, () => {
      assert.equal(maskPeople(text, PEOPLE), text);
      assert.ok(!holdsPerson(text, PEOPLE));
    });
  }

  test('what is masked holds nobody any more, and masking again changes nothing', () => {
    const piece = fc.constantFrom(...NAMED.map(([text]) => text), ...ORDINARY);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const masked = maskPeople(pieces.join(' – '), PEOPLE);
        assert.equal(maskPeople(masked, PEOPLE), masked);
      }),
    );
  });

  test('a number that stands against a name goes with it', () => {
    for (const text of ['Naam : Jan081 23 45 67', 'bel voorbeelds0475 12 34 56']) {
      const masked = maskPeople(text, PEOPLE);
      assert.doesNotMatch(masked, /\d/u);
      assert.ok(!holdsPerson(masked, PEOPLE), masked);
    }
  });

  test('a title of nothing but small words or signs costs no more than its length', () => {
    const pieces = [
      'van de ',
      'Jan ',
      '0 ',
      'a.',
      '+32 ',
      'x@',
      'Mr ',
      'Merci ',
      'Hallo ',
      'Beste Jan en ',
      'Mvg\n',
    ];
    for (const piece of [
      ...pieces,
      'collega ',
      'Kerkstraat ',
      'rue de la ',
      'M. ',
      '<br>',
      'Van Hool ',
      'zaal Jan ',
    ]) {
      assert.equal(typeof maskPeople(piece.repeat(100_000 / piece.length), PEOPLE), 'string');
    }
  });

  test('an account that is mentioned goes, whatever it is called', () => {
    assert.equal(maskPeople('Vraag [~x123] of [~accountid:5b10a28]!', PEOPLE), 'Vraag … of …!');
    assert.equal(maskPeople('lijst[~] en [naam]', PEOPLE), 'lijst[~] en [naam]');
  });

  test('names on two lines stay on two lines', () => {
    assert.equal(maskPeople('Mvg\nSofie\n\nVan: Karel\nAan: Nathalie', PEOPLE), 'Mvg\n…\n\nVan: …\nAan: …');
  });

  test('a name of a person that is no ordinary word goes in any case and place', () => {
    const name = fc.constantFrom('Voorbeelds', 'Exemplaire', 'Proefhuize', 'Testaert', 'Noëlla');
    const change = fc.constantFrom(
      (word: string) => word,
      (word: string) => word.toLowerCase(),
      (word: string) => word.toUpperCase(),
    );
    fc.assert(
      fc.property(name, change, fc.constantFrom('', 'pc ', '(', 'scherm: '), (word, changed, before) => {
        const written = changed(word);
        assert.ok(!maskPeople(`${before}${written} stuk`, PEOPLE).includes(written));
      }),
    );
  });
});
