import type { SamplePerson } from '../company.ts';

export const MAIN = 'Bâtiment principal';
export const PAVILION = 'Pavillon des Aubépines';
export const SITES = [MAIN, PAVILION] as const;

const of = (
  team: string,
  site: string,
  language: SamplePerson['language'],
  names: readonly string[],
): SamplePerson[] =>
  names.map((name) => {
    const [first, ...rest] = name.split(' ');
    return { first, last: rest.join(' '), team, site, language };
  });

/** The 120 people of the home. All invented. */
export const STAFF: readonly SamplePerson[] = [
  ...of('Soins infirmiers', MAIN, 'fr', [
    'Bénédicte Gaspard',
    'Carole Wauthelet',
    'Delphine Nihoul',
    'Thierry Bodart',
    'Isabelle Hastir',
    'Rachida Bouzidi',
    'Laurence Crévits',
    'Anne-Sophie Thonon',
    'Gaëtan Malherbe',
    'Patricia Docquier',
    'Mélanie Quertinmont',
  ]),
  ...of('Soins infirmiers', PAVILION, 'fr', [
    'Françoise Henrotin',
    'Samuel Kabongo',
    'Virginie Paquay',
    'Corinne Jadoul',
  ]),
  ...of('Soins infirmiers', MAIN, 'nl', ['Anke Reinartz', 'Heidi Vandormael', 'Liesbet Craeninckx']),
  ...of('Soins infirmiers', PAVILION, 'nl', ['Dieter Lommertz', 'Goedele Smeyers']),
  ...of('Aides-soignants', MAIN, 'fr', [
    'Jessica Lahaye',
    'Fatima Ouardi',
    'Sabrina Delvigne',
    'Kelly Mottoulle',
    'Christelle Baudhuin',
    'Nadia Benamar',
    'Ludivine Sprimont',
    'Amandine Goffinet',
    'Yolande Mukendi',
    'Steve Hardenne',
    'Martine Colinet',
    'Sylvie Lejeusne',
    'Dounia El Khattabi',
    'Cindy Vrancken',
    'Josiane Thiry',
    'Grâce Ilunga',
  ]),
  ...of('Aides-soignants', PAVILION, 'fr', [
    'Emmanuelle Rasquin',
    'Vanessa Pirnay',
    'Chantal Dethier',
    'Ophélie Massart',
    'Bernadette Wégria',
    'Jordan Closset',
    'Aline Fauconnier',
    'Mireille Stevenart',
    'Houria Zerrouki',
  ]),
  ...of('Aides-soignants', MAIN, 'nl', ['Marleen Opdebeeck', 'Nathasja Kerff', 'Elfriede Mertes']),
  ...of('Aides-soignants', PAVILION, 'nl', ['Ingrid Cuypers', 'Ulrike Hennes']),
  ...of('Nuit', MAIN, 'fr', [
    'Jacqueline Vosse',
    'Pascal Grignet',
    'Aïcha Diallo',
    'Véronique Lecomte',
    'Didier Hubeaux',
  ]),
  ...of('Nuit', PAVILION, 'fr', ['Monique Sarlet', 'Blaise Tshimanga']),
  ...of('Nuit', MAIN, 'nl', ['Renate Schyns']),
  ...of('Nuit', MAIN, 'en', ['Precious Okonjo', 'Tomasz Wielgosz']),
  ...of('Intérim', MAIN, 'en', [
    'Maricel Dumlao',
    'Jinu Kurian',
    'Catarina Farinha',
    'Oana Lupescu',
    'Blessing Adomako',
    'Rowena Magsino',
  ]),
  ...of('Cuisine', MAIN, 'fr', [
    'Alain Pochet',
    'Rudy Hallet',
    'Marie-Paule Gobert',
    'Kevin Dessart',
    'Luciana Ferrante',
    'Mustapha Chergui',
    'Geneviève Ancion',
    'Loïc Tassignon',
  ]),
  ...of('Cuisine', PAVILION, 'fr', ['Annick Rorive', 'Salvatore Cusumano']),
  ...of('Cuisine', MAIN, 'nl', ['Filip Ramaekers', 'Petra Vanaken']),
  ...of('Lingerie', MAIN, 'fr', ['Nicole Bastin', 'Marie-Rose Lonneux', 'Karima Tahiri', 'Brigitte Sacré']),
  ...of('Lingerie', MAIN, 'nl', ['Gerda Thyssen']),
  ...of('Entretien', MAIN, 'fr', [
    'Dominique Ghaye',
    'Leïla Mansouri',
    'Paulette Jamar',
    'Cristina Moldovan',
    'Eddy Wislet',
  ]),
  ...of('Entretien', PAVILION, 'fr', ['Nadège Tilkin', 'Zohra Bellahcen', 'Murielle Gathon']),
  ...of('Entretien', PAVILION, 'nl', ['Karin Hoffelt']),
  ...of('Accueil', MAIN, 'fr', ['Stéphanie Warzée', 'Danièle Poncin', 'Mathilde Gillard']),
  ...of('Administration', MAIN, 'fr', [
    'Béatrice Fraikin',
    'Nathalie Seret',
    'Olivier Charlier',
    'Catherine Dumoulin',
    'Éric Bovy',
  ]),
  ...of('Administration', MAIN, 'nl', ['Sonja Leemans']),
  ...of('Kiné et ergo', MAIN, 'fr', ['Arnaud Hennuy', 'Justine Colard', 'Maxime Dresse', 'Élodie Burton']),
  ...of('Kiné et ergo', MAIN, 'en', ['Iñaki Echaniz']),
  ...of('Animation', MAIN, 'fr', ['Florence Mélon', 'Damien Rixhon', 'Coralie Lamy']),
  ...of('Animation', PAVILION, 'nl', ['Kaat Vereycken']),
  ...of('Technique', MAIN, 'fr', ['Jean-Luc Pirson', 'Freddy Cornet', 'Marc Delhez']),
  ...of('Technique', MAIN, 'nl', ['Guido Bollen']),
  ...of('Service social', MAIN, 'fr', ['Hélène Dubuisson', 'Anne-Catherine Rouelle']),
  ...of('Direction', MAIN, 'fr', [
    'Philippe Ghislain',
    'Véronique Manderlier',
    'Xavier Lhoest',
    'Régine Sampont',
  ]),
];

/** Firms that are mentioned: pharmacy, laboratory, suppliers. Invented. */
export const CUSTOMERS = [
  'Pharmacie du Vieux Lavoir',
  'Labo Condroz Analyses',
  'Mutuelle du Val',
  'Cuisilog',
  'Buanderie Nettoul',
  'MédiFourn',
  'Protect Change',
  'Radiologie des Carmes',
] as const;
