import type { DataOptionMessages } from '../data-option-messages';
import { quoted } from './words';

export const dataOptionsAr: DataOptionMessages = {
  title: 'عند تغيّر البيانات',
  removed: {
    label: 'إرسالات لم تعد في التصدير',
    of: {
      keepNotes: {
        label: 'إزالة مع الاحتفاظ بملاحظاتي',
        note: 'تُحذف الصفوف التي لا ملاحظات لك بجانبها؛ وبجانب الملاحظات تُمسح الإجابات فقط.',
      },
      delete: { label: 'حذف الصفوف', note: 'تُحذف الصفوف كاملة مع ملاحظاتك بجانبها.' },
      keepAll: {
        label: 'الاحتفاظ بها مع علامة',
        note: `تبقى الصفوف بإجاباتها، ويبيّن العمود ${quoted('_removed_at')} منذ متى لم تعد موجودة.`,
      },
    },
  },
  handDeleted: {
    label: 'صفوف حذفها شخص ما من الورقة',
    of: {
      ask: { label: 'اسألني', note: 'لا تعود حتى تقرر.' },
      putBack: { label: 'إعادتها', note: 'تعود مع التحديث التالي.' },
      leaveOut: { label: 'استبعادها', note: 'لا تعود ما دام هذا مختارًا.' },
    },
  },
  newColumns: {
    label: 'أسئلة جديدة في النموذج',
    of: {
      add: { label: 'إضافتها', note: 'تُضاف أعمدتها فورًا؛ وتنتظر ما دمت تحجب أعمدة أو تستبعدها.' },
      holdBack: { label: 'عرضها عليّ أولًا', note: 'تنتظر حتى تراها هنا.' },
    },
  },
  safetyStop: {
    label: 'توقف أمان',
    note: 'إذا كانت إرسالات كثيرة ستزول دفعة واحدة، فلا يُكتب شيء وتُسأل.',
  },
  protect: {
    label: 'تنبيه من يكتب فوق خلايا مستوردة',
    note: 'يسأل Google Sheets قبل السماح بتعديلها.',
  },
};
