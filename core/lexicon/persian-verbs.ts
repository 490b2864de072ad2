/** Stems of verbs that the news uses with می and نمی. Those whose forms with می are other words (میدان, میگو) are left out or excepted. */
const presentStems =
  `کن شو گوی ده دان توان خواه رو رس رسان آور آی یاب گیر گذار گذر گرد گردان بین بر باش پذیر پرداز پیوند ترس چرخ
  خوان خور خیز دار ران زن ساز سوز شناس شنو شکن طلب فرست فروش فهم فهمان کاه کش کشان کوش کوب گنج گزین گستر مان میر نام نشین نگر
  نمای نویس نوش ورز افت انداز افزای افزا انجام انگیز ایست آموز آزمای آفرین آمیز اندیش بخش بند باز بار پاش پرس پوش پسند تاب جنگ
  جوش چین چسب خند درخش ریز سپار ستای سنج غلت فشار کار گریز لرز هراس ربای`.split(/\s+/u)

const pastStems =
  `کرد شد گفت داد توانست دانست خواست رفت رسید رساند آورد آمد یافت گرفت گذاشت گذشت گشت گرداند دید برد بود پذیرفت
  پرداخت پیوست ترسید چرخید خواند خورد خاست داشت راند زد ساخت سوخت شناخت شنید شکست طلبید فرستاد فروخت فهمید کاست کشت کشید کوشید
  کوبید گنجید گزید گسترد ماند مرد نامید نشست نگریست نمود نوشت ورزید افتاد انداخت افزود انجامید انگیخت ایستاد آموخت آزمود آفرید
  آمیخت آویخت اندیشید بخشید بست باخت بارید پاشید پرسید پوشید پسندید تابید جنگید جوشید چید چسبید خندید درخشید دوخت ریخت سپرد
  ستود سنجید فشرد کاشت گریخت گریست لرزید نهاد هراسید ربود`.split(/\s+/u)

const presentEndings = ['م', 'ی', 'د', 'یم', 'ید', 'ند']
const pastEndings = ['', 'م', 'ی', 'یم', 'ید', 'ند']

/** Forms that stand after می and نمی, in `plainLetters`. */
const verbForms: ReadonlySet<string> = new Set([
  ...presentStems.flatMap((stem) => presentEndings.map((ending) => stem + ending)),
  ...pastStems.flatMap((stem) => pastEndings.map((ending) => stem + ending)),
])

/** Past participles: رفته, گفته. */
const participles: ReadonlySet<string> = new Set(pastStems.map((stem) => `${stem}ه`))

export function isVerbForm(word: string): boolean {
  return verbForms.has(word)
}

export function isParticiple(word: string): boolean {
  return participles.has(word)
}
