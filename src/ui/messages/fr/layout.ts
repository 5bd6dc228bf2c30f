import type { LayoutWords } from '../../../sheet/layout/layout-words';
import { typesFr } from './types';
import { COLON } from './words';

export const layoutFr: LayoutWords = {
  types: typesFr,
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
