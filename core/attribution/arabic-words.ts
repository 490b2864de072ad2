import type { Voice } from '../document/records.ts'
import type { MediaHeads } from './media.ts'
import { phraseList, wordSet } from './words.ts'

/** The words Arabic news prose says who speaks with. Written with their usual letters; compared by their folds. */

export const verbs: Readonly<Record<'alleged' | 'denied' | 'quoted', ReadonlySet<string>>> = {
  alleged: wordSet('زعم زعمت يزعم تزعم زعموا يزعمون ادعى ادعت يدعي تدعي زُعم يُزعم'),
  denied: wordSet('نفى نفت ينفي تنفي نفوا كذّب كذب كذبت أنكر أنكرت ينكر تنكر دحض دحضت'),
  quoted: wordSet(
    `قال قالت قالوا يقول تقول يقولون أكد أكدت يؤكد تؤكد أكدوا أضاف أضافت يضيف تضيف تابع تابعت أردف أعلن أعلنت يعلن أعلنوا أوضح أوضحت يوضح صرح صرحت
    ذكر ذكرت شدد شددت يشدد تشدد أشار أشارت يشير تشير لفت كشف كشفت اعتبر اعتبرت يعتبر تعتبر يرى ترى رأى رأت حذر حذرت كتب كتبت أفاد أفادت يفيد تفيد
    أوردت أورد بيّن روى روت تحدث تحدثت أصر أصرت يصر تصر ختم اتهم اتهمت أقر أقرت اعترف اعترفت تتوقع توقع توقعت أعرب أعربت`,
  ),
}
export const relays = wordSet('نقل نقلت نقلا ناقلا ناقلة')
/** These make sense as sayings only with «أن» and the like after their subject: «كشف» also uncovers, «ذكر» is a male. */
export const needComplement = wordSet(
  'ذكر كشف كشفت كتب لفت رأى رأت يرى ترى روى روت بين ختم تابع تابعت اعتبر اعتبرت يعتبر تعتبر تحدث تحدثت توقع توقعت تتوقع أورد أوردت أشار أشارت يشير تشير تفيد يفيد كذب كذبت اتهم اتهمت أصر أصرت يصر تصر أعرب أعربت حذر حذرت',
)

export const participles: Readonly<Record<'alleged' | 'quoted', ReadonlySet<string>>> = {
  alleged: wordSet('زاعما زاعمة مدعيا مدعية'),
  quoted: wordSet(
    'قائلا قائلة مضيفا مضيفة موضحا موضحة مؤكدا مؤكدة مشددا مشددة مشيرا مشيرة لافتا لافتة محذرا محذرة معتبرا معتبرة',
  ),
}

export const formulas: readonly { readonly voice: Voice; readonly phrases: ReturnType<typeof phraseList> }[] = [
  { voice: 'alleged', phrases: phraseList('على حد زعم، بحسب مزاعم، وفق مزاعم، بحسب ادعاء، وفق ادعاء') },
  {
    voice: 'quoted',
    phrases: phraseList(
      'نقلا عن، على حد قول، على حد تعبير، على لسان، بحسب، وبحسب، حسب، وفق، ووفق، وفقا، ووفقا، طبقا، استنادا إلى',
    ),
  },
]
/** «وفق ما نقلت …»: the verb that follows says it of what came before. */
export const relatives = wordSet('ما لما حسبما كما')

export const media: MediaHeads = {
  heads: wordSet('وكالة وكالتا وكالات صحيفة صحف قناة موقع تلفزيون إذاعة مجلة شبكة وكالةُ'),
  notBefore: wordSet('الاستخبارات المخابرات الطاقة الأمن الفضاء ناسا حقوق السورية'),
}
/** The one who was named before. */
export const anaphors = wordSet(
  'المصدر المصادر المسؤول المسؤولون الوكالة الصحيفة القناة المتحدث المتحدثة الناطق الناطقة التقرير',
)

export const complementizers = wordSet(
  'إن أن بأن إنه إنها إنهم إنهما إننا إنني أنه أنها أنهم أنهما أننا أنني بأنه بأنها بأنهم قوله قولها قولهم بالقول قائلا قائلة ألا',
)
export const stops = wordSet(
  `ل كذلك أيضا خلال عبر على إلى ما أي صحة وجود نفيا مضيفا مضيفة موضحا موضحة مؤكدا مؤكدة مشيرا مشيرة لافتا لافتة مشددا مشددة محذرا محذرة واصفا واصفة معربا معربة داعيا داعية متهما متهمة
  مساء صباح ظهر فجر أمس اليوم غدا يوم ليل مساءَ السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة الذي التي الذين اللذين وصفته وصفه وصفها وصفتها طلب طلبت رفض رفضت حول ردا تعليقا بشأن عن بعد قبل`,
)
/** «في بيان», «في مؤتمر صحفي»: where it was said; any other «في» may belong to the speaker's title. */
export const occasions = wordSet(
  'بيان بيانها بيانه مؤتمر تصريح تصريحات حديث مقابلة تغريدة كلمة منشور رسالة خطاب حوار لقاء مداخلة اتصال وقت ختام تقرير تقريرها مقال',
)
/** Only what is said, or what is denied, can come after these. */
export const clearStops = wordSet('ل كذلك أيضا ما أي صحة وجود نفيا')
/** They begin a clause of their own, of which what follows is a part. */
export const clauseOpeners = wordSet('واصفا واصفة معربا معربة داعيا داعية متهما متهمة مضيفا مضيفة فيما بينما حيث')
