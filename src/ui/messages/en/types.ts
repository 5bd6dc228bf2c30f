import type { LayoutWords } from '../../../sheet/layout/layout-words';

export const typesEn: LayoutWords['types'] = {
  text: 'Text',
  number: 'Number',
  boolean: 'Yes or no',
  date: 'Date',
  time: 'Time',
  'date-time': 'Date and time',
  link: 'Link',
};
