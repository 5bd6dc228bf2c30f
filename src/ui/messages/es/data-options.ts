import type { DataOptionMessages } from '../data-option-messages';

export const dataOptionsEs: DataOptionMessages = {
  title: 'Cuando cambian los datos',
  removed: {
    label: 'Envíos que ya no están en la exportación',
    of: {
      keepNotes: {
        label: 'Retirar, conservar mis notas',
        note: 'Las filas sin notas suyas se eliminan; junto a sus notas solo se borran las respuestas.',
      },
      delete: { label: 'Eliminar las filas', note: 'Se eliminan filas enteras, con sus notas al lado.' },
      keepAll: {
        label: 'Conservar y marcar',
        note: 'Las filas se quedan con sus respuestas; la columna “_removed_at” dice desde cuándo faltan.',
      },
    },
  },
  handDeleted: {
    label: 'Filas que alguien eliminó en la pestaña',
    of: {
      ask: { label: 'Preguntarme', note: 'No vuelven hasta que usted decida.' },
      putBack: { label: 'Volver a ponerlas', note: 'Vuelven con la próxima actualización.' },
      leaveOut: { label: 'Omitirlas', note: 'No vuelven mientras esto esté elegido.' },
    },
  },
  newColumns: {
    label: 'Preguntas nuevas del formulario',
    of: {
      add: { label: 'Añadirlas', note: 'Reciben columnas enseguida; si enmascara u omite columnas, esperan.' },
      holdBack: { label: 'Mostrármelas antes', note: 'Esperan hasta que las haya visto aquí.' },
    },
  },
  safetyStop: {
    label: 'Parada de seguridad',
    note: 'Si muchos envíos desaparecieran a la vez, no se escribe nada y se le pregunta.',
  },
  protect: {
    label: 'Advertir a quien escriba sobre celdas importadas',
    note: 'Google Sheets pregunta antes de permitir editarlas.',
  },
};
