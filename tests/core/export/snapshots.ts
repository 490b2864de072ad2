import type { ClaimRecord, MentionRecord, ParagraphRecord, ReportRecord } from '#core/document/records.ts'
import type { Claim, Mention, Paragraph, Report, Snapshot } from '#core/document/snapshot.ts'
import { defaultExportOptions } from '#core/export/options.ts'

/** Snapshots written by hand, with whatever a test does not care about filled in. */

export function snapshotOf(parts: Partial<Snapshot> & { readonly title?: string }): Snapshot {
  const { title = 'Visit to Caracas', ...rest } = parts
  return {
    meta: { projectId: 'project', schemaVersion: 1, title, eventDate: '2022-03-05', lastClaimNumber: 0 },
    reports: [],
    claims: [],
    rejections: [],
    comments: [],
    terms: [],
    verdicts: [],
    draftPassages: [],
    lintSwitches: [],
    summaryVersions: [],
    summary: '',
    ...rest,
  }
}

type ParagraphParts = string | (Partial<ParagraphRecord> & { readonly text: string })

export function reportOf(id: string, paragraphs: readonly ParagraphParts[], parts: Partial<ReportRecord> = {}): Report {
  let number = 0
  return {
    id,
    position: id,
    language: 'fa',
    outlet: '',
    outletEnglish: id,
    headline: '',
    printedDate: '',
    date: null,
    calendar: 'persian',
    isDateConfirmed: true,
    url: '',
    source: null,
    ...parts,
    paragraphs: paragraphs.map((given, place): Paragraph => {
      const record: Partial<ParagraphRecord> & { readonly text: string } =
        typeof given === 'string' ? { text: given } : given
      return {
        id: `${id}${place + 1}`,
        reportId: id,
        position: String(place),
        role: 'body',
        original: null,
        exclusion: null,
        gloss: '',
        ...record,
        number: record.exclusion ? null : ++number,
      }
    }),
  }
}

export function claimOf(
  number: number,
  text: string,
  mentions: readonly Mention[],
  parts: Partial<ClaimRecord> = {},
): Claim {
  return { id: `claim${number}`, number, position: String(number), text, status: 'open', note: '', ...parts, mentions }
}

/** A mention of a whole paragraph: `A1` is the first paragraph of report A. */
export function mentionOf(
  paragraphId: string,
  parts: Partial<MentionRecord> & { readonly isToCheck?: boolean } = {},
): Mention {
  return {
    id: `mention ${paragraphId}`,
    claimId: '',
    paragraphId,
    reportId: paragraphId.replace(/\d+$/, ''),
    from: 0,
    to: 1,
    quote: `quote of ${paragraphId}`,
    stance: 'asserts',
    attribution: { agency: '', source: '', voice: 'stated' },
    gloss: '',
    needsCheck: false,
    isToCheck: false,
    ...parts,
  }
}

/** One claim for each link, such as `A1-B2` or `A1-B2-C3`. */
export function linked(reports: readonly Report[], ...links: readonly string[]): Snapshot {
  return snapshotOf({
    reports,
    claims: links.map((link, place) =>
      claimOf(
        place + 1,
        `Claim ${place + 1}`,
        link.split('-').map((id) => mentionOf(id)),
      ),
    ),
  })
}

/** Two reports on one visit: n:m, crossing, noise, a quotation, all stances of a chain. */
export const visit: Snapshot = snapshotOf({
  reports: [
    reportOf(
      'fa',
      [
        { text: 'سفر مقامات آمریکایی به کاراکاس', role: 'headline' },
        'روز شنبه مقامات ارشد آمریکایی به ونزوئلا سفر کردند. گفته می‌شود به دنبال فاصله گرفتن کاراکاس از مسکو هستند.',
        { text: 'Read More', exclusion: 'readMore' },
        {
          text: 'به گزارش رویترز، این بالاترین سطح سفر در سال‌های اخیر است.',
          gloss: 'The highest-level trip in years.',
        },
        'دو کشور در سال ۲۰۱۹ روابط خود را قطع کردند.',
        { text: 'نظرات شما', exclusion: 'comments' },
        { text: 'چه عجب!', exclusion: 'comments' },
      ],
      {
        outlet: 'ایندیپندنت فارسی',
        outletEnglish: 'Independent Persian',
        headline: 'سفر مقامات آمریکایی به کاراکاس',
        printedDate: '۱۶ اسفند ۱۴۰۰',
        date: '2022-03-07',
        url: 'https://www.independentpersian.com/node/1',
      },
    ),
    reportOf(
      'ar',
      [
        'زار مسؤولون أمريكيون كبار فنزويلا، يوم السبت.',
        'وقطع البلدان العلاقات في عام 2019.',
        'وهذه أرفع زيارة منذ سنوات.',
        'وتواصل روسيا هجومها لليوم الحادي عشر.',
        'وقالت رويترز إن كراكاس قد تتراجع عن علاقاتها مع موسكو.',
      ],
      {
        language: 'ar',
        outlet: 'إرم نيوز',
        outletEnglish: 'Erem News',
        printedDate: 'الأحد',
        date: '2022-03-06',
        calendar: 'gregory',
        isDateConfirmed: false,
      },
    ),
  ],
  claims: [
    claimOf(
      1,
      'Senior US officials travelled to Venezuela on Saturday.',
      [
        mentionOf('fa2', { quote: 'روز شنبه مقامات ارشد آمریکایی به ونزوئلا سفر کردند.' }),
        mentionOf('ar1', {
          quote: 'زار مسؤولون أمريكيون كبار فنزويلا، يوم السبت.',
          attribution: { agency: 'Reuters', source: '', voice: 'stated' },
        }),
      ],
      { status: 'checked' },
    ),
    claimOf(2, 'They want to know whether Caracas would leave Moscow.', [
      mentionOf('fa2', {
        quote: 'گفته می‌شود به دنبال فاصله گرفتن کاراکاس از مسکو هستند.',
        stance: 'assertsInPart',
        attribution: { agency: '', source: 'an informed source', voice: 'alleged' },
      }),
      mentionOf('ar5', {
        quote: 'كراكاس قد تتراجع عن علاقاتها مع موسكو',
        stance: 'differs',
        attribution: { agency: 'Reuters', source: '', voice: 'quoted' },
        gloss: 'Caracas might retreat from its ties with Moscow',
        isToCheck: true,
      }),
    ]),
    claimOf(3, 'It was the highest-level visit in years.', [
      mentionOf('fa4', { quote: 'این بالاترین سطح سفر در سال‌های اخیر است' }),
      mentionOf('ar3', { quote: 'وهذه أرفع زيارة منذ سنوات.' }),
    ]),
    claimOf(4, 'The two countries broke off relations in 2019.', [
      mentionOf('fa5', { quote: 'دو کشور در سال ۲۰۱۹ روابط خود را قطع کردند.' }),
      mentionOf('ar2', { quote: 'وقطع البلدان العلاقات في عام 2019.' }),
    ]),
    claimOf(5, 'Russia’s offensive is in its eleventh day.', [
      mentionOf('ar4', { quote: 'وتواصل روسيا هجومها لليوم الحادي عشر.' }),
    ]),
    claimOf(6, 'Oil prices rose.', []),
  ],
  summary: `# US officials sound out Caracas

Senior US officials flew to *Venezuela* on Saturday. [@C1] [@C2] It was the highest-level visit in years.[^1] [@C3; @C1]

The two “broke off relations” in 2019 [in January] [@C4 ar]. Oil rose. [@C9] [@c1]

- One & two <b>
- [Three](https://example.org/x_y)

[^1]: By rank, not by number. [@C3 fa]
`,
})

export const commentedVisit = {
  ...visit,
  comments: [
    {
      id: 'comment',
      target: { kind: 'mention' as const, id: 'mention ar5' },
      text: 'این را بررسی کنید',
      author: 'سارا',
      writtenAt: '2022-03-07T09:30:00.000Z',
      isResolved: false,
    },
  ],
}

export const claimsAndComments = {
  ...defaultExportOptions,
  parts: ['claims', 'comments'] as const,
  generatedAt: '2022-03-07T14:02:30.000Z',
}
