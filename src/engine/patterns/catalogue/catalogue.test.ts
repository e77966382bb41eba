import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expressions } from './catalogue.ts';
import { WHOLE_CATALOGUE } from './whole-catalogue.ts';

const { objects: OBJECTS, symptoms: SYMPTOMS, cards: CARDS } = WHOLE_CATALOGUE;
const LANGUAGES = ['nl', 'fr', 'en'] as const;

type Said = { readonly id: string; readonly language: (typeof LANGUAGES)[number]; readonly text: string };

const saidBy = (id: string, says: Expressions): Said[] =>
  LANGUAGES.flatMap((language) => says[language].map((text) => ({ id, language, text })));
const SAID = {
  objects: OBJECTS.flatMap(({ id, says }) => saidBy(id, says)),
  symptoms: SYMPTOMS.flatMap(({ id, says }) => saidBy(id, says)),
  cards: CARDS.flatMap(({ id, idioms }) => saidBy(id, idioms)),
};
const EVERYTHING = [...SAID.objects, ...SAID.symptoms, ...SAID.cards];

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

function twiceIn(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function ownersOfTexts(said: readonly Said[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, text } of said) {
    const known = owners.get(folded(text)) ?? new Set();
    owners.set(folded(text), known.add(id));
  }
  return owners;
}

const shown = (said: readonly Said[]): readonly string[] => said.map(({ id, text }) => `${id}: ${text}`);

test('every object, symptom and card has an id of its own', () => {
  for (const table of [OBJECTS, SYMPTOMS, CARDS]) assert.deepEqual(twiceIn(table.map(({ id }) => id)), []);
});

test('a card is named object.symptom', () => {
  for (const { id } of CARDS) assert.match(id, /^[a-z-]+\.[a-z-]+$/);
});

test('every object and symptom a card names exists, and is named once', () => {
  const known = new Set([...OBJECTS, ...SYMPTOMS].map(({ id }) => id));
  for (const { id, objects, symptoms } of CARDS) {
    const unknown = [...objects, ...symptoms].filter((each) => !known.has(each));
    assert.deepEqual(unknown, [], id);
    assert.deepEqual(twiceIn(objects), [], id);
    assert.deepEqual(twiceIn(symptoms), [], id);
  }
});

test('no object is written for nothing', () => {
  const used = new Set(CARDS.flatMap(({ objects }) => objects));
  assert.deepEqual(
    OBJECTS.map(({ id }) => id).filter((id) => !used.has(id)),
    [],
  );
});

test('everything is said in three languages: six ways a card, four a symptom, five an object', () => {
  const fewest = (says: Expressions): number => Math.min(...LANGUAGES.map((each) => says[each].length));
  for (const { id, idioms } of CARDS) assert.ok(fewest(idioms) >= 6, id);
  for (const { id, says } of SYMPTOMS) assert.ok(fewest(says) >= 4, id);
  for (const { id, says } of OBJECTS) assert.ok(fewest(says) >= 5, id);
});

test('a card has a name of nine words at the most in each language: a thing and its fault', () => {
  for (const { id, name } of CARDS) {
    for (const language of LANGUAGES) {
      const words = name[language].split(' ').filter((word) => word !== '');
      assert.ok(words.length >= 1 && words.length <= 9, `${id} ${language}: ${name[language]}`);
    }
  }
});

test('no expression belongs to two things, two ways of failing or two problems', () => {
  for (const said of [SAID.objects, SAID.symptoms, SAID.cards]) {
    const shared = [...ownersOfTexts(said)].filter(([, owners]) => owners.size > 1);
    assert.deepEqual(
      shared.map(([text, owners]) => `${text}: ${[...owners].join(' ')}`),
      [],
    );
  }
});

/** Words that say something is wrong. A name without one names a thing, and nobody can prevent a thing. */
const FAULT = {
  nl: 'niet niets geen fout fouten foute foutcode mislukt geweigerd geblokkeerd blokkeert vergrendeld vergeten vervallen verlopen weg kwijt kapot dood defect vol traag duurt hapert hangt hangen vast vastgelopen crasht valt vallen offline ontbreekt ontbreken onvindbaar onbereikbaar onleesbaar beschadigd gevallen gestolen verloren verdwenen gewist overschreven gehackt versleuteld zwart blauw dubbel verkeerd verkeerde slecht slechte zwak wazig flikkert plat stil leeg warm groot laat lawaai oververhit stroompanne alarm storing virus valse ongewenste verdachte spam onbestelbaar telkens steeds uitspuwen zonder last uitgeschakeld uitgevallen raar waarschuwt tegen tijdelijk hardwarefout',
  fr: 'pas plus aucun sans impossible impossibles refusé refusée refusés refusées rejeté bloque bloqué bloquée bloqués verrouillé verrouillée oublié expiré expirée perdu perdus perdue disparu disparus manquant manquante manquants absent absente cassé mort abîmé tombé défaillant panne plein pleine lent lents lente lentes figé plante saute saccade coupe coupure coupé coupée hors inaccessible inaccessibles illisible illisibles introuvables corrompu effacés écrasé volé chiffrés noir bleu doubles faux fausse fausses erroné erronés erreur mauvais mauvaise faible flou clignote bourrage bruyant bruyante surchauffe chaud alarme alerte virus suspect indésirables spam signale échoue échec échouée incorrect incorrects incorrecte non déréglé déréglée désactivé indisponible vide arrêt retardée trop piraté problème redemande cesse écho inondé temporaire manquante mal',
  en: 'not no cannot won’t fails fail failed failing wrong rejected refused blocked blocks locked forgotten expired lost missing gone broken dead faulty full slow slowly freezes freezing frozen hangs crashes drops dropped offline unreachable unavailable unreadable corrupt damaged stolen mistake overwritten hacked encrypted black blue double poor weak blurry flickers down stopped stuck jam empty noisy overheating hot cut alarm fault virus scam fake unwanted suspicious spam bounces keeps disabled off warns error bad trouble stutters echo too late lack badly smelly flooded sudden temporary conflict asks without missing',
} as const;

test('the name of an incident says the fault, not just the thing', () => {
  const things: string[] = [];
  for (const { id, name } of CARDS.filter(({ kind }) => kind === 'incident')) {
    for (const language of ['nl', 'fr', 'en'] as const) {
      const said = name[language].toLowerCase().split(/[^\p{L}’]+|(?<=\p{L})’(?!t)/u);
      const faults = new Set<string>(FAULT[language].split(' '));
      if (!said.some((word) => faults.has(word))) things.push(`${id} ${language}: ${name[language]}`);
    }
  }
  assert.deepEqual(things, []);
});

test('a name is set with typographic apostrophes', () => {
  for (const { id, name } of CARDS) {
    for (const language of ['nl', 'fr', 'en'] as const)
      assert.ok(!name[language].includes("'"), `${id}: ${name[language]}`);
  }
});

test('an idiom is never the bare name of a thing', () => {
  const names = ownersOfTexts(SAID.objects);
  assert.deepEqual(shown(SAID.cards.filter(({ text }) => names.has(folded(text)))), []);
});

test('an expression is lower case, trimmed, and a star stands only at the end of three letters or more', () => {
  for (const { id, text } of EVERYTHING) {
    assert.equal(text, text.toLowerCase(), id);
    assert.equal(text, text.trim().replace(/\s+/g, ' '), id);
    assert.match(folded(text), /[a-z0-9]{2}/, `${id}: ${text}`);
    assert.doesNotMatch(text, /(^|\s)\S{0,2}\*|\*\S/, `${id}: ${text}`);
  }
});

test('nobody is named: no title of a person, no mail address, no user name', () => {
  const person = /@|\b(mr|mrs|mevr|mevrouw|meneer|dhr|mme|madame|monsieur|mijnheer)\b/;
  assert.deepEqual(shown(EVERYTHING.filter(({ text }) => person.test(folded(text)))), []);
});

test('requests and noise stand in themes of their own', () => {
  for (const { id, theme, kind } of CARDS) {
    if (theme === 'noise') assert.equal(kind, 'noise', id);
    if (theme === 'request') assert.equal(kind, 'request', id);
    if (kind === 'noise') assert.equal(theme, 'noise', id);
  }
});

test('the catalogue is broad enough to hear most of what breaks', (t) => {
  t.diagnostic(
    `${OBJECTS.length} objects, ${SYMPTOMS.length} symptoms, ${CARDS.length} cards; expressions: ` +
      `${SAID.objects.length} of objects, ${SAID.symptoms.length} of symptoms, ${SAID.cards.length} idioms, ` +
      `${EVERYTHING.length} in all`,
  );
  assert.ok(OBJECTS.length >= 280);
  assert.ok(SYMPTOMS.length >= 60);
  assert.ok(CARDS.length >= 300);
  assert.ok(EVERYTHING.length >= 20_000);
});
