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
  tab: {
    gone: 'Ya no está en esta exportación. La columna y sus valores se quedan.',
    sync: 'No editar. El complemento guarda aquí qué fila es cuál, para que sus notas sigan con sus filas.',
    removedAt: 'Cuándo salió el envío de esta exportación: borrado, o fuera de su filtro o de su permiso.',
  },
  rowKey: 'Nombra esta fila. No cambia cuando otras filas aparecen o desaparecen.',
  parentRowKey: 'Nombra la fila a la que pertenece esta.',
};
