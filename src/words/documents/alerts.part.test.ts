import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportedAlert } from '../../engine/answer/reckoning.ts';
import { LANGS } from '../format.ts';
import { wordsIn } from '../words.ts';
import { alertLines } from './alerts.part.ts';

const names = {
  nl: 'Weinig schijfruimte op SRV-02',
  fr: 'Espace disque insuffisant sur SRV-02',
  en: 'Disk space low on SRV-02',
};
const ALERT: ReportedAlert = {
  id: 'a',
  names,
  theme: { id: 'disk-space', names },
  alerts: 13,
  recoveries: 9,
  episodes: 12,
  firstSeen: '2026-01-05',
  lastSeen: '2026-03-03',
  days: [],
};

test('an alert that comes back is told with how often and when last, in each language', () => {
  assert.match(
    alertLines({ alerts: [ALERT] }, wordsIn('nl')),
    /1 automatische melding kwam meer dan eens terug\.[\s\S]*1\. +Weinig schijfruimte op SRV-02\n +12 keer, in 13 meldingen, laatst op 3 maart 2026/u,
  );
  assert.match(
    alertLines({ alerts: [ALERT] }, wordsIn('fr')),
    /12 fois, en 13 alertes, la dernière le 3 mars 2026/u,
  );
  assert.match(
    alertLines({ alerts: [ALERT] }, wordsIn('en')),
    /12 times, in 13 alerts, last on 3 March 2026/u,
  );
});

test('without dates it is told how many there were, and five are named at most', () => {
  const many = Array.from({ length: 7 }, (_, index) => ({
    ...ALERT,
    id: `${index}`,
    episodes: null,
    lastSeen: null,
  }));
  for (const lang of LANGS) {
    const told = alertLines({ alerts: many }, wordsIn(lang));
    assert.equal(told.split(names[lang]).length - 1, 5);
    assert.match(told, /\b7\b/u);
    assert.match(told, /\b13\b/u);
  }
});

test('where none comes back nothing is told', () => {
  assert.equal(alertLines({ alerts: [] }, wordsIn('nl')), '');
  assert.equal(alertLines({}, wordsIn('nl')), '');
});
