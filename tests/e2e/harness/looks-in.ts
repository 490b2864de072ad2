interface Look {
  readonly colours: 'light' | 'dark'
  readonly width: number
  readonly height: number
}

/**
 * How a screen is looked at in each language: between them they have both colours and both widths, at half the cost of trying all with
 * all. Contrast is the same in every language, and what fits the narrow window in Persian and Arabic fits the wide one.
 */
export function looksIn(language: string): readonly [Look] {
  if (language === 'fa') return [{ colours: 'dark', width: 1024, height: 700 }]
  if (language === 'ar') return [{ colours: 'light', width: 1024, height: 700 }]
  return [{ colours: 'light', width: 1440, height: 900 }]
}
