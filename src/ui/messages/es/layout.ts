import type { LayoutWords } from '../../../sheet/layout/layout-words';
import { typesEs } from './types';

export const layoutEs: LayoutWords = {
  types: typesEs,
  deviceTime: (offsets) => `Hora tal como se respondió en el dispositivo${offsets === '' ? '' : ` (${offsets})`}`,
  utc: 'Hora en UTC',
  inZone: (zone) => `Hora de ${zone}`,
  masked: 'Enmascarado: la misma respuesta tiene siempre el mismo sustituto',
  open: 'Abrir en KoboToolbox',
  latLong: (header) => `${header} (lat/long)`,
  offset: (header) => `${header} (zona horaria)`,
  ofParent: (table, header) => `${table}: ${header}`,
  rowKey: 'Nombra esta fila. No cambia cuando otras filas aparecen o desaparecen.',
  parentRowKey: 'Nombra la fila a la que pertenece esta.',
};
