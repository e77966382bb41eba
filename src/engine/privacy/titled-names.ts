import { fold } from '../text/fold.ts';

// Only titles that stand before nothing but a name: "de heer" and "ir." also start sentences about other things.
const TITLED =
  /(?<![\p{L}\p{N}])(?:mevr|mevrouw|dhr|meneer|mijnheer|mej|juffrouw|mr|mrs|mme|madame|mlle|mademoiselle|monsieur)\.?[ \t]+(?:(?:van|de|der|den|du|la|le|el|vander|vanden|ten|ter)[ \t]+){0,3}(?<name>\p{L}[\p{L}'’-]{1,40})/giu;
const STOPS: ReadonlySet<string> = new Set(
  `de het een die dat is was heeft had kan kon wil wou moet zegt zei belt belde vraagt vroeg meldt meldde krijgt kreeg
  ziet zag en of in op aan uit van bij met voor la le les ne n a est etait peut veut doit dit demande appelle et ou dans
  sur qui que the an has had can wants must says said called asks asked gets got and or on at from with for who that`.split(
    /\s+/u,
  ),
);

/**
 * The names that texts give after a title: "mevr. Bakker", "mme lambert".
 *
 * It answers "which ordinary words are somebody's name here?": a baker is a trade, Mrs Baker is not.
 *
 * @param texts   titles and bodies
 * @returns       folded words, to be kept out of everything that is shown
 * @cost          O(length)
 */
export function titledNames(texts: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of texts) {
    for (const { groups } of text.matchAll(TITLED)) {
      const name = fold(groups?.name ?? '');
      if (name !== '' && !STOPS.has(name)) names.add(name);
    }
  }
  return names;
}
