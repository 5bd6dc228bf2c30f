import type { LayoutWords } from '../../../sheet/layout/layout-words';

export const typesAr: LayoutWords['types'] = {
  text: 'نص',
  number: 'رقم',
  boolean: 'نعم أو لا',
  date: 'تاريخ',
  time: 'وقت',
  'date-time': 'تاريخ ووقت',
  link: 'رابط',
};
