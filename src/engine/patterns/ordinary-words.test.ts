import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isOrdinaryWord } from './ordinary-words.ts';

const split = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Family names and given names of Belgium, and of who came to work there. */
const FAMILY = split(`
  peeters janssens maes jacobs mertens willems goossens wouters desmet dubois lambert dupont vermeulen pauwels
  leclercq vandenberghe hermans vandamme aerts michiels smets declercq cools hendrickx vancauwenberghe verhoeven
  vandeputte segers verstraete vermeersch christiaens baert debacker devos desmedt cornelis thijs deprez lemmens
  verbeke nys vandevelde renard leroy lejeune gerard fontaine denis wauters simons bogaert bogaerts dewulf
  vandenbossche vanhoutte geerts delvaux mathieu evrard thys collignon lemaire charlier gilles noel bertrand laurent
  hubert verlinden vermandere goethals nollet ravindran yilmaz kaya demir benali elamrani haddad kowalski nowak
  popescu ionescu nguyen tran singh patel sharma diallo traore mbeki oconnor schmidt wagner rossi ferrari gonzalez
  lostyn verhaegen deschepper vandekerckhove debruyne courtois hazard lukaku mertensen vermaelen vertongen meunier
  witsel tielemans batshuayi origi benteke castagne dendoncker trossard carrasco praet foket theate faes debast
  lavia onana openda bakayoko lukebakio bynens vrancken stassen moens claessens swinnen reynders theunis driesen
  vrijens nijs heylen luyten vangeel ceulemans vanherck poelmans vandersteen schepers meeus coppens vercauteren
  dhondt vanhecke dewaele lippens ghyselinck cnudde steyaert verschueren callebaut depuydt lauwers vandendriessche`);
const GIVEN = split(`
  anneleen delphine lieselot sofie mieke els koen bart guy jeroen wouter katrien benoit cedric aurelie thibault
  mehmet fatih aylin youssef fatima krzysztof agnieszka rajesh priya mihai andreea`);

describe('isOrdinaryWord', () => {
  test('no name of a person that is no word of the trade is ordinary, in any case', () => {
    const shown = [...FAMILY, ...GIVEN].filter(
      (name) => isOrdinaryWord(name) || isOrdinaryWord(name.toUpperCase()),
    );
    assert.deepEqual(shown, []);
  });

  test('what people say of problems is ordinary: inflections, compounds, three languages', () => {
    const hidden = split(`
      printer printers geprint scherm flikkert dossier vergrendeld wachtwoord prijsbestand leveringsbonnen e-mail
      imprimante imprimantes facture livraison verrouillé étiquettes password locked invoices t-schijf btw-aangifte
      alleen-lezen maandafsluiting zondag a4 5g 90 l'imprimante`).filter((word) => !isOrdinaryWord(word));
    assert.deepEqual(hidden, []);
  });

  test('letters that nobody knows are no ordinary word', () => {
    const letter = fc.constantFrom(...'qxzvwkj');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 6, maxLength: 14 }), (letters) => {
        assert.equal(isOrdinaryWord(letters.join('')), false);
      }),
    );
  });
});
