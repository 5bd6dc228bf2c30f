import type { NoticeMessages } from '../notice-messages';
import { someOf } from '../some-of';
import { number } from './count';
import { isolated, quoted } from './words';

const list = (names: readonly string[]): string => someOf(names.map(isolated), '، ');

export const warningsAr: Pick<NoticeMessages, 'warning' | 'column'> = {
  warning: {
    'state-lost': () =>
      `حُذفت الورقة المخفية ${quoted('_kobo_state')} أو تغيّرت، فربما عادت صفوف كنت قد حذفتها. احذفها من جديد واترك تلك الورقة كما هي.`,
    'copied-rows': ({ count: n, keys }, name) =>
      `صفوف منسوخة في ${quoted(name)}: ${number(n)} (${list(keys)}). لا يُحدَّث إلا الأول من كل منها. احذف النسخ كي لا يُحسب شيء مرتين.`,
    'sync-column-lost': (_, name) =>
      `حُذف العمود المخفي ${quoted('_kobo_sync')} في ${quoted(name)} أو تغيّر. أُنشئ من جديد وكُتبت كل الصفوف. اتركه كما هو.`,
    'restored-rows': ({ count: n }, name) =>
      `صفوف في ${quoted(name)} كانت تختلف عن KoboToolbox وأُعيدت كتابتها: ${number(n)}. صحّح الإجابات في KoboToolbox، ولا تفرز إلا صفوفًا كاملة.`,
    'moved-meanwhile': (_, name) =>
      `نُقلت صفوف في ${quoted(name)} أثناء كتابتها. حدّث من جديد حين لا يفرز أحد الصفوف ولا ينقلها.`,
    'doubtful-rows': ({ count: n }, name) =>
      `صفوف في ${quoted(name)} لا يمكن التمييز بينها بيقين: ${number(n)}. تحقق من أن ملاحظاتك هناك بجانب الصف الصحيح.`,
    'tab-gone': (_, name) =>
      `حُذفت ورقة المجموعة المتكررة ${quoted(name)} ولا تُنشأ من جديد. لاستعادتها، ألغِ ربط هذا المشروع ثم اربطه من جديد.`,
    'tab-copied': ({ name }) => `تبدو الورقة ${quoted(name)} نسخة، فلا تُحدَّث. احذفها إن لم تكن بحاجة إليها.`,
  },
  column: {
    gone: (headers) => `لم تعد في التصدير: ${list(headers)}. تبقى الأعمدة بما فيها؛ احذفها إن لم تكن بحاجة إليها.`,
    back: (headers) => `عادت إلى التصدير: ${list(headers)}. تُملأ الأعمدة من جديد.`,
    relabelled: (headers) =>
      `تغيّرت تسميتها في النموذج: ${list(headers)}. تبقى العناوين كما هي، والتسمية الجديدة في ملاحظاتها.`,
  },
};
