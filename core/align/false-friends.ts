import { foldText } from '../text/fold.ts'

/** Words both languages write alike and mean differently: دولت (government; state), انقلاب (revolution; coup). Folded. */
export const falseFriends: ReadonlySet<string> = new Set(
  `اعلام انقلاب دستور ملت مناقشه مجتمع جامعه دولت بحث استخدام مخابرات مصرف مکتب دفتر تنبیه برق صورت تجاوز تعمیر رسم نقاش توقیف
  تعطیل تقریر نظر حال مرتب موظف مزاد مستقل نفس عرض فصل طرف قرب عین حرف شرط زبان سفره شمع سحر ماه باد کار رای رد بار بند بر تن تیر دور راه روز سال
  سود شهر کنار گل مرد نام نور یاد`
    .split(/\s+/)
    .map(foldText),
)
