import type { LayoutWords } from '../../../sheet/layout/layout-words';

export const typesFr: LayoutWords['types'] = {
  text: 'Texte',
  number: 'Nombre',
  boolean: 'Oui ou non',
  date: 'Date',
  time: 'Heure',
  'date-time': 'Date et heure',
  link: 'Lien',
};
