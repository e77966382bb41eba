import enDark from '../../../docs/manual/images/answer-en-dark.png';
import enLight from '../../../docs/manual/images/answer-en-light.png';
import frDark from '../../../docs/manual/images/answer-fr-dark.png';
import frLight from '../../../docs/manual/images/answer-fr-light.png';
import nlDark from '../../../docs/manual/images/answer-nl-dark.png';
import nlLight from '../../../docs/manual/images/answer-nl-light.png';
import type { Lang } from '../../words/format.ts';

type Picture = { readonly light: string; readonly dark: string };

/** True pictures of the sample company's report, the same that stand in the manual (scripts/take-pictures.ts). */
export const PICTURES: Readonly<Record<Lang, Picture>> = {
  nl: { light: nlLight, dark: nlDark },
  fr: { light: frLight, dark: frDark },
  en: { light: enLight, dark: enDark },
};
