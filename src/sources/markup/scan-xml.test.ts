import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable.ts';
import { XmlScanner } from './scan-xml.ts';
import { readAttributes } from './tag.ts';

/** What was told, text between two tags as one. */
function told(parts: readonly string[]): readonly string[] {
  const events: string[] = [];
  const scanner = new XmlScanner({
    hears: true,
    open: (name, attributes) =>
      events.push(
        `<${name}${[...readAttributes(attributes)].map(([key, value]) => ` ${key}=${value}`).join('')}`,
      ),
    close: (name) => events.push(`>${name}`),
    text: (piece) => {
      const last = events.at(-1);
      if (last?.startsWith('"')) events[events.length - 1] = last + piece;
      else events.push(`"${piece}`);
    },
  });
  for (const part of parts) scanner.push(part);
  scanner.end();
  return events;
}

function toldBySaxes(xml: string): readonly string[] {
  const events: string[] = [];
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const say = (piece: string): void => {
    const last = events.at(-1);
    if (piece === '') return;
    if (last?.startsWith('"')) events[events.length - 1] = last + piece;
    else if (events.length > 0) events.push(`"${piece}`);
  };
  parser.on('opentag', ({ name, attributes }) => {
    const said = Object.entries(attributes).map(([key, value]) => ` ${local(key)}=${value}`);
    events.push(`<${local(name)}${said.join('')}`);
  });
  parser.on('closetag', ({ name }) => events.push(`>${local(name)}`));
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  // White space after the last element is nobody's.
  return events.at(-1)?.startsWith('"') ? events.slice(0, -1) : events;
}

const name = fc.constantFrom('row', 'c', 'v', 'x:is', 't', 'ss:Data', 'a-b.c');
const written = fc
  .string({ unit: fc.constantFrom(...'ab <>&"\'é漢\n\t;#]') })
  .map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
const attributes = fc
  .uniqueArray(fc.constantFrom('r', 's', 'ss:Index', 'xml:space'), { maxLength: 3 })
  .chain((names) =>
    fc.tuple(
      ...names.map((each) =>
        fc.tuple(written, fc.boolean(), fc.constantFrom('', ' ', '\n')).map(([value, double, space]) => {
          const plain = value.replaceAll('\n', ' ').replaceAll('\t', ' ');
          const quoted = double
            ? `"${plain.replaceAll('"', '&quot;')}"`
            : `'${plain.replaceAll("'", '&apos;')}'`;
          return ` ${each}${space}=${space}${quoted}`;
        }),
      ),
    ),
  );
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.array(tie('content'), { maxLength: 4 }), fc.constantFrom('', ' '))
    .map(([called, said, content, space]) =>
      content.length === 0
        ? `<${called}${said.join('')}${space}/>`
        : `<${called}${said.join('')}${space}>${content.join('')}</${called}${space}>`,
    ),
  content: fc.oneof(
    { depthSize: 'small' },
    written,
    fc.constantFrom('&#65;', '&#x1F600;', '&lt;&amp;', '<!-- a <b> & -->', '<?go a > b?>'),
    written.map((text) => `<![CDATA[${text.replaceAll(']]', '')}]]>`),
    tie('element'),
  ),
}));
const xml = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>', '<!-- x -->\n'),
    element,
    fc.constantFrom('', '\n'),
  )
  .map((parts) => parts.join(''));

const cutUp = (text: string, cuts: readonly number[]): readonly string[] => {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, index) => text.slice(from, places[index] ?? text.length));
};

describe('XmlScanner', () => {
  test('tells what saxes tells, wherever the text was cut', () => {
    fc.assert(
      fc.property(xml, fc.array(fc.nat(2_000), { maxLength: 6 }), (text, cuts) => {
        assert.deepEqual(told(cutUp(text, cuts)), toldBySaxes(text));
      }),
      { numRuns: 500 },
    );
  });

  test('a text that ends too soon is said to, whatever was cut off', () => {
    fc.assert(
      fc.property(xml, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (text, share) => {
        const cut = text.trimEnd().slice(0, Math.floor(text.trimEnd().length * share));
        assert.throws(() => told([cut]), Unreadable);
      }),
    );
  });

  test('any text is read or refused, never thrown at', () => {
    const sign = fc.constantFrom(
      '<',
      '>',
      '/',
      '!',
      '--',
      '&',
      ';',
      'a',
      '"',
      "'",
      ' ',
      '<![CDATA[',
      ']]>',
      '<?',
      '</a>',
      '<a>',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        try {
          told(signs);
        } catch (error) {
          assert.ok(error instanceof Unreadable);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  for (const [what, text, code] of [
    [
      'a document type',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      'file.unsafe_xml',
    ],
    ['an entity', '<!ENTITY b "bbbb"><a/>', 'file.unsafe_xml'],
    ['a document type further on', '<a><!DOCTYPE b></a>', 'file.unsafe_xml'],
    ['elements that cross', '<a><b></a></b>', 'file.damaged'],
    ['two roots', '<a/><b/>', 'file.damaged'],
    ['text outside', '<a/>b', 'file.damaged'],
    ['an end without a start', '</a>', 'file.damaged'],
    ['an end without a name', '<a></>', 'file.damaged'],
    ['a tag without end', `<a ${'b'.repeat(1_100_000)}`, 'file.damaged'],
    ['elements without end', '<a>'.repeat(300), 'file.damaged'],
    ['nothing', '', 'file.cut_short'],
    ['a comment without end', '<a/><!-- ', 'file.cut_short'],
  ] as const) {
    test(`refuses ${what}`, () => {
      assert.throws(
        () => told([text.slice(0, 3), text.slice(3)]),
        (error) => error instanceof Unreadable && error.failure.code === code,
      );
    });
  }

  test('keeps no text that nobody hears', () => {
    let heard = '';
    const scanner = new XmlScanner({
      hears: false,
      open: () => undefined,
      close: () => undefined,
      text: (piece) => {
        heard += piece;
      },
    });
    scanner.push('<a>');
    for (let part = 0; part < 50; part += 1) scanner.push('x'.repeat(100_000));
    scanner.push('</a>');
    scanner.end();
    assert.equal(heard, '');
  });
});
