/** Words of one meaning, folded, parted by spaces: Dutch, French, English. A language may have none. */
export type SharedWord = readonly [nl: string, fr: string, en: string];
