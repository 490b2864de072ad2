import { lettersOf } from './line-shape.ts'

export interface Outlet {
  /** As its own pages print it, the first of `names` the usual one. */
  readonly names: readonly string[]
  readonly english: string
  /** Ends of host names, with path where several share one. */
  readonly hosts: readonly string[]
  /** Others print its reports under their own name: the outlet only when no other is found. */
  readonly isAgency?: true
}

/** Outlets an editor meets weekly. A name missing here is still found by its dateline or imprint, without English. */
export const outlets: readonly Outlet[] = [
  { names: ['رادیو فردا'], english: 'Radio Farda', hosts: ['radiofarda.com'] },
  {
    names: ['بی‌بی‌سی فارسی', 'BBC News فارسی', 'BBC Persian'],
    english: 'BBC Persian',
    hosts: ['bbc.com/persian', 'bbc.co.uk/persian'],
  },
  { names: ['ایران اینترنشنال'], english: 'Iran International', hosts: ['iranintl.com'] },
  { names: ['صدای آمریکا', 'صدای امریکا'], english: 'VOA Persian', hosts: ['ir.voanews.com'] },
  { names: ['دویچه وله فارسی', 'دویچه‌وله'], english: 'DW Persian', hosts: ['dw.com/fa', 'dw.com/fa-ir'] },
  { names: ['یورونیوز فارسی', 'یورونیوز'], english: 'Euronews Persian', hosts: ['parsi.euronews.com'] },
  { names: ['ایندیپندنت فارسی'], english: 'Independent Persian', hosts: ['independentpersian.com'] },
  { names: ['رادیو زمانه'], english: 'Radio Zamaneh', hosts: ['radiozamaneh.com'] },
  { names: ['ایران‌وایر', 'ایران وایر'], english: 'IranWire', hosts: ['iranwire.com'] },
  { names: ['کیهان لندن'], english: 'Kayhan London', hosts: ['kayhan.london'] },
  { names: ['ایرنا', 'خبرگزاری جمهوری اسلامی'], english: 'IRNA', hosts: ['irna.ir'] },
  { names: ['ایسنا'], english: 'ISNA', hosts: ['isna.ir'] },
  { names: ['تسنیم', 'خبرگزاری تسنیم'], english: 'Tasnim', hosts: ['tasnimnews.com', 'tasnimnews.ir'] },
  { names: ['فارس‌نیوز', 'خبرگزاری فارس'], english: 'Fars', hosts: ['farsnews.ir', 'farsnews.com'] },
  { names: ['خبرگزاری مهر', 'مهرنیوز'], english: 'Mehr', hosts: ['mehrnews.com'] },
  { names: ['ایلنا'], english: 'ILNA', hosts: ['ilna.ir', 'ilna.news'] },
  { names: ['خبرگزاری صدا و سیما', 'صداوسیما'], english: 'IRIB News', hosts: ['iribnews.ir'] },
  { names: ['خبرآنلاین'], english: 'Khabar Online', hosts: ['khabaronline.ir'] },
  { names: ['عصر ایران', 'عصرایران'], english: 'Asr-e Iran', hosts: ['asriran.com'] },
  { names: ['تابناک'], english: 'Tabnak', hosts: ['tabnak.ir'] },
  { names: ['انتخاب'], english: 'Entekhab', hosts: ['entekhab.ir'] },
  { names: ['روزنامه شرق', 'شبکه شرق'], english: 'Shargh', hosts: ['sharghdaily.com'] },
  { names: ['هم‌میهن'], english: 'Hammihan', hosts: ['hammihanonline.ir'] },
  { names: ['دنیای اقتصاد'], english: 'Donya-e-Eqtesad', hosts: ['donya-e-eqtesad.com'] },
  { names: ['همشهری آنلاین', 'همشهری'], english: 'Hamshahri', hosts: ['hamshahrionline.ir'] },
  { names: ['پرس تی‌وی'], english: 'Press TV', hosts: ['presstv.ir'] },
  { names: ['طلوع‌نیوز'], english: 'TOLOnews', hosts: ['tolonews.com'] },
  {
    names: ['الجزيرة نت', 'الجزيرة', 'الجزيرة مباشر', 'شبكة الجزيرة الإعلامية'],
    english: 'Al Jazeera',
    hosts: ['aljazeera.net'],
  },
  { names: ['العربية.نت', 'العربية', 'العربية نت'], english: 'Al Arabiya', hosts: ['alarabiya.net'] },
  { names: ['الشرق الأوسط'], english: 'Asharq Al-Awsat', hosts: ['aawsat.com'] },
  { names: ['الشرق للأخبار', 'الشرق'], english: 'Asharq News', hosts: ['asharq.com'] },
  { names: ['سكاي نيوز عربية'], english: 'Sky News Arabia', hosts: ['skynewsarabia.com'] },
  {
    names: ['بي بي سي عربي', 'بي بي سي نيوز عربي', 'BBC News عربي'],
    english: 'BBC Arabic',
    hosts: ['bbc.com/arabic', 'bbc.co.uk/arabic'],
  },
  { names: ['الحرة'], english: 'Alhurra', hosts: ['alhurra.com'] },
  { names: ['فرانس 24'], english: 'France 24 Arabic', hosts: ['france24.com/ar'] },
  { names: ['دويتشه فيله', 'DW عربية'], english: 'DW Arabic', hosts: ['dw.com/ar'] },
  { names: ['روسيا اليوم', 'RT عربي', 'آر تي عربي'], english: 'RT Arabic', hosts: ['arabic.rt.com'] },
  { names: ['سبوتنيك عربي', 'سبوتنيك'], english: 'Sputnik Arabic', hosts: ['sarabic.ae', 'arabic.sputniknews.com'] },
  { names: ['إرم نيوز'], english: 'Erem News', hosts: ['eremnews.com'] },
  { names: ['العربي الجديد'], english: 'Al-Araby Al-Jadeed', hosts: ['alaraby.co.uk'] },
  { names: ['القدس العربي'], english: 'Al-Quds Al-Arabi', hosts: ['alquds.co.uk'] },
  { names: ['رأي اليوم'], english: 'Rai al-Youm', hosts: ['raialyoum.com'] },
  { names: ['الميادين', 'الميادين نت'], english: 'Al Mayadeen', hosts: ['almayadeen.net'] },
  { names: ['قناة العالم'], english: 'Al-Alam', hosts: ['alalam.ir', 'alalamtv.net'] },
  { names: ['المنار', 'قناة المنار'], english: 'Al-Manar', hosts: ['almanar.com.lb'] },
  { names: ['النهار'], english: 'An-Nahar', hosts: ['annahar.com'] },
  { names: ['الأخبار'], english: 'Al-Akhbar', hosts: ['al-akhbar.com'] },
  { names: ['النشرة'], english: 'Elnashra', hosts: ['elnashra.com'] },
  { names: ['الأهرام', 'بوابة الأهرام'], english: 'Al-Ahram', hosts: ['ahram.org.eg'] },
  { names: ['اليوم السابع'], english: 'Youm7', hosts: ['youm7.com'] },
  { names: ['المصري اليوم'], english: 'Al-Masry Al-Youm', hosts: ['almasryalyoum.com'] },
  { names: ['الشروق'], english: 'Al-Shorouk', hosts: ['shorouknews.com'] },
  { names: ['عكاظ', 'صحيفة عكاظ'], english: 'Okaz', hosts: ['okaz.com.sa'] },
  { names: ['واس', 'وكالة الأنباء السعودية'], english: 'Saudi Press Agency', hosts: ['spa.gov.sa'] },
  { names: ['وام', 'وكالة أنباء الإمارات'], english: 'WAM', hosts: ['wam.ae'] },
  { names: ['البيان'], english: 'Al Bayan', hosts: ['albayan.ae'] },
  { names: ['الخليج'], english: 'Al Khaleej', hosts: ['alkhaleej.ae'] },
  { names: ['سانا', 'وكالة سانا'], english: 'SANA', hosts: ['sana.sy'] },
  { names: ['شفق نيوز'], english: 'Shafaq News', hosts: ['shafaq.com'] },
  { names: ['السومرية نيوز', 'السومرية'], english: 'Alsumaria', hosts: ['alsumaria.tv'] },
  { names: ['رووداو'], english: 'Rudaw', hosts: ['rudaw.net'] },
  { names: ['سي إن إن بالعربية', 'CNN بالعربية'], english: 'CNN Arabic', hosts: ['arabic.cnn.com'] },
  { names: ['رويترز', 'رویترز', 'Reuters'], english: 'Reuters', hosts: ['reuters.com'], isAgency: true },
  { names: ['فرانس برس', 'أ ف ب', 'AFP'], english: 'AFP', hosts: ['afp.com'], isAgency: true },
  { names: ['الأناضول', 'آناتولی', 'وكالة الأناضول'], english: 'Anadolu', hosts: ['aa.com.tr'], isAgency: true },
]

const byName = new Map(outlets.flatMap((outlet) => outlet.names.map((name) => [lettersOf(name), outlet] as const)))

/** The outlet a text names and nothing else. */
export function findOutletNamed(text: string): Outlet | null {
  return byName.get(lettersOf(text)) ?? null
}

/** The outlet an address belongs to. */
export function findOutletAt(url: string): Outlet | null {
  const address = /^https?:\/\/(?:www\.|m\.)?([^\s?#]+)/i.exec(url)?.[1]?.toLowerCase()
  if (address === undefined) return null
  const [host = ''] = address.split('/')
  return (
    outlets.find(({ hosts }) =>
      hosts.some((known) =>
        known.includes('/')
          ? address === known || address.startsWith(`${known}/`)
          : host === known || host.endsWith(`.${known}`),
      ),
    ) ?? null
  )
}
