import type { DecisionMessages } from '../decision-messages';
import { count, number } from './count';

export const decisionsEs: DecisionMessages = {
  needsYou: (title) => `Necesita su decisión: ${title}`,
  'safety-stop': {
    title: (removed, of) =>
      `${number(removed)} de ${count(of, 'envío', 'envíos')} ya no ${removed === 1 ? 'está' : 'están'} en esta exportación`,
    about:
      '¿Eran datos de prueba? Si nadie los eliminó, revise en KoboToolbox el filtro de la exportación y su permiso. No se escribió nada.',
    keep: {
      label: 'Conservar estas filas',
      note: 'Se quedan; la columna “_removed_at”, al final, dice desde cuándo faltan. Todas las demás se actualizan.',
    },
    goOn: {
      label: 'Retirar estas filas',
      note: 'Lo que pasa con sus notas al lado se elige en “Qué se importa”; si no lo ha cambiado, se conservan.',
    },
  },
  'hand-deleted': {
    title: (rows) =>
      `${count(rows, 'fila se eliminó en la pestaña; KoboToolbox aún la tiene', 'filas se eliminaron en la pestaña; KoboToolbox aún las tiene')}`,
    about: 'No se volvió a poner nada. ¿Qué debe pasar con lo eliminado?',
    which: 'Qué envíos',
    putBack: {
      label: 'Volver a poner',
      note: 'Las respuestas vuelven, debajo de la última fila; las notas que estaban al lado, no.',
    },
    leaveOut: { label: 'Omitir para siempre', note: 'Las respuestas siguen en KoboToolbox y no vuelven aquí.' },
    inKobo: {
      label: 'Eliminar en KoboToolbox',
      note: 'Abre los datos del proyecto. Por lo que se elimine allí no se vuelve a preguntar.',
    },
  },
  'new-columns': {
    title: (columns) => count(columns, 'columna nueva espera', 'columnas nuevas esperan'),
    about: 'Las columnas nuevas se importan cuando las haya visto.',
    look: { label: 'Verlas', note: 'Importe, enmascare u omita cada una.' },
    add: { label: 'Añadir todas', note: 'Cualquier persona que pueda abrir esta hoja de cálculo las verá.' },
    leaveOut: { label: 'Omitir todas', note: 'No se escriben. Puede cambiarlo en “Qué se importa”.' },
  },
  'column-claim': {
    title: (claimants, column) => `${claimants} columnas dicen ser “${column}”`,
    about: (tab) =>
      `En la pestaña “${tab}”. No se escribió nada, para que ninguna respuesta quede en la columna equivocada.`,
    choose: '¿Cuál debe llenar KoboToolbox?',
    keep: { label: 'Llenar esta columna', note: 'La otra pasa a ser una columna suya, con lo que contiene.' },
  },
};
