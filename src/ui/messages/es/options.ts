import type { OptionMessages } from '../option-messages';
import { count, number } from './count';
import { dataOptionsEs } from './data-options';

export const optionsEs: OptionMessages = {
  title: 'Qué se importa',
  save: 'Guardar y actualizar',
  saving: 'Guardando…',
  empty: 'El formulario de este proyecto no tiene columnas para elegir.',
  proposals: (n) =>
    count(n, 'columna de texto solo tiene números o fechas', 'columnas de texto solo tienen números o fechas'),
  propose: {
    number: 'Todas las respuestas son números: usarlas como números',
    date: 'Todas las respuestas son fechas: usarlas como fechas',
    'date-time': 'Todas las respuestas son fechas con hora: usarlas como tales',
  },
  held: (n) => `Columnas nuevas, aún sin importar: ${number(n)}`,
  heldWhy: 'Las columnas nuevas esperan hasta que las haya visto. Se importan cuando guarde los cambios.',
  personal: (n) => `Columnas que podrían identificar a personas: ${number(n)}`,
  everyone: 'Cualquier persona que pueda abrir esta hoja de cálculo las verá.',
  mayIdentify: 'Podría identificar a personas',
  headers: 'Encabezados',
  headersAsExport: 'Como en la exportación',
  headersLabels: (language) => `Etiquetas en ${language}`,
  also: 'También en las pestañas',
  hxlRow: 'Una fila de etiquetas HXL',
  positions: 'Los números de fila del archivo (_index y similares)',
  latLong: 'Una columna “lat/long” junto a cada ubicación, para mapas',
  openLink: 'Un enlace a cada envío',
  openLinkNote: 'Se abre en KoboToolbox, para quienes pueden verlo allí.',
  offsets: 'Una columna con la zona horaria, donde las horas de una columna tienen varias',
  submissionTime: 'Hora de envío',
  spreadsheetZone: (zone) => `La zona horaria de la hoja de cálculo (${zone})`,
  columns: 'Columnas',
  columnCount: (n) => count(n, 'columna', 'columnas'),
  explain:
    'Enmascarada: un sustituto, el mismo para la misma respuesta. Omitida: no se escribe en esta hoja de cálculo.',
  search: 'Buscar columnas',
  noMatch: 'Ninguna columna tiene esto en su encabezado.',
  treatment: 'Importar, enmascarar u omitir',
  type: 'Tipo',
  import: 'Importar',
  mask: 'Enmascarar',
  leaveOut: 'Omitir',
  asForm: (type) => `${type} (como en el formulario)`,
  parents: 'También en los grupos de repetición',
  data: dataOptionsEs,
};
