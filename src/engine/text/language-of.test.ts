import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { languageOf, type TextLanguage } from './language-of.ts';

/** Short tickets by language. All invented. */
const TICKETS: Readonly<Record<TextLanguage, readonly string[]>> = {
  nl: [
    'Printer werkt niet',
    'pc start niet op',
    'Outlook blijft hangen',
    'VPN valt weg',
    'Nieuwe laptop voor stagiair',
    'wachtwoord vergeten',
    'Scherm zwart na update',
    'Teams geen geluid',
    'toegang tot map Verkoop',
    'Excel crasht bij openen',
    'kan niet inloggen op SAP',
    'Toner bestellen',
    'Badge defect',
    'wifi traag in hal 3',
    'Graag Acrobat installeren',
    'Foutmelding 0x80070005',
    'scanner stuurt geen mail',
    'Telefoon doorschakelen naar onthaal',
    'alles hangt vast',
    'account geblokkeerd',
    'muis kapot',
    'Labelprinter magazijn drukt scheef af',
    'ik zie mijn agenda niet',
    'ERP heel traag vandaag',
    'Afdrukken in kleur lukt niet',
    'mailbox vol',
    'Geen beeld op beamer',
    'indiensttreding nieuwe collega',
    'iPad wil niet synchroniseren',
    'Dringend: server onbereikbaar',
  ],
  fr: [
    'Imprimante en panne',
    'pc ne démarre pas',
    'Outlook bloqué',
    'VPN se coupe',
    'Nouveau portable pour stagiaire',
    'mot de passe oublié',
    'Ecran noir',
    'Teams pas de son',
    'accès au dossier ventes',
    'Excel plante',
    'impossible de me connecter à SAP',
    'Commande toner',
    'Badge défectueux',
    'wifi lent au dépôt',
    'Merci d’installer Acrobat',
    'Message d’erreur 0x80070005',
    'le scanner marche pas',
    'Transférer le téléphone',
    'tout est bloqué',
    'compte verrouillé',
    'souris cassée',
    'Etiquettes mal imprimées',
    'je ne vois plus mon agenda',
    'ERP très lent',
    'boîte mail pleine',
    'Pas d’image au projecteur',
    'arrivée d’une collègue lundi',
    'la tablette ne synchronise plus',
    'Urgent : serveur inaccessible',
    'plus de reseau',
  ],
  en: [
    'Printer not working',
    'pc does not start',
    'Outlook keeps freezing',
    'VPN drops all the time',
    'New laptop for intern',
    'forgot my password',
    'Screen black after update',
    'No sound in Teams',
    'access to sales folder',
    'Excel crashes on opening',
    'cannot log in to SAP',
    'Order toner',
    'Broken badge',
    'wifi slow in hall 3',
    'Please install Acrobat',
    'Error message 0x80070005',
    'scanner does not send mails',
    'Forward phone to reception',
    'everything is stuck',
    'account locked',
    'mouse broken',
    'Label printer prints skewed',
    'I can not see my calendar',
    'ERP very slow today',
    'mailbox full',
    'No picture on projector',
    'new colleague starting Monday',
    'tablet will not sync',
    'Urgent: server unreachable',
    'Need access to the share',
  ],
  other: [
    '',
    'VPN',
    '0x80070005',
    'PC-00123',
    'KB5034441',
    '...',
    'Der Drucker funktioniert nicht',
    'Ich kann mich nicht anmelden',
    'Kein Zugriff auf das Laufwerk',
    'la impresora no funciona',
    'No puedo abrir el correo',
    'la stampante non funziona',
    'drukarka nie działa',
    'принтер не работает',
    'https://portaal.voorbeeld.example/404',
  ],
};

const LINGUA = new URL('../../../../shared/data/languages/lingua-testdata/', import.meta.url);

/** What the sentences and word pairs must reach; the pairs are two words out of a dictionary, no tickets. */
const LINGUA_FLOORS = { sentences: 0.97, 'word-pairs': 0.8 } as const;

describe('languageOf', () => {
  test('nine of ten short tickets and more are told right', (t) => {
    const wrong: string[] = [];
    let all = 0;
    for (const [language, tickets] of Object.entries(TICKETS)) {
      for (const ticket of tickets) {
        all += 1;
        const told = languageOf(ticket);
        if (told !== language) wrong.push(`${ticket}: ${language} told as ${told}`);
      }
    }
    t.diagnostic(`${all - wrong.length} of ${all} short tickets`);
    assert.ok(wrong.length / all <= 0.05, wrong.join('\n'));
  });

  test('of a mixed ticket the larger part decides', () => {
    assert.equal(languageOf('Bonjour, de printer werkt niet meer en ik kan niet afdrukken. Merci'), 'nl');
    assert.equal(languageOf('error "access denied" quand je veux ouvrir le dossier partagé'), 'fr');
    assert.equal(languageOf('Beste, the printer does not print anymore since this morning'), 'en');
  });

  test('capitals, numbers and addresses change nothing', () => {
    const tickets = fc.constantFrom(...TICKETS.nl, ...TICKETS.fr, ...TICKETS.en);
    fc.assert(
      fc.property(tickets, fc.nat(), (ticket, number) => {
        assert.equal(languageOf(`${ticket} ${number} jan@voorbeeld.example`), languageOf(ticket));
      }),
    );
  });

  test('asking about one text never changes the answer about another', () => {
    const texts = fc.array(fc.constantFrom(...TICKETS.nl, ...TICKETS.fr, ...TICKETS.en, ...TICKETS.other));
    fc.assert(
      fc.property(texts, (asked) => {
        const before = asked.map(languageOf);
        assert.deepEqual([...asked].reverse().map(languageOf).reverse(), before);
      }),
      { numRuns: 20 },
    );
  });

  for (const [kind, floor] of Object.entries(LINGUA_FLOORS)) {
    test(`${kind} of Lingua’s test data are told right`, (t) => {
      if (!existsSync(LINGUA)) {
        t.skip('needs the language test data');
        return;
      }
      for (const language of ['nl', 'fr', 'en', 'de'] as const) {
        const file = new URL(`${kind}.${language}.txt`, LINGUA);
        const lines = readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '');
        const sample = lines.filter((_, at) => at % 3 === 0);
        const expected = language === 'de' ? 'other' : language;
        const right = sample.filter((line) => languageOf(line) === expected).length / sample.length;
        t.diagnostic(`${kind} ${language}: ${right.toFixed(3)} of ${sample.length}`);
        if (language !== 'de') assert.ok(right >= floor, `${language} ${right}`);
      }
    });
  }
});
