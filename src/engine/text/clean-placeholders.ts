const IMAGE =
  /\[(?:cid:[^\]\s]{1,200}|(?:inline )?(?:image|afbeelding|image en ligne)[ :][^\]\n]{0,100}|[^[\]]{0,200}(?:automatically generated|automatisch gegenereerd|générée? automatiquement)[^[\]]{0,40})\]|<image\d{1,4}\.\w{3,4}>|^1 bijlage • .{0,40}$|^reply from: \S{1,200}$|^ref:msg\w{4,40}$/gimu;
const OBJECT = /^<#[0-9a-f-]{30,40}>$/gimu;
// The address behind a shown one, as mail programs write it down: "portal.example<https://portal.example/>".
const ADDRESS_BEHIND = /(?<=\S)<(?:https?:\/\/|mailto:|tel:)[^<>\s]{1,2000}>/giu;
const ADDRESS_ALONE = /^<https?:\/\/[^<>\s]{1,2000}>$/gimu;
const ADDRESS_TWICE = /(?<= )<https?:\/\/(?<address>[^<>\s]{1,200}?)\/?>/giu;

/**
 * Takes out what a mail program writes where a picture, a link or a reference stood.
 *
 * @param text    plain text; '' gives ''
 * @returns       the text without `[cid:…]`, `[image: …]` and the addresses behind shown links
 * @cost          O(length), at most 2 000 characters a place
 */
export function withoutPlaceholders(text: string): string {
  if (!/[[<•:]/u.test(text)) return text;
  return text
    .replace(IMAGE, '')
    .replace(OBJECT, '')
    .replace(ADDRESS_BEHIND, '')
    .replace(ADDRESS_ALONE, '')
    .replace(ADDRESS_TWICE, (whole, address: string, at: number, all: string) =>
      all.slice(Math.max(0, at - address.length - 20), at).includes(address) ? '' : whole,
    );
}
