import type { NoticeMessages } from '../notice-messages';
import { someOf } from '../some-of';
import { answers, cells, number, texts, values } from './count';
import { warningsAr } from './warnings';
import { isolated, quoted } from './words';

const AGAIN = 'ألغِ ربط هذا المشروع واستورده من جديد';
const CSV_AGAIN = `${AGAIN} بملف CSV (ضمن «المزيد»).`;
const RENAME = 'أعطِ كلًّا منها اسمًا خاصًا به في النموذج.';
const ALL = `استورد ${quoted('كل الأسئلة')} بدلًا منه`;

const list = (names: readonly string[]): string => someOf(names.map(isolated), '، ');

export const noticesAr: NoticeMessages = {
  title: (n) => `ما ينبغي معرفته (${number(n)})`,
  held: (n) => `أعمدة جديدة لم تُستورد بعد: ${number(n)}. راجعها في ${quoted('ما يُستورد')}.`,
  dropped: (n) =>
    `ما أُهمل بعد آخر عنوان عمود: ${cells(n)}، بسبب خلل في عمليات التصدير التي لا تشمل بيانات كل إصدارات النموذج. ${ALL}.`,
  cut: (n) =>
    `ما قُصّ: ${texts(n)}. تتسع الخلية في Google Sheets إلى ${number(50_000)} حرف كحد أقصى. النص الكامل موجود في KoboToolbox.`,
  unfit: (n) =>
    `ما لا يناسب نوع عموده وبقي نصًا: ${values(n)}، مثل تاريخ غير موجود. صحّح ذلك في KoboToolbox أو اختر نوعًا آخر ضمن ${quoted('ما يُستورد')}.`,
  truncated: (n) =>
    `ما قُصّ: ${texts(n)}. تتسع الخلية في ملف Excel من KoboToolbox إلى ${number(32_767)} حرفًا كحد أقصى. ${CSV_AGAIN}`,
  shortened: (n) =>
    `ما فُقدت بدايته (${isolated('mailto:')} وما شابهها): ${answers(n)}. يحوّلها ملف Excel من KoboToolbox إلى روابط. ${CSV_AGAIN}`,
  loss: {
    'types-not-as-text': () =>
      `أُعدّ هذا التصدير من دون خيار الحفظ كنص: يحذف KoboToolbox نفسه الأصفار البادئة والأرقام الطويلة والمناطق الزمنية. ${ALL} للاحتفاظ بها.`,
    'same-name': ({ name, paths }) =>
      `في جدول واحد عدة أسئلة باسم ${quoted(name)}، فلا يشمل التصدير إلا إجابات سؤال واحد منها: ${list(paths)}. ${RENAME}`,
    'same-repeat': ({ name, paths }) =>
      `هناك عدة مجموعات متكررة باسم ${quoted(name)}، فتضيع في التصدير بعض أعمدتها: ${list(paths)}. ${RENAME}`,
    'repeats-missing': ({ names }) =>
      `لا يشمل ملف CSV المجموعات المتكررة، فتنقص هذه: ${list(names)}. ${AGAIN} بملف Excel (ضمن «المزيد»).`,
    'language-missing': ({ lang }) =>
      `ليست في النموذج اللغة ${quoted(lang)}، فتظهر الأسماء بدل التسميات. اختر لغة أخرى للتصدير.`,
    'choices-joined': ({ paths }) =>
      `تظهر عدة إجابات مختارة في خلية واحدة وفي بعضها مسافات، فلا يمكن التمييز بينها: ${list(paths)}. ${ALL}، مع عمود لكل إجابة.`,
  },
  ...warningsAr,
};
