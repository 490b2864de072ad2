import type { DraftParagraph, ReportDraft } from '#core/import/draft.ts'
import { importText } from '#core/import/import-text.ts'

/** The draft of a text given as lines; fails the test when there is none. */
export function draftOf(...lines: readonly string[]): ReportDraft {
  const result = importText({ fileName: 'test.txt', bytes: new TextEncoder().encode(lines.join('\n')) })
  if (!result.ok) throw new Error(`no draft: ${result.problem.code}`)
  return result.value
}

/** What is set aside, as pairs of reason and text. */
export function noiseOf(draft: ReportDraft): [string, string][] {
  return draft.paragraphs.flatMap(({ exclusion, text }): [string, string][] =>
    exclusion === null ? [] : [[exclusion, text]],
  )
}

/** What is kept and is not body, as pairs of role and text. */
export function rolesOf(draft: ReportDraft): [string, string][] {
  return draft.paragraphs.filter(isSpecial).map(({ role, text }) => [role, text])
}

function isSpecial({ role, exclusion }: DraftParagraph): boolean {
  return exclusion === null && role !== 'body'
}

/** Two paragraphs of a story in each language, to put noise around. */
export const story = {
  fa: [
    'سخنگوی وزارت خارجه روز جمعه گفت که مذاکرات دو کشور در هفته آینده از سر گرفته می‌شود.',
    'او افزود دو طرف بر سر دستور کار به تفاهم رسیده‌اند و جزئیات آن به‌زودی اعلام خواهد شد.',
  ],
  ar: [
    'قال المتحدث باسم وزارة الخارجية يوم الجمعة إن المحادثات بين البلدين ستستأنف الأسبوع المقبل.',
    'وأضاف أن الطرفين توصلا إلى تفاهم على جدول الأعمال وأن التفاصيل ستعلن قريباً.',
  ],
  en: [
    'A foreign ministry spokesman said on Friday that talks between the two countries would resume next week.',
    'He added that both sides had agreed on an agenda and that details would be announced soon.',
  ],
} as const
