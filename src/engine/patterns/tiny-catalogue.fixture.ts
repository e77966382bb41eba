import type { Catalogue } from './catalogue/whole-catalogue.ts';

/** Three things, four faults, five cards: enough to see what a test is about. */
export const TINY_CATALOGUE: Catalogue = {
  objects: [
    {
      id: 'printer',
      theme: 'printing',
      generic: false,
      says: { nl: ['printer', 'kopieermachine'], fr: ['imprimante'], en: ['printer', 'copier'] },
    },
    {
      id: 'label-printer',
      theme: 'printing',
      generic: false,
      says: { nl: ['etikettenprinter'], fr: ['imprimante étiquettes'], en: ['label printer'] },
    },
    {
      id: 'computer',
      theme: 'computer',
      generic: true,
      says: { nl: ['pc', 'computer'], fr: ['ordinateur', 'pc'], en: ['computer', 'pc'] },
    },
  ],
  symptoms: [
    {
      id: 'not-working',
      generic: true,
      says: { nl: ['werkt niet'], fr: ['ne marche pas', 'hs'], en: ["doesn't work", 'broken'] },
    },
    {
      id: 'offline',
      generic: false,
      says: { nl: ['offline', 'niet bereikbaar'], fr: ['hors ligne'], en: ['offline', 'unreachable'] },
    },
    {
      id: 'jam',
      generic: false,
      says: { nl: ['papier vast', 'papierstoring'], fr: ['bourrage*'], en: ['paper jam', 'eats paper'] },
    },
    { id: 'slow', generic: false, says: { nl: ['traag'], fr: ['lent', 'rame'], en: ['slow'] } },
  ],
  cards: [
    {
      id: 'printer.down',
      theme: 'printing',
      kind: 'incident',
      name: { nl: 'printer werkt niet', fr: 'imprimante en panne', en: 'printer down' },
      objects: ['printer'],
      symptoms: ['not-working', 'offline'],
      idioms: { nl: ['kan niet afdrukken'], fr: ["rien ne s'imprime"], en: ["can't print"] },
    },
    {
      id: 'printer.jam',
      theme: 'printing',
      kind: 'incident',
      name: { nl: 'papier zit vast', fr: 'bourrage papier', en: 'paper jam' },
      objects: ['printer'],
      symptoms: ['jam'],
      idioms: { nl: ['blad zit klem'], fr: ['feuille coincée'], en: ['sheet stuck inside'] },
    },
    {
      id: 'label-printer.down',
      theme: 'printing',
      kind: 'incident',
      name: {
        nl: 'etikettenprinter werkt niet',
        fr: "imprimante d'étiquettes en panne",
        en: 'label printer down',
      },
      objects: ['label-printer'],
      symptoms: ['not-working', 'offline'],
      idioms: { nl: ['geen etiketten'], fr: [], en: ['no labels coming out'] },
    },
    {
      id: 'computer.slow',
      theme: 'computer',
      kind: 'incident',
      name: { nl: 'computer is traag', fr: 'ordinateur lent', en: 'computer is slow' },
      objects: ['computer'],
      symptoms: ['slow'],
      idioms: { nl: [], fr: [], en: ['takes forever to boot'] },
    },
    {
      id: 'mouse.request',
      theme: 'request',
      kind: 'request',
      name: { nl: 'nieuwe muis', fr: 'nouvelle souris', en: 'new mouse' },
      objects: [],
      symptoms: [],
      idioms: { nl: ['graag nieuwe muis'], fr: ["besoin d'une souris"], en: ['need a new mouse'] },
    },
  ],
};
