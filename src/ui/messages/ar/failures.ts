import type { AddressReason, KeyReason, NotXlsx } from '../../../shared/failure';
import type { FailureWords, ServerMessages } from '../messages';
import type { Saving } from '../saving';
import { minutes, number } from './count';
import { isolated, quoted } from './words';

const host = (server: string): string => `الخادم ${isolated(server.replace(/^https?:\/\//, ''))}`;
const COPY_KEY = 'انسخه من جديد من إعدادات الحساب ← الأمان.';
const COPY_ADDRESS = 'انسخه من شريط العنوان في صفحة مشروعك.';
const CHECK_SERVER = 'تحقق من عنوان خادمك.';
const LATER = 'أعد المحاولة بعد بضع دقائق.';
const TAB_AS_IT_WAS = 'بقيت الورقة كما كانت.';
const REPORT = 'أبلِغ عن المشكلة مع نسخة من سجل هذه العملية.';
const CONNECT_AGAIN = 'ألغِ ربط المشروع ثم اربطه من جديد.';
const FEWER_QUESTIONS = 'احفظ تصديرًا بأسئلة أقل، ثم استورده.';

const address: { readonly [R in AddressReason]: FailureWords } = {
  empty: { what: 'لم يُدخَل أي شيء.', next: 'الصق عنوان مشروعك أو اختر خادمًا.' },
  'no-host': { what: 'هذا ليس عنوان خادم.', next: COPY_ADDRESS },
  website: {
    what: 'هذه صفحة عن KoboToolbox وليست خادمًا فيه مشاريع.',
    next: 'اختر الخادم العالمي أو خادم الاتحاد الأوروبي، أو الصق عنوان مشروعك.',
  },
  unprotected: {
    what: 'هذا العنوان غير محمي (http)، فقد يُقرأ مفتاحك في الطريق.',
    next: 'اطلب العنوان الذي يبدأ بـ https.',
  },
  'secret-inside': {
    what: 'يحتوي هذا العنوان على اسم مستخدم أو كلمة مرور.',
    next: 'الصقه من دونهما؛ سيُطلب منك مفتاح API بعد ذلك.',
  },
  'odd-characters': { what: 'في هذا العنوان رموز لا ترد في أي عنوان.', next: COPY_ADDRESS },
};

const key: { readonly [R in KeyReason]: FailureWords } = {
  empty: { what: 'لم يُدخَل أي مفتاح.', next: 'انسخه من إعدادات الحساب ← الأمان.' },
  'too-short': { what: 'هذا أقصر من أن يكون مفتاح API.', next: COPY_KEY },
  'odd-characters': { what: 'في هذا النص رموز لا ترد في أي مفتاح API.', next: COPY_KEY },
};

const notXlsx: { readonly [F in NotXlsx]: string } = {
  nothing: 'أرسل KoboToolbox ملفًا فارغًا.',
  html: 'أرسل KoboToolbox صفحة بدلًا من ملف Excel.',
  json: 'أرسل KoboToolbox رسالة بدلًا من ملف Excel.',
  csv: 'هذا ملف CSV وليس ملف Excel.',
  xls: 'هذا ملف Excel بالتنسيق القديم (.xls)، ولا يمكن قراءته هنا.',
  other: 'هذا ليس ملف Excel.',
};

/** The number follows a colon, so that the noun needs no case. */
const smaller = ({ option, columns }: Saving): string =>
  option === 'choices'
    ? `تصديرًا تكون فيه إجابات أسئلة الاختيار المتعدد في عمود واحد (عدد الأعمدة التي يوفّرها ذلك: ${number(columns)})`
    : 'تصديرًا بأسئلة أقل';

export const failuresAr: ServerMessages['failure'] = {
  'address-not-understood': ({ reason }) => address[reason],
  'key-not-understood': ({ reason }) => key[reason],
  'key-refused': ({ server }) => ({ what: `رفض ${host(server)} مفتاح API.`, next: COPY_KEY }),
  'key-missing': ({ server, account }) => ({
    what: `مفتاح API الخاص بالحساب ${isolated(account)} على ${host(server)} ليس هنا.`,
    next: 'أدخله من جديد.',
  }),
  'account-restricted': ({ server }) => ({
    what: `لا يسمح ${host(server)} لهذا الحساب بقراءة البيانات.`,
    next: 'افتح KoboToolbox في متصفحك: ربما عليك تغيير كلمة المرور أولًا.',
  }),
  'not-kobotoolbox': ({ server }) => ({
    what: `لا يستجيب ${host(server)} كما يستجيب KoboToolbox. لم يُرسَل مفتاحك.`,
    next: CHECK_SERVER,
  }),
  unreachable: ({ server }) => ({
    what: `تعذّر الوصول إلى ${host(server)}.`,
    next: 'تحقق من العنوان. لا تستطيع Google الوصول إلى خادم داخل شبكة خاصة.',
  }),
  'redirected-elsewhere': ({ server, target }) => ({
    what: `يحيل ${host(server)} إلى خادم آخر (${isolated(target)}). لم يُرسَل مفتاحك إليه.`,
    next: 'إذا كان هذا خادمك فأدخل عنوانه.',
  }),
  'too-many-redirects': ({ server }) => ({ what: `يحيل ${host(server)} في حلقة مغلقة.`, next: CHECK_SERVER }),
  'server-trouble': ({ server }) => ({ what: `يواجه ${host(server)} مشكلة في الوقت الحالي.`, next: LATER }),
  'unexpected-answer': ({ server }) => ({
    what: `أجاب ${host(server)} بما لا يجيب به KoboToolbox.`,
    next: `${LATER} إذا استمر ذلك فأبلِغ عن المشكلة مع نسخة من سجل هذه العملية.`,
  }),
  'project-not-found': ({ project }) => ({
    what: `لم يُعثر على المشروع ${quoted(project)}.`,
    next: 'ربما حُذف أو أُلغيت مشاركته معك. اسأل مالكه.',
  }),
  'no-permission': ({ project }) => ({
    what: `لا يُسمح لحسابك بعرض إرسالات ${quoted(project)}.`,
    next: 'اطلب من المالك إذن «عرض الإرسالات».',
  }),
  'export-not-found': ({ export: name }) => ({
    what: `لم يعد التصدير المحفوظ ${quoted(name)} موجودًا في KoboToolbox.`,
    next: 'اختر تصديرًا آخر.',
  }),
  'may-not-save-exports': ({ project }) => ({
    what: `لا يُسمح لحسابك بحفظ عمليات تصدير في ${quoted(project)}.`,
    next: 'اختر إحدى عمليات التصدير المحفوظة فيه، أو اطلب من المالك إذن «إدارة المشروع».',
  }),
  cancelled: () => ({ what: 'ألغيت هذه العملية قبل اكتمالها.', next: 'حدّث لكتابة الباقي.' }),
  'export-in-progress': ({ retryAfterSeconds }) => ({
    what: 'ما زال KoboToolbox يُعِدّ الملف.',
    next: `حدّث من جديد بعد ${retryAfterSeconds <= 90 ? 'دقيقة أو دقيقتين' : 'بضع دقائق'}.`,
  }),
  'export-failed': ({ detail, retryAfterSeconds }) => ({
    what: `تعذّر على KoboToolbox إعداد الملف${detail === '' ? '' : `: ${quoted(detail)}`}.`,
    next:
      retryAfterSeconds === null
        ? LATER
        : `سيعيد KoboToolbox المحاولة بعد ${minutes(Math.ceil(retryAfterSeconds / 60))}؛ وحتى ذلك الحين تبقى الإجابة نفسها.`,
  }),
  'export-too-slow': () => ({
    what: 'يحتاج KoboToolbox إلى أكثر من دقيقتين لهذا التصدير فيتوقف عنه.',
    next: FEWER_QUESTIONS,
  }),
  'not-csv': ({ found }) => ({
    what: found === 'nothing' ? 'أرسل KoboToolbox ملفًا فارغًا.' : 'أرسل KoboToolbox صفحة بدلًا من البيانات.',
    next: `${TAB_AS_IT_WAS} ${LATER}`,
  }),
  'not-xlsx': ({ found }) => ({ what: notXlsx[found], next: `${TAB_AS_IT_WAS} ${LATER}` }),
  'workbook-locked': () => ({
    what: 'ملف Excel محمي بكلمة مرور.',
    next: 'احفظه من دون كلمة مرور، ثم أعد المحاولة.',
  }),
  'archive-too-large': ({ megabytes }) => ({
    what: `يبلغ حجم ملف Excel بعد فك ضغطه ${number(megabytes)} ميغابايت، وهو أكبر مما يمكن قراءته هنا.`,
    next: FEWER_QUESTIONS,
  }),
  'xlsx-unreadable': ({ part, position }) => ({
    what: `لا يمكن قراءة ملف Excel: الجزء ${isolated(part)} تالف عند الحرف رقم ${number(position)}.`,
    next: `${TAB_AS_IT_WAS} ${REPORT}`,
  }),
  'download-cut': () => ({ what: 'انقطع التنزيل قبل نهايته.', next: `${TAB_AS_IT_WAS} ${LATER}` }),
  'download-too-large': () => ({
    what: 'يتجاوز حجم التصدير 50 ميغابايت، وهو الحد الذي تسمح به Google.',
    next: FEWER_QUESTIONS,
  }),
  'csv-unreadable': ({ row }) => ({
    what: `لا يمكن قراءة التصدير: الصف ${number(row)} تالف.`,
    next: `${TAB_AS_IT_WAS} ${REPORT}`,
  }),
  'too-many-cells': ({ needed, free, ...saving }) => ({
    what: `عدد الخلايا الإضافية التي تحتاج إليها البيانات ${number(needed)}، والمتاح في جدول البيانات هذا ${number(Math.max(0, free))}.`,
    next: `استورد إلى جدول بيانات آخر، أو احفظ ${smaller(saving)}.`,
  }),
  'too-many-columns': ({ needed, most, ...saving }) => ({
    what: `عدد الأعمدة في التصدير ${number(needed)}، والحد الأقصى في Google Sheets هو ${number(most)}.`,
    next: `احفظ ${smaller(saving)}.`,
  }),
  'text-changed': ({ strings }) => ({
    what: `قد يغيّر Google Sheets بعض الإجابات، مثل ${strings.slice(0, 3).map(isolated).join(' · ')}.`,
    next: `لم يُكتب شيء. ${REPORT}`,
  }),
  'tab-missing': () => ({ what: 'حُذفت الورقة.', next: CONNECT_AGAIN }),
  'no-key': ({ field }) => ({
    what: 'ليس في هذا التصدير ما يميّز صفوفه بعضها من بعض، وبجانبها شيء يخصك.',
    next: `أضف ${isolated(field)} إلى التصدير في KoboToolbox، أو امسح ما بجانب الصفوف.`,
  }),
  'tab-protected': ({ tab, cells }) => ({
    what: `في الورقة ${quoted(tab)} خلايا محمية (${isolated(cells)}). لم يتغير شيء.`,
    next: 'اطلب ممن حماها أن يسمح لك بتعديلها، ثم أعد المحاولة.',
  }),
  'merged-cells': ({ tab, cells }) => ({
    what: `في الورقة ${quoted(tab)} خلايا مدموجة (${isolated(cells)}). لم يتغير شيء.`,
    next: 'ألغِ دمجها من تنسيق ← دمج الخلايا، ثم أعد المحاولة.',
  }),
  'header-missing': ({ tab }) => ({
    what: `اختفى صف العناوين من الورقة ${quoted(tab)}. لم يتغير شيء، وصفوفك وملاحظاتك كلها باقية.`,
    next: 'أعد الصف من تعديل ← تراجع، أو من ملف ← سجلّ الإصدارات، ثم حدّث من جديد.',
  }),
  'rows-moving': () => ({
    what: 'نُقلت الصفوف مرة بعد مرة أثناء كتابتها.',
    next: 'أعد المحاولة حين لا يفرز أحد الصفوف ولا ينقلها. يتابع التحديث التالي من حيث توقف هذا.',
  }),
  'time-up': () => ({
    what: 'تنهي Google كل تشغيل بعد ست دقائق. ما كُتب كامل.',
    next: 'حدّث من جديد: يتابع التحديث من حيث توقف.',
  }),
  'connection-missing': () => ({ what: 'لم يعد هذا المشروع مرتبطًا.', next: 'اربطه من جديد.' }),
  'connection-unreadable': () => ({ what: 'تعذّرت قراءة المعلومات المحفوظة عن هذا الربط.', next: CONNECT_AGAIN }),
  'connection-changed': () => ({
    what: 'غيّر شخص ما البيانات التي يجلبها هذا الربط. الربط متوقف مؤقتًا.',
    next: 'ألغِ ربط المشروع ثم اربطه من جديد كما تريد.',
  }),
  'not-mine': ({ account }) => ({
    what: `يعمل هذا المشروع بالحساب ${isolated(account)}.`,
    next: 'لا يستطيع تحديثه إلا صاحب هذا الحساب. ليعمل بحسابك، اربطه بنفسك.',
  }),
  'tab-not-linked': () => ({
    what: 'هذه الورقة غير مرتبطة بأي مشروع.',
    next: 'انتقل إلى ورقة مشروع مرتبط، أو افتح الشريط الجانبي لربط مشروع.',
  }),
  'already-running': () => ({ what: 'هناك تحديث آخر قيد التنفيذ.', next: 'أعد المحاولة بعد انتهائه.' }),
  'google-refused': ({ detail }) => ({ what: `رفضت Google هذا: ${quoted(detail)}.`, next: LATER }),
  'sheet-refused': ({ detail }) => ({
    what: `رفض Google Sheets الكتابة: ${quoted(detail)}.`,
    next: 'إذا كانت الورقة محمية فامنح نفسك إذن تعديلها، ثم حدّث من جديد.',
  }),
  'authorization-needed': () => ({
    what: 'تحتاج Google إلى إذنك من جديد.',
    next: 'اختر الإضافات ← Connector for KoboToolbox ← فتح الشريط الجانبي وامنح الإذن.',
  }),
  'bad-request': () => ({
    what: 'الشريط الجانبي والبرنامج النصي ليسا من الإصدار نفسه.',
    next: 'أغلق الشريط الجانبي ثم افتحه من جديد.',
  }),
  unexpected: ({ detail }) => ({ what: `حدث شيء غير متوقع: ${quoted(detail)}.`, next: LATER }),
};
