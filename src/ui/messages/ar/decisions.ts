import type { DecisionMessages } from '../decision-messages';
import { number } from './count';
import { quoted } from './words';

export const decisionsAr: DecisionMessages = {
  needsYou: (title) => `بحاجة إلى قرارك: ${title}`,
  'safety-stop': {
    title: (removed, of) => `إرسالات لم تعد في هذا التصدير: ${number(removed)} من ${number(of)}`,
    about: 'هل كانت بيانات تجريبية؟ إن لم يحذفها أحد فراجع في KoboToolbox عامل تصفية التصدير وإذنك. لم يُكتب شيء.',
    keep: {
      label: 'الاحتفاظ بهذه الصفوف',
      note: `تبقى، ويبيّن العمود ${quoted('_removed_at')} في آخر الورقة منذ متى لم تعد موجودة. ويُحدَّث كل ما عداها.`,
    },
    goOn: {
      label: 'إزالة هذه الصفوف',
      note: `يُختار مصير ملاحظاتك بجانبها في ${quoted('ما يُستورد')}؛ إن لم تغيّر ذلك فإنها تبقى.`,
    },
  },
  'hand-deleted': {
    title: (rows) => `صفوف محذوفة من الورقة ما زال KoboToolbox يحتفظ بها: ${number(rows)}`,
    about: 'لم يُعَد شيء إلى الورقة. ماذا تريد أن يحدث لما حُذف؟',
    which: 'أي إرسالات',
    putBack: {
      label: 'الإعادة إلى الورقة',
      note: 'تعود الإجابات أسفل الصف الأخير، ولا تعود الملاحظات التي كانت بجانبها.',
    },
    leaveOut: { label: 'الاستبعاد نهائيًا', note: 'تبقى الإجابات في KoboToolbox ولا تعود إلى هنا.' },
    inKobo: {
      label: 'الحذف في KoboToolbox',
      note: 'يفتح بيانات المشروع. لن تُسأل مرة أخرى عمّا يُحذف هناك.',
    },
  },
  'new-columns': {
    title: (columns) => `أعمدة جديدة تنتظر: ${number(columns)}`,
    about: 'تُستورد الأعمدة الجديدة بعد أن تراها.',
    look: { label: 'الاطلاع عليها', note: 'استيراد كل منها أو حجبه أو استبعاده.' },
    add: { label: 'إضافتها كلها', note: 'كل من يمكنه فتح جدول البيانات هذا سيراها.' },
    leaveOut: { label: 'استبعادها كلها', note: `لا تُكتب. يمكنك تغيير ذلك في ${quoted('ما يُستورد')}.` },
  },
  'column-claim': {
    title: (claimants, column) => `أعمدة تقول إنها ${quoted(column)}: ${number(claimants)}`,
    about: (tab) => `في الورقة ${quoted(tab)}. لم يُكتب شيء كي لا تقع إجابة في العمود الخطأ.`,
    choose: 'أيها يملؤه KoboToolbox؟',
    keep: { label: 'ملء هذا العمود', note: 'يصبح الآخر عمودًا خاصًا بك، ويبقى ما فيه.' },
  },
};
