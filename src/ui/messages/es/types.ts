import type { LayoutWords } from '../../../sheet/layout/layout-words';

export const typesEs: LayoutWords['types'] = {
  text: 'Texto',
  number: 'Número',
  boolean: 'Sí o no',
  date: 'Fecha',
  time: 'Hora',
  'date-time': 'Fecha y hora',
  link: 'Enlace',
};
