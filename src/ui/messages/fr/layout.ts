import type { LayoutWords } from '../../../sheet/layout/layout-words';
import { COLON } from './words';

export const layoutFr: LayoutWords = {
  types: {
    text: 'Texte',
    number: 'Nombre',
    boolean: 'Oui ou non',
    date: 'Date',
    time: 'Heure',
    'date-time': 'Date et heure',
    link: 'Lien',
  },
  deviceTime: (offsets) => `Heure telle que saisie sur l’appareil${offsets === '' ? '' : ` (${offsets})`}`,
  utc: 'Heure en UTC',
  inZone: (zone) => `Heure de ${zone}`,
  masked: 'Masqué\u00a0: une même réponse a toujours le même substitut',
  open: 'Ouvrir dans KoboToolbox',
  latLong: (header) => `${header} (lat/long)`,
  offset: (header) => `${header} (fuseau horaire)`,
  ofParent: (table, header) => `${table}${COLON}${header}`,
  rowKey: 'Nomme cette ligne. Il reste le même quand d’autres lignes arrivent ou disparaissent.',
  parentRowKey: 'Nomme la ligne à laquelle celle-ci appartient.',
};
