import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LANGS } from './format.ts';
import { counted } from './say.ts';
import { wordsIn } from './words.ts';

describe('a number with its word', () => {
  test('French counts nothing as one, the others do not; a text stays as it stands', () => {
    assert.equal(counted(0, 'ligne', 'lignes', 'fr'), '0 ligne');
    assert.equal(counted(0, 'rij', 'rijen', 'nl'), '0 rijen');
    assert.equal(counted('1', 'row', 'rows', 'en'), '1 row');
    assert.equal(counted('1.204', 'rij', 'rijen', 'nl'), '1.204 rijen');
  });

  test('no sentence with counts puts a plural behind 1', () => {
    const one = new Proxy({}, { get: () => '1' });
    const plural =
      /(?:^|[^\d.,:])1 (?:rijen|problemen|tickets|meldingen|wachtwoorden|rekeningnummers|rijksregisternummers|incidenten|aanvragen|taken|wijzigingen|dagen|keren|kansen|lignes|problèmes|signalements|mots|numéros|incidents|demandes|alertes|tâches|changements|jours|chances|rows|problems|reports|passwords|bank account numbers|national register numbers|requests|alerts|tasks|changes|days|times)\b/u;
    for (const lang of LANGS) {
      const { evidence, why, lost, page, patterns, chance, reading } = wordsIn(lang);
      const said = [
        evidence.leftOut,
        evidence.population,
        evidence.cut,
        evidence.taken,
        evidence.period,
        why.returning,
        why.technician,
        lost.basis,
        page.companyTickets,
        patterns.lead,
        chance.doubt,
        ...Object.values(reading.note),
      ].map((sentence) => sentence(one));
      assert.deepEqual(
        said.filter((sentence) => plural.test(sentence)),
        [],
      );
    }
    assert.match(wordsIn('fr').chance.known({ ten: 1, days: 30 }), /^1 chance /u);
  });
});
