import type { LayoutWords } from '../../../sheet/layout/layout-words';
import { typesAr } from './types';
import { isolated } from './words';

export const layoutAr: LayoutWords = {
  types: typesAr,
  deviceTime: (offsets) => `الوقت كما سُجِّل على الجهاز${offsets === '' ? '' : ` (${isolated(offsets)})`}`,
  utc: 'الوقت بتوقيت UTC',
  inZone: (zone) => `الوقت بتوقيت ${isolated(zone)}`,
  masked: 'محجوب: للإجابة نفسها دائمًا البديل نفسه',
  open: 'فتح في KoboToolbox',
  latLong: (header) => `${header} (lat/long)`,
  offset: (header) => `${header} (المنطقة الزمنية)`,
  ofParent: (table, header) => `${table}: ${header}`,
  tab: {
    gone: 'لم يعد في هذا التصدير. يبقى العمود وقيمه.',
    sync: 'لا تعدّل. تحفظ الإضافة هنا هوية كل صف، لتبقى ملاحظاتك مع صفوفها.',
    removedAt: 'متى خرج الإرسال من هذا التصدير: حُذف، أو خارج عامل التصفية أو إذنك.',
  },
  rowKey: 'يسمّي هذا الصف، ولا يتغير عند إضافة صفوف أخرى أو إزالتها.',
  parentRowKey: 'يسمّي الصف الذي ينتمي إليه هذا الصف.',
};
