import type { CareMessages } from '../care-messages';
import { count } from './count';

export const careEs: CareMessages = {
  check: 'Buscar cambios hechos a mano',
  checkAbout: 'Compara las pestañas con KoboToolbox. No se escribe nada.',
  none: 'Todas las celdas importadas dicen lo que dice KoboToolbox.',
  differ: (n) =>
    `${count(n, 'celda dice', 'celdas dicen')} algo distinto de KoboToolbox. Corrija las respuestas allí o restaure sus valores aquí abajo.`,
  legend: 'Aquí → en KoboToolbox',
  arrow: '→',
  empty: '(vacía)',
  first: (n) => `Se muestran los primeros ${n}.`,
  restore: 'Restaurar los valores de KoboToolbox',
  restoreAbout:
    'Actualiza y vuelve a escribir todas las columnas importadas. Lo que se escribió encima se pierde; sus propias columnas se quedan.',
  restoreNow: 'Escribirlas de nuevo',
  added: 'Nuevos',
  edited: 'Modificados',
  removed: 'Ya no en la exportación',
};
