import { foldText } from '../text/fold.ts'
import type { ReportLanguage } from './language.ts'

/** Words too common to be evidence of anything, folded. */
export const stopWords: Readonly<Record<ReportLanguage, ReadonlySet<string>>> = {
  fa: words(`و در به از که این آن را با است برای تا یک هم نیز بر یا اما اگر هر خود او ما من شما آنها آنان ایشان وی می نمی شد شده
    شود شوند بود بودن بوده بودند باشد باشند کرد کرده کند کنند کردن کردند دارد دارند داشت داشته دارم داشتند خواهد خواهند است هست هستند نیست نیستند
    چه چون چرا کجا کی همه هیچ چند بعضی برخی دیگر پس پیش بین روی زیر بالا ها های ی ای اش ام ات شان مان تان اند ایم اید ند گرفت گرفته دهد داد داده
    دادند شدند شدن باید شاید بسیار خیلی فقط تنها همین همان چنین چنان اینکه آنکه بلکه ولی زیرا نه مگر البته یعنی مثل مانند بی جز درباره توسط وقتی هنگامی
    حتی هنوز اکنون حالا سپس دو سه من تو`),
  ar: words(`و في من على إلى الى عن مع أن إن ان هذا هذه ذلك تلك التي الذي الذين اللذين اللتين ما لا لم لن قد كان كانت كانوا يكون تكون
    هو هي هم هن نحن أنا انا انت أنت كما أو او ثم بل لكن لكنه لكنها حتى إذا اذا لو كل بعض غير بين عند عندما حيث منذ خلال قبل بعد فوق تحت أي اي أيضا ايضا فقط
    إلا الا ليس ليست به بها له لها فيه فيها منه منها عليه عليها إليه إليها لهم بهم عنه عنها فإن وإن بأن لأن لان كي لكي هناك هنا حين مثل سوى عبر ضد نحو حول
    دون لدى ولا وما وهو وهي فيما بما مما كذلك وقد وكان وكانت أحد يتم تم جدا أكثر اكثر الآن كيف لماذا متى أين نفس ذات سوف`),
  en: words(`the a an of to in on at by for from with and or but not is are was were be been being has have had do does did will would can could
    may might must should this that these those it its he she they them his her their we our you your i as if than then so no such who which what when
    where why how all any each some into over under after before between about against during`),
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).map(foldText))
}
