import type { NoticeMessages } from '../notice-messages';
import { someOf } from '../some-of';
import { count, number } from './count';
import { warningsEs } from './warnings';

const AGAIN = 'Desvincule este proyecto e impórtelo de nuevo';
const CSV_AGAIN = `${AGAIN} con el archivo CSV (en Más).`;
const RENAME = 'Póngales nombres distintos en el formulario.';
const ALL = 'Importe en su lugar “Todas las preguntas”';

export const noticesEs: NoticeMessages = {
  title: (n) => `${count(n, 'cosa', 'cosas')} que conviene saber`,
  held: (n) => `${count(n, 'columna nueva', 'columnas nuevas')} sin importar todavía. Revíselas en “Qué se importa”.`,
  dropped: (n) =>
    `${count(n, 'celda omitida', 'celdas omitidas')} más allá del último encabezado: un fallo de las exportaciones sin los datos de todas las versiones del formulario. ${ALL}.`,
  cut: (n) =>
    `${count(n, 'texto recortado', 'textos recortados')}: en una celda de Google Sheets caben ${number(50_000)} caracteres. KoboToolbox tiene el texto completo.`,
  unfit: (n) =>
    `${count(n, 'valor no corresponde al tipo de su columna y queda', 'valores no corresponden al tipo de su columna y quedan')} como texto, por ejemplo una fecha que no existe. Corrija las respuestas en KoboToolbox o elija otro tipo en “Qué se importa”.`,
  truncated: (n) =>
    `${count(n, 'texto recortado', 'textos recortados')}: en una celda del archivo de Excel de KoboToolbox caben ${number(32_767)} caracteres. ${CSV_AGAIN}`,
  shortened: (n) =>
    `${count(n, 'respuesta ha perdido su', 'respuestas han perdido su')} comienzo (“mailto:” y similares): el archivo de Excel de KoboToolbox las convierte en enlaces. ${CSV_AGAIN}`,
  loss: {
    'types-not-as-text': () =>
      `Esta exportación se hizo sin la opción de guardar como texto: el propio KoboToolbox quita los ceros iniciales, los dígitos largos y las zonas horarias. ${ALL}, que los conserva.`,
    'same-name': ({ name, paths }) =>
      `Varias preguntas de una tabla se llaman “${name}”, así que la exportación solo tiene las respuestas de una: ${someOf(paths)}. ${RENAME}`,
    'same-repeat': ({ name, paths }) =>
      `Varios grupos de repetición se llaman “${name}”, así que la exportación pierde algunas de sus columnas: ${someOf(paths)}. ${RENAME}`,
    'repeats-missing': ({ names }) =>
      `Un archivo CSV no tiene grupos de repetición, así que faltan estos: ${someOf(names)}. ${AGAIN} con el archivo de Excel (en Más).`,
    'language-missing': ({ lang }) =>
      `El formulario no tiene el idioma “${lang}”, así que hay nombres en lugar de etiquetas. Elija otro idioma para la exportación.`,
    'choices-joined': ({ paths }) =>
      `Varias respuestas elegidas están en una sola celda y algunas tienen espacios, así que no se pueden distinguir: ${someOf(paths)}. ${ALL}, con una columna para cada respuesta.`,
  },
  ...warningsEs,
};
