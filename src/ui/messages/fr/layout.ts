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
  tab: {
    gone: 'N’est plus dans cet export. La colonne et ses valeurs restent.',
    sync: 'Ne pas modifier. Le module note ici quelle ligne est laquelle, pour que vos notes restent avec leurs lignes.',
    removedAt:
      'Quand la soumission a quitté cet export\u00a0: supprimée, ou hors de son filtre ou de votre autorisation.',
  },
  rowKey: 'Nomme cette ligne. Il reste le même quand d’autres lignes arrivent ou disparaissent.',
  parentRowKey: 'Nomme la ligne à laquelle celle-ci appartient.',
};
