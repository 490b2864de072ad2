import type { Role } from '../../document/records.ts'

/** What a paragraph style makes of its paragraphs, by its name as Word or LibreOffice write it; null where it says nothing. */
export function styleRole(name: string): Role | 'firstHeading' | null {
  const plain = name
    .toLowerCase()
    .replace(/_20_|[\s_-]+/g, ' ')
    .trim()
  return patterns.find(({ pattern }) => pattern.test(plain))?.role ?? null
}

const patterns = [
  { pattern: /^(?:title|book title|عنوان|العنوان)$/, role: 'headline' },
  { pattern: /^(?:heading|überschrift|titre|عنوان|سرفصل|العنوان) ?[1۱١]$/, role: 'firstHeading' },
  { pattern: /^(?:heading|subtitle|überschrift|titre|عنوان|سرفصل|العنوان)(?: ?[\d۰-۹٠-٩]+)?$/, role: 'heading' },
  { pattern: /^(?:quote|intense quote|quotations?|block ?text|نقل قول|اقتباس)$/, role: 'quotation' },
  { pattern: /^(?:caption|illustration|figure|table caption|شرح عکس|تسمية توضيحية)$/, role: 'caption' },
  { pattern: /^list (?:bullet|number|item)(?: \d)?$/, role: 'listItem' },
] as const satisfies readonly { readonly pattern: RegExp; readonly role: Role | 'firstHeading' }[]
