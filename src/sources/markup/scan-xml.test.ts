import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Unreadable } from '../unreadable.ts';
import { attributeOf, type XmlReader, XmlScanner } from './scan-xml.ts';

/** What was told, text between two tags as one. */
function told(parts: readonly string[]): readonly string[] {
  const events: string[] = [];
  const scanner = new XmlScanner({
    hears: true,
    open: (name, attributes) =>
      events.push(
        `<${name}${Object.entries(attributes)
          .map(([key, value]) => ` ${key}=${value}`)
          .join('')}`,
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
  for (const [what, text, events] of [
    ['elements and their text', '<a><b>x</b> y</a>', ['<a', '<b', '"x', '>b', '" y', '>a']],
    ['an empty element as one that opens and closes', '<a/>', ['<a', '>a']],
    ['names of elements without their prefix', '<x:a><y:b/></x:a>', ['<a', '<b', '>b', '>a']],
    ['attributes in either quotes', `<a b="1>" c:d = '"2'/>`, ['<a b=1> c:d="2', '>a']],
    ['references', '<a b="&lt;&#65;">&amp;&#x1F600;&apos;</a>', ['<a b=<A', '"&😀\'', '>a']],
    ['CDATA as it is', '<a><![CDATA[<b> & ]]]]></a>', ['<a', '"<b> & ]]', '>a']],
    ['no comments and instructions', '<?xml version="1.0"?><!-- <b> --><a><?go b?></a>', ['<a', '>a']],
    ['lines as one sign', '<a>b\r\nc\rd</a>', ['<a', '"b\nc\nd', '>a']],
  ] as const) {
    test(`tells ${what}`, () => assert.deepEqual(told([text]), events));
  }

  test('tells the same wherever the text was cut', () => {
    fc.assert(
      fc.property(xml, fc.array(fc.nat(2_000), { maxLength: 6 }), (text, cuts) => {
        assert.deepEqual(told(cutUp(text, cuts)), told([text]));
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

  const deaf: XmlReader = {
    hears: false,
    open: () => undefined,
    close: () => undefined,
    text: () => assert.fail('it was told'),
  };

  test('keeps no text that nobody hears', () => {
    const scanner = new XmlScanner(deaf);
    scanner.push('<a>');
    for (let part = 0; part < 50; part += 1) scanner.push('x'.repeat(100_000));
    scanner.push('</a>');
    scanner.end();
  });

  test('of layout that nobody hears, no more than sixteen million characters stand between two elements', () => {
    const scanner = new XmlScanner(deaf);
    scanner.push('<a>');
    const part = ' '.repeat(1_000_000);
    for (let given = 0; given < 16; given += 1) scanner.push(part);
    assert.throws(() => scanner.push(part), /file\.damaged/u);
  });

  test('no more than two million elements come one after another without a text that is heard', () => {
    const [none, some] = ['<b/>'.repeat(100_000), `${'<b/>'.repeat(99_999)}<b>x</b>`];
    const hearing = new XmlScanner({ ...deaf, hears: true, text: () => undefined });
    hearing.push('<a>');
    for (let part = 0; part < 21; part += 1) hearing.push(some);
    for (let part = 0; part < 20; part += 1) hearing.push(none);
    assert.throws(() => hearing.push(none), /file\.workbook_too_large/u);
  });

  for (const [what, start, piece, hears] of [
    ['text', '<a>', 'x', true],
    ['text of lines', '<a>', 'x\r\n', true],
    ['CDATA', '<a><![CDATA[', '<', false],
    ['CDATA that is heard', '<a><![CDATA[', '<', true],
    ['a comment', '<a><!-- ', '>', false],
    ['an instruction', '<a><?b ', '<', false],
    ['a name', '<', 'a', false],
    ['one attribute', '<a b="', '>', false],
    ['an end', '<a></', 'a', false],
    ['a reference', '<a>&', 'b', false],
    ['a document type', '<!DOCTYPE a [', ' ', false],
  ] as const) {
    test(`holds no more than a million characters of ${what} without end`, () => {
      const scanner = new XmlScanner({ ...deaf, hears });
      scanner.push(start);
      const part = piece.repeat(Math.ceil(50_000 / piece.length));
      let given = 0;
      const giveOn = (): void => {
        for (; given < 5_000_000; given += part.length) scanner.push(part);
      };
      assert.throws(giveOn, (error) => error instanceof Unreadable && error.failure.code === 'file.damaged');
      assert.ok(given < 1_200_000, `${given} characters were taken`);
    });
  }
});

describe('attributeOf', () => {
  test('passes over the prefix, and takes the name without one first', () => {
    assert.equal(attributeOf({ 'r:id': 'a' }, 'id'), 'a');
    assert.equal(attributeOf({ 'r:id': 'a', id: 'b' }, 'id'), 'b');
    assert.equal(attributeOf({ ids: 'a' }, 'id'), undefined);
  });
});
