import type { Result } from '#core/base/result.ts'
import { addReport } from '#core/document/commands/add-report.ts'
import type { Project } from '#core/document/project.ts'

/** What the imaginary reports say, turn by turn. */
export const texts = [
  'گفت‌وگوها روز شنبه بی‌نتیجه ماند.',
  'لم يتوصل الجانبان إلى اتفاق، بحسب المصدر.',
  'مقامات ارشد به کاراکاس رفتند. مشخص نیست نشست دیگری برگزار شود.',
  'قال المتحدث إن 14 شخصا قتلوا، فيما أصيب أكثر من 60.',
] as const

export function addSomeReport(project: Project, language: 'fa' | 'ar', count: number): Result<{ reportId: string }> {
  return project.run(addReport, {
    report: {
      language,
      outlet: language === 'fa' ? 'روزنامه' : 'صحيفة',
      outletEnglish: 'Paper',
      headline: '',
      printedDate: '',
      date: null,
      calendar: 'gregory',
      isDateConfirmed: false,
      url: '',
      source: null,
    },
    paragraphs: Array.from({ length: count }, (_, index) => ({
      role: 'body' as const,
      text: texts[index % texts.length] ?? '',
      exclusion: null,
    })),
  })
}
