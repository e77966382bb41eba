const LATIN =
  'nbsp 160 iexcl 161 cent 162 pound 163 yen 165 sect 167 uml 168 copy 169 laquo 171 shy 173 reg 174 deg 176 plusmn 177 sup2 178 acute 180 micro 181 para 182 middot 183 cedil 184 raquo 187 frac12 189 iquest 191 Agrave 192 Aacute 193 Acirc 194 Atilde 195 Auml 196 Aring 197 AElig 198 Ccedil 199 Egrave 200 Eacute 201 Ecirc 202 Euml 203 Igrave 204 Iacute 205 Icirc 206 Iuml 207 Ntilde 209 Ograve 210 Oacute 211 Ocirc 212 Ouml 214 times 215 Oslash 216 Ugrave 217 Uacute 218 Ucirc 219 Uuml 220 szlig 223 agrave 224 aacute 225 acirc 226 atilde 227 auml 228 aring 229 aelig 230 ccedil 231 egrave 232 eacute 233 ecirc 234 euml 235 igrave 236 iacute 237 icirc 238 iuml 239 ntilde 241 ograve 242 oacute 243 ocirc 244 ouml 246 divide 247 oslash 248 ugrave 249 uacute 250 ucirc 251 uuml 252 yuml 255 OElig 338 oelig 339 ensp 8194 emsp 8195 thinsp 8201 zwnj 8204 zwj 8205 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 bull 8226 hellip 8230 euro 8364 trade 8482 rarr 8594 larr 8592 quot 34 amp 38 apos 39 lt 60 gt 62';

const NAMED: ReadonlyMap<string, string> = new Map(
  Array.from(LATIN.matchAll(/(\w+) (\d+)/gu), ([, name = '', code]) => [
    name,
    String.fromCodePoint(Number(code)),
  ]),
);
const ENTITY = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>[a-zA-Z]{2,8}\d?));/gu;
const LAST_CODE_POINT = 0x10ffff;

/**
 * Turns HTML character references into the characters they stand for, once.
 *
 * It answers "what was typed here?"; what was encoded twice needs two calls. A name it does not know stays.
 *
 * @param text    any text
 * @returns       the text; a number that is no character becomes a space
 * @source        HTML living standard, named character references (the Latin ones)
 * @cost          O(length)
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= LAST_CODE_POINT && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  });
}
