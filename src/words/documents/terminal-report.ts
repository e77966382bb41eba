import type { ReportedPattern, ReportedReckoning } from '../../engine/answer/reckoning.ts';
import type { Reading } from '../../engine/signals/reading.ts';
import { colon, count, euroRange, isKnown, longDay, longMonth, timeRange } from '../format.ts';
import { sayChance, sayChanceDoubt } from '../say-chance.ts';
import { sayChanceWord } from '../say-chance-word.ts';
import { sayMoved, sayReturns } from '../say-returns.ts';
import { rhythmSentence } from '../say-rhythm.ts';
import { whatChangedLine } from '../say-what-changed.ts';
import { verdictWord } from '../verdict-word.ts';
import type { Words } from '../words.ts';
import { alertLines } from './alerts.part.ts';
import { companyName } from './company-name.ts';
import { patternName } from './pattern-name.ts';
import { sayAnswer } from './say-answer.ts';
import { sayLeftOutReasons } from './say-left-out.ts';
import { sayMoves } from './say-moves.ts';
import { sayNote } from './say-reading.ts';
import { sayTechnician } from './say-technician.ts';
import { wrap } from './wrap.ts';

const WIDTH = 80;
const PATTERNS_SHOWN = 10;

/** The answer and the ten costliest patterns as plain text, readable at eighty columns. */
export function terminalReport(reckoning: ReportedReckoning, reading: Reading, words: Words): string {
  return [
    headLines(reckoning, words),
    answerLines(reckoning, words),
    patternLines(reckoning, words),
    moveLines(reckoning, words),
    alertLines(reckoning, words),
    unknownLines(reckoning, words),
    readingLines(reading, words),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headLines({ settings, period }: ReportedReckoning, words: Words): string {
  const { lang } = words;
  const name = companyName(settings, words);
  if (period === null) return name;
  return wrap(`${name} · ${longDay(period.from, lang)} – ${longDay(period.to, lang)}`, WIDTH);
}

function answerLines(reckoning: ReportedReckoning, words: Words): string {
  const { lang } = words;
  const { answer, totals } = reckoning;
  const { missing } = answer;
  const word = verdictWord(answer);
  const sentences = [
    words.answer.question,
    `${words.answer.verdict[word].toUpperCase()}. ${words.answer.sentence[word]}`,
  ];
  const { headline, more } = sayAnswer(reckoning, words);
  sentences.push(headline, ...more);
  const { lostSeconds, costCents } = totals;
  if (isKnown(lostSeconds) && isKnown(costCents)) {
    const time = timeRange(lostSeconds.low, lostSeconds.high, lang);
    sentences.push(words.why.total({ time, money: euroRange(costCents.low, costCents.high, lang) }));
  }
  sentences.push(sayTechnician(reckoning, words));
  const lines = sentences.filter((each) => each !== '').map((each) => wrap(each, WIDTH));
  if (missing.length > 0) {
    lines.push(
      words.answer.because,
      ...missing.map((code) => wrap(words.missing[code] ?? code, WIDTH, '- ', '  ')),
    );
  }
  return lines.join('\n');
}

function patternLines({ patterns }: ReportedReckoning, words: Words): string {
  if (patterns.length === 0) return words.patterns.none;
  const shown = patterns.slice(0, PATTERNS_SHOWN);
  const lead = words.patterns.lead({ shown: shown.length, all: count(patterns.length, words.lang) });
  const items = shown.map((pattern, index) => {
    const mark = `${index + 1}.`.padEnd(4);
    return [patternName(pattern, words.lang), ...factsOf(pattern, words)]
      .map((line, at) => wrap(line, WIDTH, at === 0 ? mark : '    ', '    '))
      .join('\n');
  });
  return [`${words.patterns.title.toUpperCase()}\n${wrap(lead, WIDTH)}`, ...items].join('\n\n');
}

function factsOf(pattern: ReportedPattern, words: Words): readonly string[] {
  const { lang, patterns } = words;
  const { recurrence, leak, firstSeen, tickets, people } = pattern;
  const n = count(tickets, lang);
  const seen =
    firstSeen === null
      ? patterns.ticketsNoTime({ n })
      : patterns.tickets({ n, since: longMonth(firstSeen, lang) });
  const { lostSeconds, costCents } = leak;
  const lost =
    isKnown(lostSeconds) && isKnown(costCents)
      ? patterns.lost({
          time: timeRange(lostSeconds.low, lostSeconds.high, lang),
          money: euroRange(costCents.low, costCents.high, lang),
        })
      : patterns.lostUnknown;
  const first = [seen, patterns.people[people], lost].filter((each) => each !== '').join(' · ');
  const changed = whatChangedLine(pattern, words);
  return [
    first,
    rhythmSentence(pattern, words),
    ...chanceLines(recurrence, words),
    ...(changed === '' ? [] : [changed]),
  ];
}

/** The word with its sign, its chance, on how many times it rests, and what somebody can count after. */
function chanceLines(recurrence: ReportedPattern['recurrence'], words: Words): readonly string[] {
  const { chance, lang } = words;
  if (recurrence.kind !== 'known') return [`${chance.unknown}.`];
  const { sign, probability, horizonDays, low, high, n, evidence } = recurrence;
  const because = sign === null ? '' : ` (${chance.sign[sign] ?? sign})`;
  const doubt = sayChanceDoubt({ low, high }, words, { n: count(n, lang) });
  return [
    `${sayChanceWord(recurrence, words)}${because}${colon(lang)} ${sayChance({ probability, horizonDays }, words)}, ${doubt}.`,
    [sayReturns(evidence, words), sayMoved(recurrence, words)].filter((each) => each !== '').join(' '),
  ];
}

function moveLines(reckoning: ReportedReckoning, words: Words): string {
  const items = sayMoves(reckoning, words).map((each, index) => wrap(each, WIDTH, `${index + 1}. `, '   '));
  const body = items.length > 0 ? items : [wrap(words.moves.none, WIDTH)];
  return [words.moves.title.toUpperCase(), ...body].join('\n');
}

function unknownLines({ answer }: ReportedReckoning, words: Words): string {
  if (answer.unknown.length === 0) return '';
  const items = answer.unknown.map(({ code }) => wrap(words.unknown.codes[code], WIDTH, '- ', '  '));
  return [words.unknown.title.toUpperCase(), ...items].join('\n');
}

function readingLines(reading: Reading, words: Words): string {
  const { files, leftOut } = reading;
  const { evidence, lang } = words;
  const lines = files.flatMap(({ file, read, taken, notes }) => [
    evidence.taken({ taken: count(taken, lang), read: count(read, lang), file }),
    ...notes.map((note) => sayNote(note, words)),
  ]);
  const said = lines.map((line) => wrap(line, WIDTH));
  if (leftOut.length === 0) said.push(evidence.nothingLeftOut);
  else {
    said.push(
      evidence.leftOut({ n: count(leftOut.length, lang) }),
      ...sayLeftOutReasons(reading, words).map((each) => wrap(each, WIDTH, '- ', '  ')),
    );
  }
  return [evidence.title.toUpperCase(), ...said].join('\n');
}
