declare module 'snowball-stemmers' {
  export type Stemmer = { readonly stem: (word: string) => string };
  export function newStemmer(language: 'dutch' | 'french' | 'english'): Stemmer;
}
