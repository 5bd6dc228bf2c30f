import type { ServerMessages } from '../messages';
import { submissions } from './count';
import { layoutEs } from './layout';
import { sharedEs } from './shared';

export const serverEs: ServerMessages = {
  ...sharedEs,
  menu: {
    openSidebar: 'Abrir barra lateral',
    refreshAll: 'Actualizar todo',
    refreshThisTab: 'Actualizar esta pestaña',
    help: 'Ayuda',
  },
  help: {
    title: 'Connector for KoboToolbox',
    text: [
      'Mantiene pestañas de esta hoja de cálculo iguales a sus proyectos de KoboToolbox.',
      '1. Abra la barra lateral y pegue la dirección de su proyecto.',
      '2. Introduzca su clave API. En KoboToolbox: Configuración de la cuenta → Seguridad.',
      '3. Elija todas las preguntas o una exportación guardada, e impórtela. Los grupos de repetición tienen sus propias pestañas.',
      '“Actualizar todo” actualiza lo que usted vinculó. Lo que vincularon otras personas funciona con sus cuentas.',
      'Una actualización escribe solo lo que cambió. Puede ordenar las filas, mover y renombrar columnas, y poner notas y fórmulas al lado o debajo: se quedan con sus filas. Deje como están la columna oculta “_kobo_sync” y la pestaña oculta “_kobo_state”.',
    ].join('\n\n'),
  },
  toast: {
    nothingLinked:
      'Usted no ha vinculado ningún proyecto en esta hoja de cálculo. Abra la barra lateral para conectar uno.',
    refreshed: (project, counts, changes) =>
      `${project}: ${submissions(counts.submissions)}.${changes === '' ? '' : ` ${changes}.`}`,
    failed: (project, words) => `${project}: ${words.what} ${words.next}`,
    waiting: (project) =>
      `${project}: KoboToolbox todavía está preparando el archivo. Actualice de nuevo en unos minutos.`,
    needsYou: (project) => `${project} necesita su decisión: abra la barra lateral.`,
  },
  layout: layoutEs,
};
