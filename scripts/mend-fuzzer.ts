// The fuzzer's native part is built for a newer C library than Debian 12 has, and needs only three of its symbols: two
// that are other names of `strtol` and `strtoul`, and one that is named and never called. Here they are called by
// their older names.
import { readFileSync, writeFileSync } from 'node:fs';

const NEW_VERSIONS = new Set(['GLIBC_2.38', 'GLIBCXX_3.4.32']);
const RENAMED = '__isoc23_'; // `__isoc23_strtol` ends in the name it had before
const NEVER_CALLED = new Set(['_ZSt21ios_base_library_initv']);
const SECTION = { symbols: 11, versions: 0x6fffffff, needs: 0x6ffffffe } as const;
const WEAK_VERSION = 2;
const WEAK_SYMBOL = 2 << 4;
const ANY_VERSION = 1;
const SYMBOL_BYTES = 24;

type Section = { readonly type: number; readonly at: number; readonly size: number; readonly link: number };

/** The sections of a 64-bit ELF file. */
function sectionsOf(elf: Buffer): readonly Section[] {
  const start = Number(elf.readBigUInt64LE(40));
  const [bytes, count] = [elf.readUInt16LE(58), elf.readUInt16LE(60)];
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * bytes;
    return {
      type: elf.readUInt32LE(at + 4),
      at: Number(elf.readBigUInt64LE(at + 24)),
      size: Number(elf.readBigUInt64LE(at + 32)),
      link: elf.readUInt32LE(at + 40),
    };
  });
}

function sectionOf(sections: readonly Section[], type: number): Section {
  const found = sections.find((section) => section.type === type);
  if (found === undefined) throw new Error(`no section of type ${type} in the fuzzer's native part`);
  return found;
}

const textAt = (elf: Buffer, at: number): string => elf.toString('latin1', at, elf.indexOf(0, at));

/** Says of the new versions that they may be absent, and gives their numbers. */
function forgiveVersions(elf: Buffer, sections: readonly Section[]): ReadonlySet<number> {
  const needs = sectionOf(sections, SECTION.needs);
  const names = sections[needs.link].at;
  const numbers = new Set<number>();
  for (let file = needs.at; ; file += elf.readUInt32LE(file + 12)) {
    for (let need = file + elf.readUInt32LE(file + 8); ; need += elf.readUInt32LE(need + 12)) {
      if (NEW_VERSIONS.has(textAt(elf, names + elf.readUInt32LE(need + 8)))) {
        elf.writeUInt16LE(elf.readUInt16LE(need + 4) | WEAK_VERSION, need + 4);
        numbers.add(elf.readUInt16LE(need + 6));
      }
      if (elf.readUInt32LE(need + 12) === 0) break;
    }
    if (elf.readUInt32LE(file + 12) === 0) break;
  }
  return numbers;
}

/**
 * Lets the fuzzer's native part load on a C library from before version 2.38 (Linux, 64-bit).
 *
 * @throws Error where it needs more of the newer library than is known here
 */
export function mendFuzzer(file: string): void {
  const elf = readFileSync(file);
  const sections = sectionsOf(elf);
  const symbols = sectionOf(sections, SECTION.symbols);
  const versions = sectionOf(sections, SECTION.versions);
  const names = sections[symbols.link].at;
  const numbers = forgiveVersions(elf, sections);
  for (let index = 0; index * SYMBOL_BYTES < symbols.size; index += 1) {
    const version = versions.at + index * 2;
    if (!numbers.has(elf.readUInt16LE(version))) continue;
    const symbol = symbols.at + index * SYMBOL_BYTES;
    const name = textAt(elf, names + elf.readUInt32LE(symbol));
    if (name.startsWith(RENAMED)) elf.writeUInt32LE(elf.readUInt32LE(symbol) + RENAMED.length, symbol);
    else if (NEVER_CALLED.has(name))
      elf.writeUInt8(WEAK_SYMBOL | (elf.readUInt8(symbol + 4) & 15), symbol + 4);
    else throw new Error(`the fuzzer needs ${name}, which an older C library does not have`);
    elf.writeUInt16LE(ANY_VERSION, version);
  }
  writeFileSync(file, elf);
}
