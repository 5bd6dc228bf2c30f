import type { CareMessages } from '../care-messages';
import { cells, number } from './count';

export const careAr: CareMessages = {
  check: 'البحث عن تعديلات يدوية',
  checkAbout: 'يقارن الأوراق بما في KoboToolbox. لا يُكتب شيء.',
  none: 'تطابق كل الخلايا المستوردة ما في KoboToolbox.',
  differ: (n) => `عدد ما يختلف عن KoboToolbox هو ${cells(n)}. صحّح الإجابات هناك، أو استعِد قيمه أدناه.`,
  legend: 'هنا ← في KoboToolbox',
  arrow: '←',
  empty: '(فارغة)',
  first: (n) => `المعروض هنا أول ${number(n)}.`,
  restore: 'استعادة قيم KoboToolbox',
  restoreAbout: 'يحدّث ويعيد كتابة كل الأعمدة المستوردة. يضيع ما كُتب فوقها، وتبقى أعمدتك الخاصة.',
  restoreNow: 'إعادة كتابتها',
  added: 'جديدة',
  edited: 'معدّلة',
  removed: 'لم تعد في التصدير',
};
