import type { SamplePerson } from '../company.ts';

export const TIELT = 'Hoofdvestiging Tielt';
export const GOSSELIES = 'Dépôt Gosselies';
export const SITES = [TIELT, GOSSELIES] as const;

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

/** The 48 people of the company. All invented. */
export const STAFF: readonly SamplePerson[] = [
  ...of('Productie', TIELT, 'nl', [
    'Kurt Desmyter',
    'Geert Vandewiele',
    'Danny Lippens',
    'Rik Casteleyn',
    'Bjorn Haeghebaert',
    'Yves Maertens',
    'Joeri Vansteeland',
  ]),
  ...of('Productie', TIELT, 'en', ['Pawel Zbroja', 'Ionut Drăgulin']),
  ...of('Onderhoud', TIELT, 'nl', ['Marnix Huyghe', 'Stijn Verkindere']),
  ...of('Kwaliteit', TIELT, 'nl', ['Ilse Coussement', 'Tom Wyffels']),
  ...of('Kwaliteit', TIELT, 'en', ['Marta Quintela']),
  ...of('Studiebureau', TIELT, 'nl', ['Bart Lootens', 'Jelle Samyn', 'Sofie Baekelandt', 'Wouter Minne']),
  ...of('Studiebureau', TIELT, 'en', ['Arvind Chettiar', 'Ilya Morozenko', 'Grace Adeyinka']),
  ...of('Planning', TIELT, 'nl', ['Hilde Rosseel', 'Dries Callens']),
  ...of('Magazijn', TIELT, 'nl', ['Patrick Dewulf', 'Nancy Verbeke', 'Jurgen Claerhout', 'Ronny Taelman']),
  ...of('Magazijn', TIELT, 'fr', ['Mehdi Belkaïd']),
  ...of('Verkoop', TIELT, 'nl', ['Ann Tanghe', 'Lieven Ostyn', 'Griet Vanneste']),
  ...of('Verkoop', GOSSELIES, 'fr', ['Sandrine Pirotte', 'Olivier Lambiotte', 'Nathalie Hocquet']),
  ...of('Boekhouding', TIELT, 'nl', ['Nele Debruyne', 'Kris Vanparys', 'Katrien Sabbe']),
  ...of('Onthaal', TIELT, 'nl', ['Martine Depuydt']),
  ...of('Personeel', TIELT, 'nl', ['Veerle Hollevoet']),
  ...of('Directie', TIELT, 'nl', ['Hans Verhaegen', 'Christine Verhaegen']),
  ...of('Directie', TIELT, 'en', ['Ewan Strachey']),
  ...of('Dépôt', GOSSELIES, 'fr', [
    'Laurent Warnier',
    'Fabienne Delcroix',
    'Cédric Noirhomme',
    'Valérie Stassart',
    'Jean-Marc Ledoux',
  ]),
  ...of('Dépôt', GOSSELIES, 'nl', ['Peter Goethals']),
];

/** Firms that are mentioned as customers. Invented. */
export const CUSTOMERS = [
  'Vlaswerf',
  'Houtland Bouw',
  'Menuiserie Dorval',
  'Kempense Daken',
  'Batisud',
  'Van Outrive Ramen',
  'Stahlbau Ruhrtal',
  'Groep Zandstroom',
  'Ateliers Montfleur',
  'Poortwachters BV',
] as const;
