import type { Exclusion, Language, Stance, Voice } from '../document/records.ts'
import type { Report } from '../document/snapshot.ts'
import { enumerate } from '../text/english-lists.ts'

/**
 * The words of an export. They are English whatever the language of the interface: the summary is written in English for
 * people who read English, and what stands around it goes with it.
 */

export const stanceWords: Readonly<Record<Stance, string>> = {
  asserts: 'asserts',
  assertsInPart: 'asserts in part',
  differs: 'differs',
  denies: 'denies',
}

export const voiceWords: Readonly<Record<Voice, string>> = {
  stated: 'stated',
  quoted: 'quoted',
  alleged: 'alleged',
  denied: 'denied',
}

export const languageWords: Readonly<Record<Language, string>> = {
  fa: 'Persian',
  ar: 'Arabic',
  en: 'English',
  und: 'language not known',
}

const exclusionWords: Readonly<Record<Exclusion, readonly [one: string, several: string]>> = {
  readMore: ['read-more block', 'read-more blocks'],
  comments: ['reader comment', 'reader comments'],
  linkList: ['link list', 'link lists'],
  login: ['login note', 'login notes'],
  share: ['sharing line', 'sharing lines'],
  footer: ['page footer', 'page footers'],
  tags: ['line of tags', 'lines of tags'],
  outside: ['line from around the story', 'lines from around the story'],
  editor: ['by the editor’s hand', 'by the editor’s hand'],
  withdrawn: ['not in the newer version', 'not in the newer version'],
}

/** How many paragraphs of a report were set aside and why; null when none was. */
export function setAside(report: Report): string | null {
  const reasons = new Map<Exclusion, number>()
  for (const { exclusion } of report.paragraphs) {
    if (exclusion !== null) reasons.set(exclusion, (reasons.get(exclusion) ?? 0) + 1)
  }
  const excluded = report.paragraphs.filter(({ exclusion }) => exclusion !== null).length
  if (excluded === 0) return null
  const why = [...reasons].map(([reason, number]) => `${number} ${exclusionWords[reason][number === 1 ? 0 : 1]}`)
  return `${excluded} of ${report.paragraphs.length} paragraphs set aside as not part of the report: ${enumerate(why)}.`
}

/** The outlet's name in its own language, where it is another than the English one. */
export function nativeOutletName({ outlet, outletEnglish }: Report): string | null {
  return outlet === '' || outletEnglish === '' || outlet === outletEnglish ? null : outlet
}
