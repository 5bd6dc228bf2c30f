import type { NoticeMessages } from '../notice-messages';
import { someOf } from '../some-of';
import { count } from './count';

export const warningsEs: Pick<NoticeMessages, 'warning' | 'column'> = {
  warning: {
    'state-lost': () =>
      'La pestaña oculta “_kobo_state” se eliminó o se cambió, así que pueden haber vuelto filas que usted había eliminado. Elimínelas de nuevo y deje esa pestaña como está.',
    'copied-rows': ({ count: n, keys }, name) =>
      `“${name}” tiene ${count(n, 'fila copiada', 'filas copiadas')} (${someOf(keys)}): solo la primera de cada una se mantiene al día. Elimine las copias, para que nada cuente dos veces.`,
    'sync-column-lost': (_, name) =>
      `La columna oculta “_kobo_sync” de “${name}” se eliminó o se cambió. Se creó de nuevo y se escribieron todas las filas. Déjela como está.`,
    'restored-rows': ({ count: n }, name) =>
      `${count(n, 'fila', 'filas')} de “${name}” ${n === 1 ? 'decía' : 'decían'} algo distinto de KoboToolbox y se ${n === 1 ? 'escribió' : 'escribieron'} de nuevo. Corrija las respuestas en KoboToolbox y ordene solo filas enteras.`,
    'moved-meanwhile': (_, name) =>
      `Se movieron filas de “${name}” mientras se escribían. Actualice de nuevo cuando nadie ordene ni mueva filas.`,
    'doubtful-rows': ({ count: n }, name) =>
      `${count(n, 'fila', 'filas')} de “${name}” no se ${n === 1 ? 'pudo' : 'pudieron'} distinguir con certeza. Compruebe que sus notas estén junto a la fila correcta.`,
    'tab-gone': (_, name) =>
      `La pestaña del grupo de repetición “${name}” se eliminó y no se vuelve a crear. Para recuperarla, desvincule este proyecto y conéctelo de nuevo.`,
    'tab-copied': ({ name }) => `La pestaña “${name}” parece una copia y no se actualiza. Elimínela si no la necesita.`,
  },
  column: {
    gone: (headers) =>
      `Ya no están en la exportación: ${someOf(headers)}. Las columnas se quedan con lo que contienen; elimínelas si no las necesita.`,
    back: (headers) => `De nuevo en la exportación: ${someOf(headers)}. Las columnas se vuelven a llenar.`,
    relabelled: (headers) =>
      `Con otra etiqueta en el formulario: ${someOf(headers)}. Los encabezados se quedan; sus notas dicen la etiqueta nueva.`,
  },
};
