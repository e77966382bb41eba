import type { SamplePerson } from '../company.ts';

export const BRUSSELS = 'Siège Bruxelles';
export const MECHELEN = 'Kantoor Mechelen';
export const SITES = [BRUSSELS, MECHELEN] as const;

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

/** The 31 people of the company. All invented. */
export const STAFF: readonly SamplePerson[] = [
  ...of('Études', BRUSSELS, 'fr', ['Bastien Warocquet', 'Maëlle Trigaux', 'Honorin Nkulu']),
  ...of('Études', BRUSSELS, 'nl', ['Tuur Goorickx']),
  ...of('Études', MECHELEN, 'nl', ['Marijn Schepdael', 'Wannes Dierickx']),
  ...of('Études', BRUSSELS, 'en', ['Priyanka Nandakumar']),
  ...of('Études', MECHELEN, 'en', ['Tomasz Wielgosz']),
  ...of('Communication', BRUSSELS, 'fr', ['Apolline Dewandre', 'Ophélie Quertinmont', 'Inès Bouzambou']),
  ...of('Communication', BRUSSELS, 'nl', ['Lore Haesebeyt', 'Femke Lauwerijs']),
  ...of('Communication', MECHELEN, 'nl', ['Hajar Benkirane']),
  ...of('Studio', BRUSSELS, 'fr', ['Gaspard Lemestrez']),
  ...of('Studio', BRUSSELS, 'nl', ['Siebe Crombez']),
  ...of('Studio', BRUSSELS, 'en', ['Dinesh Perumal']),
  ...of('Juridique', BRUSSELS, 'fr', ['Solène Brasseleer', 'Corentin Halleux', 'Rachida El Amrouni']),
  ...of('Juridique', BRUSSELS, 'nl', ['Annelore Vercammeren']),
  ...of('Juridique', MECHELEN, 'nl', ['Pepijn Kestemans']),
  ...of('Administration', BRUSSELS, 'fr', ['Ghislaine Pottiez', 'Adrien Fosséprez']),
  ...of('Administration', BRUSSELS, 'nl', ['Gerlinde Opsomer', 'Jolijn Meuleners']),
  ...of('Accueil', BRUSSELS, 'fr', ['Mirella Staquet']),
  ...of('Accueil', BRUSSELS, 'nl', ['Nour Azzaoui']),
  ...of('Direction', BRUSSELS, 'fr', ['Tancrède Lhommel']),
  ...of('Direction', BRUSSELS, 'nl', ['Stef Buyssen']),
  ...of('Direction', BRUSSELS, 'en', ['Aoife Brannigan']),
];

/** Towns, authorities and firms that are mentioned as customers. Invented. */
export const CUSTOMERS = [
  'Commune de Valsombre',
  'Gemeente Zilverlede',
  'Intercommunale Sambrelys',
  'Wijkraad Spiegeldok',
  'Promimmo Céleste',
  'Fietsgroep Randweg',
  'Clinique du Vieux-Lavoir',
  'Waterwegen Noord',
  'Société du Tram Bleu',
  'Coöperatie Dakvolk',
] as const;
