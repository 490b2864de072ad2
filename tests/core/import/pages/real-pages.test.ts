import { describe, expect, it } from 'vitest'
import type { ReportDraft } from '#core/import/draft.ts'
import { importHtml } from '#core/import/html/import-html.ts'

/**
 * What pages of real outlets were found to do, each in a few lines of our own. Every case is one that lost, kept or
 * changed something when it was met.
 */

const prose = [
  'قال قائد خفر السواحل صباح الجمعة إن السفينة أوقفت في المياه الإقليمية بعد مطاردة استمرت ساعات.',
  'وأضاف أن أفراد الطاقم جميعا سلموا إلى السلطات القضائية، وأن التحقيق معهم سيبدأ في الأسبوع المقبل.',
  'ولم يصدر عن الشركة المالكة للسفينة أي تعليق حتى الآن على ما أعلنته السلطات في المؤتمر الصحفي.',
]
const [first = '', second = '', third = ''] = prose
const story = prose.map((text) => `<p>${text}</p>`).join('')

describe('words of a page', () => {
  it('are not parted where a link begins within them', () => {
    const linked = `والتقى الوزير ب<a href="/x">القاهرة</a> نظيره المصري، وبحثا الملف مع وفد <b>من <a href="/y">تونس</a></b>و<a href="/z">الجزائر</a> طوال يوم الجمعة.`
    const draft = read(
      page(`<article><h1>لقاء الوزيرين</h1><div class="article-body">${story}<p>${linked}</p></div></article>`),
    )
    expect(kept(draft)).toContain(
      'والتقى الوزير بالقاهرة نظيره المصري، وبحثا الملف مع وفد من تونسوالجزائر طوال يوم الجمعة.',
    )
  })

  it('are parted between two links, and around a day or a name that style alone sets apart', () => {
    const draft = read(
      page(
        `<nav><a href="/a">سياسة</a><a href="/b">اقتصاد</a></nav><h1>خبر اليوم من الميناء</h1><div class="meta"><span class="date">31 أكتوبر 2025</span><span class="updated-date">آخر تحديث: 2 نوفمبر 2025</span></div><div class="article-body">${story}</div>`,
      ),
    )
    expect({ menu: draft.paragraphs[0]?.text, day: draft.paragraphs[2]?.text, date: draft.date.candidates[0] }).toEqual(
      {
        menu: 'سياسة اقتصاد',
        day: '31 أكتوبر 2025 آخر تحديث: 2 نوفمبر 2025',
        date: '2025-10-31',
      },
    )
  })
})

describe("readers' comments", () => {
  const comment =
    'أشكركم على هذا الخبر، لكنني لا أصدق كلمة واحدة مما قاله القائد في مؤتمره، وأظن أن الحقيقة غير ذلك تماما.'

  it.each(['visitors_comment_content', 'comment-box-item', 'article_comments_content', 'wrp_comments'])(
    'in boxes called %s are set aside, though they are longer than the story',
    (name) => {
      const comments = Array.from(
        { length: 12 },
        () => `<div class="${name}"><h3>قارئ</h3><p>${comment}</p></div>`,
      ).join('')
      const draft = read(
        page(`<div class="share-col"><h1>خبر اليوم من الميناء</h1>${story}</div><div id="below">${comments}</div>`),
      )
      expect(kept(draft)).toEqual(['خبر اليوم من الميناء', ...prose])
    },
  )

  it.each(['comments-open', 'no-comments', 'has-comments', 'comments_datetime'])(
    'do not make a story of %s',
    (name) => {
      const draft = read(
        page(`<div class="${name}"><h1>خبر اليوم من الميناء</h1><p>بقلم سلمى الحداد</p>${story}</div>`),
      )
      expect(kept(draft)).toEqual(expect.arrayContaining(prose))
    },
  )
})

describe('between headline and story', () => {
  it('the day at the end of a bar of bread crumbs is the report’s', () => {
    const draft = read(
      page(
        `<div class="top"><span>جمعه ۱۶ آبان ۱۴۰۴</span></div><article><div class="item-nav"><ol class="breadcrumb"><li><a href="/p">سیاست</a></li></ol><div class="item-date"><span>۹ آبان ۱۴۰۴، ۸:۴۰</span></div></div><h1>توقیف یک نفتکش</h1><div class="item-text">${persian}</div></article>`,
        'fa',
      ),
    )
    expect(draft.date).toMatchObject({ printed: '۹ آبان ۱۴۰۴', candidates: ['2025-10-31'], isCertain: true })
  })

  it('a line above the headline among short lines is no line of a menu', () => {
    const draft = read(
      page(
        `<article><ul class="meta-news"><li><span>جمعه /</span> <span>۹ آبان ۱۴۰۴ / ۰۹:۳۱</span></li><li>دسته‌بندی: سیاست خارجی</li><li>کد خبر: 140408</li><li>خبرنگار : 714</li></ul><h2 class="kicker">فرمانده گارد ساحلی:</h2><h1>توقیف یک نفتکش</h1><div class="item-text">${persian}</div></article>`,
        'fa',
      ),
    )
    expect(roles(draft)).toMatchObject({ 'فرمانده گارد ساحلی:': 'heading', 'جمعه / ۹ آبان ۱۴۰۴ / ۰۹:۳۱': 'byline' })
  })

  it('a day printed with its year before its month is read', () => {
    const draft = read(
      page(
        `<article><header><h1>توقیف یک نفتکش</h1><span class="publication"><time>۱۴۰۴ آبان ۹, جمعه</time></span></header><div class="rich-text">${persian}</div></article>`,
        'fa',
      ),
    )
    expect(draft.date).toMatchObject({ printed: '۱۴۰۴ آبان ۹', candidates: ['2025-10-31'], isCertain: true })
  })

  it('a first paragraph in an element for headings is a paragraph', () => {
    const lead =
      'فرمانده گارد ساحلی از توقیف یک نفتکش حامل سوخت قاچاق در آب‌های جنوب کشور خبر داد و از بازداشت خدمهٔ آن.'
    const draft = read(
      page(
        `<article><h1>توقیف یک نفتکش</h1><h3 class="lead">${lead}</h3><div class="story">${persian}</div></article>`,
        'fa',
      ),
    )
    expect(roles(draft)[lead]).toBe('body')
  })
})

describe('beside the story', () => {
  it('what stands with a picture is its caption, and the source after the story is kept', () => {
    const draft = read(
      page(
        `<main><h1>احتجاز ناقلة نفط</h1><div class="media__item"><img src="a.jpg"><div class="media__title">ناقلة نفط في الخليج</div><div>Gettyimages.ru</div></div><figure><img><p role="text">AFP</p></figure><div class="wysiwyg">${story}</div><div class="article-source"><span>المصدر: </span><span>وكالات</span></div><div class="article__short-url">https://r.example/10sx انسخ الرابط</div></main>`,
      ),
    )
    expect(roles(draft)).toMatchObject({
      'ناقلة نفط في الخليج': 'caption',
      'Gettyimages.ru': 'caption',
      AFP: 'caption',
      'المصدر: وكالات': 'byline',
      'https://r.example/10sx انسخ الرابط': 'share',
    })
  })

  it('a picture within a teaser makes no caption of its title', () => {
    const draft = read(
      page(
        `<div class="article-body"><h1>احتجاز ناقلة نفط</h1><p>${first}</p><div><img><a href="/n">لقاء وزيري خارجية البلدين في العاصمة</a></div><p>${second}</p><p>${third}</p></div>`,
      ),
    )
    expect(roles(draft)['لقاء وزيري خارجية البلدين في العاصمة']).toBe('readMore')
  })

  it('parts of an AMP page that are no story stand apart', () => {
    const draft = read(
      page(
        `<amp-sidebar><ul><li>سياسة</li></ul></amp-sidebar><main><h1>احتجاز ناقلة نفط</h1><p>${first}</p><amp-ad><div placeholder>إعلان</div></amp-ad><p>${second}</p><p>${third}</p></main><amp-consent>نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا الإلكتروني وتقديم محتوى يناسبك.</amp-consent>`,
      ),
    )
    expect(kept(draft)).toEqual(['احتجاز ناقلة نفط', ...prose])
  })
})

it.each([
  ['العربية', 'العربية'],
  ['BBC News فارسی', 'BBC News'],
  ['Deutsche Welle', 'Deutsche Welle (www.dw.com)'],
])('the outlet %s is no author, though it says %s', (outlet, author) => {
  const metadata = {
    '@type': 'NewsArticle',
    headline: 'خبر اليوم من الميناء',
    author: { name: author },
    publisher: { name: outlet },
  }
  const draft = read(
    page(
      `<script type="application/ld+json">${JSON.stringify(metadata)}</script><h1>خبر اليوم من الميناء</h1><div class="article-body">${story}</div>`,
    ),
  )
  expect(draft.byline).toBe('')
})

const persian = [
  'فرمانده گارد ساحلی صبح جمعه گفت که این شناور پس از تعقیبی چندساعته در آب‌های سرزمینی متوقف شد.',
  'وی افزود که همهٔ خدمه به مراجع قضایی تحویل داده شدند و بازجویی از آنان هفتهٔ آینده آغاز می‌شود.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')

function page(body: string, language = 'ar'): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`
}

function read(html: string): ReportDraft {
  const result = importHtml({ fileName: 'page.html', bytes: new TextEncoder().encode(html) })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

function kept({ paragraphs }: ReportDraft): string[] {
  return paragraphs.flatMap(({ text, exclusion }) => (exclusion === null ? [text] : []))
}

/** Every line's role, or why it is set aside. */
function roles({ paragraphs }: ReportDraft): Record<string, string> {
  return Object.fromEntries(paragraphs.map(({ text, role, exclusion }) => [text, exclusion ?? role]))
}
