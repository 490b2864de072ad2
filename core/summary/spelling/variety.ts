/** How the summary's English is spelled: British, American, or as each word comes. */
export const englishVarieties = ['either', 'british', 'american'] as const
export type EnglishVariety = (typeof englishVarieties)[number]
