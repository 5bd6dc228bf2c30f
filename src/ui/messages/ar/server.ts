import type { ServerMessages } from '../messages';
import { submissions } from './count';
import { layoutAr } from './layout';
import { sharedAr } from './shared';
import { isolated } from './words';

export const serverAr: ServerMessages = {
  ...sharedAr,
  menu: {
    openSidebar: 'فتح الشريط الجانبي',
    refreshAll: 'تحديث الكل',
    refreshThisTab: 'تحديث هذه الورقة',
    help: 'مساعدة',
  },
  help: {
    title: 'Connector for KoboToolbox',
    text: [
      'يُبقي أوراقًا في جدول البيانات هذا مطابقة لمشاريعك في KoboToolbox.',
      '1. افتح الشريط الجانبي والصق عنوان مشروعك.',
      '2. أدخل مفتاح API. تجده في KoboToolbox: إعدادات الحساب ← الأمان.',
      '3. اختر كل الأسئلة أو تصديرًا محفوظًا، ثم استورد. للمجموعات المتكررة أوراق خاصة بها.',
      'يحدّث الأمر «تحديث الكل» ما ربطته أنت. أما ما ربطه أشخاص آخرون فيعمل بحساباتهم.',
      'لا يكتب التحديث إلا ما تغيّر. يمكنك فرز الصفوف، ونقل الأعمدة وإعادة تسميتها، ووضع ملاحظات وصيغ بجانبها أو تحتها: فهي تبقى مع صفوفها. اترك العمود المخفي «_kobo_sync» والورقة المخفية «_kobo_state» كما هما.',
    ].join('\n\n'),
  },
  toast: {
    nothingLinked: 'لم تربط أي مشروع في جدول البيانات هذا. افتح الشريط الجانبي لربط مشروع.',
    refreshed: (project, counts, changes) =>
      `${isolated(project)}: ${submissions(counts.submissions)}.${changes === '' ? '' : ` ${changes}.`}`,
    failed: (project, words) => `${isolated(project)}: ${words.what} ${words.next}`,
    waiting: (project) => `${isolated(project)}: ما زال KoboToolbox يُعِدّ الملف. حدّث من جديد بعد بضع دقائق.`,
    needsYou: (project) => `${isolated(project)} بحاجة إلى قرارك: افتح الشريط الجانبي.`,
  },
  layout: layoutAr,
};
