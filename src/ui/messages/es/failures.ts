import type { AddressReason, KeyReason, NotXlsx } from '../../../shared/failure';
import type { FailureWords, ServerMessages } from '../messages';
import type { Saving } from '../saving';
import { count, number } from './count';

const host = (server: string): string => server.replace(/^https?:\/\//, '');
const COPY_KEY = 'Cópiela de nuevo desde Configuración de la cuenta → Seguridad.';
const COPY_ADDRESS = 'Cópiela de la barra de direcciones de su proyecto.';
const CHECK_SERVER = 'Revise la dirección de su servidor.';
const LATER = 'Inténtelo de nuevo en unos minutos.';
const TAB_AS_IT_WAS = 'La pestaña quedó como estaba.';
const REPORT = 'Informe del problema con una copia de esta ejecución.';
const CONNECT_AGAIN = 'Desvincule el proyecto y conéctelo de nuevo.';
const FEWER_QUESTIONS = 'Guarde una exportación con menos preguntas e importe esa.';

const address: { readonly [R in AddressReason]: FailureWords } = {
  empty: { what: 'No se ha introducido nada.', next: 'Pegue la dirección de su proyecto o elija un servidor.' },
  'no-host': { what: 'Esta no es la dirección de un servidor.', next: COPY_ADDRESS },
  website: {
    what: 'Esta es una página sobre KoboToolbox, no un servidor con proyectos.',
    next: 'Elija el servidor global o el de la Unión Europea, o pegue la dirección de su proyecto.',
  },
  unprotected: {
    what: 'Esta dirección no está protegida (http), así que su clave podría leerse por el camino.',
    next: 'Pida la dirección que empieza por https.',
  },
  'secret-inside': {
    what: 'Esta dirección contiene un nombre de usuario o una contraseña.',
    next: 'Péguela sin ellos; después se le pedirá su clave API.',
  },
  'odd-characters': { what: 'Esta dirección tiene caracteres que ninguna dirección tiene.', next: COPY_ADDRESS },
};

const key: { readonly [R in KeyReason]: FailureWords } = {
  empty: {
    what: 'No se ha introducido ninguna clave.',
    next: 'Cópiela desde Configuración de la cuenta → Seguridad.',
  },
  'too-short': { what: 'Esto es demasiado corto para una clave API.', next: COPY_KEY },
  'odd-characters': { what: 'Esto tiene caracteres que ninguna clave API tiene.', next: COPY_KEY },
};

const notXlsx: { readonly [F in NotXlsx]: string } = {
  nothing: 'KoboToolbox envió un archivo vacío.',
  html: 'KoboToolbox envió una página en lugar del archivo de Excel.',
  json: 'KoboToolbox envió un mensaje en lugar del archivo de Excel.',
  csv: 'Este es un archivo CSV, no un archivo de Excel.',
  xls: 'Este es un archivo de Excel del formato antiguo (.xls), que no se puede leer aquí.',
  other: 'Este no es un archivo de Excel.',
};

const smaller = ({ option, columns }: Saving): string =>
  option === 'choices'
    ? `una exportación con las respuestas de las preguntas de selección múltiple en una sola columna: así se ${columns === 1 ? 'ahorra' : 'ahorran'} ${count(columns, 'columna', 'columnas')}`
    : 'una exportación con menos preguntas';

export const failuresEs: ServerMessages['failure'] = {
  'address-not-understood': ({ reason }) => address[reason],
  'key-not-understood': ({ reason }) => key[reason],
  'key-refused': ({ server }) => ({ what: `${host(server)} rechazó la clave API.`, next: COPY_KEY }),
  'key-missing': ({ server, account }) => ({
    what: `La clave API de ${account} en ${host(server)} no está aquí.`,
    next: 'Introdúzcala de nuevo.',
  }),
  'account-restricted': ({ server }) => ({
    what: `${host(server)} no permite que esta cuenta lea datos.`,
    next: 'Abra KoboToolbox en su navegador: puede que antes deba cambiar su contraseña.',
  }),
  'not-kobotoolbox': ({ server }) => ({
    what: `${host(server)} no responde como KoboToolbox. Su clave no se envió.`,
    next: CHECK_SERVER,
  }),
  unreachable: ({ server }) => ({
    what: `No se pudo conectar con ${host(server)}.`,
    next: 'Revise la dirección. Google no puede acceder a un servidor que está dentro de una red privada.',
  }),
  'redirected-elsewhere': ({ server, target }) => ({
    what: `${host(server)} redirige a otro servidor (${target}). Su clave no se envió allí.`,
    next: 'Si ese es su servidor, introduzca su dirección.',
  }),
  'too-many-redirects': ({ server }) => ({ what: `${host(server)} redirige en círculo.`, next: CHECK_SERVER }),
  'server-trouble': ({ server }) => ({ what: `${host(server)} tiene problemas en este momento.`, next: LATER }),
  'unexpected-answer': ({ server }) => ({
    what: `${host(server)} respondió algo que KoboToolbox no responde.`,
    next: `${LATER} Si sigue igual, informe del problema con una copia de esta ejecución.`,
  }),
  'project-not-found': ({ project }) => ({
    what: `No se encontró el proyecto “${project}”.`,
    next: 'Puede que se haya eliminado o que ya no se comparta con usted. Consulte a su propietario.',
  }),
  'no-permission': ({ project }) => ({
    what: `Su cuenta no puede ver los envíos de “${project}”.`,
    next: 'Pida al propietario el permiso “Ver envíos”.',
  }),
  'export-not-found': ({ export: name }) => ({
    what: `La exportación guardada “${name}” ya no está en KoboToolbox.`,
    next: 'Elija otra.',
  }),
  'may-not-save-exports': ({ project }) => ({
    what: `Su cuenta no puede guardar exportaciones en “${project}”.`,
    next: 'Elija una de sus exportaciones guardadas o pida al propietario el permiso “Gestionar proyecto”.',
  }),
  cancelled: () => ({ what: 'Usted canceló esto antes de que terminara.', next: 'Actualice para escribir el resto.' }),
  'export-in-progress': ({ retryAfterSeconds }) => ({
    what: 'KoboToolbox todavía está preparando el archivo.',
    next: `Actualice de nuevo en ${retryAfterSeconds <= 90 ? 'uno o dos minutos' : 'unos minutos'}.`,
  }),
  'export-failed': ({ detail, retryAfterSeconds }) => ({
    what: `KoboToolbox no pudo preparar el archivo${detail === '' ? '.' : `: “${detail}”.`}`,
    next:
      retryAfterSeconds === null
        ? LATER
        : `KoboToolbox lo intentará de nuevo en ${Math.ceil(retryAfterSeconds / 60)} min; hasta entonces la respuesta será la misma.`,
  }),
  'export-too-slow': () => ({
    what: 'KoboToolbox necesita más de dos minutos para esta exportación y la abandona.',
    next: FEWER_QUESTIONS,
  }),
  'not-csv': ({ found }) => ({
    what:
      found === 'nothing'
        ? 'KoboToolbox envió un archivo vacío.'
        : 'KoboToolbox envió una página en lugar de los datos.',
    next: `${TAB_AS_IT_WAS} ${LATER}`,
  }),
  'not-xlsx': ({ found }) => ({ what: notXlsx[found], next: `${TAB_AS_IT_WAS} ${LATER}` }),
  'workbook-locked': () => ({
    what: 'El archivo de Excel está protegido con una contraseña.',
    next: 'Guárdelo sin contraseña e inténtelo de nuevo.',
  }),
  'archive-too-large': ({ megabytes }) => ({
    what: `Descomprimido, el archivo de Excel ocupa ${number(megabytes)} MB, más de lo que se puede leer aquí.`,
    next: FEWER_QUESTIONS,
  }),
  'xlsx-unreadable': ({ part, position }) => ({
    what: `No se puede leer el archivo de Excel: su parte ${part} está dañada en el carácter ${number(position)}.`,
    next: `${TAB_AS_IT_WAS} ${REPORT}`,
  }),
  'download-cut': () => ({ what: 'La descarga se cortó antes del final.', next: `${TAB_AS_IT_WAS} ${LATER}` }),
  'download-too-large': () => ({
    what: 'La exportación supera los 50 MB que Google deja pasar.',
    next: FEWER_QUESTIONS,
  }),
  'csv-unreadable': ({ row }) => ({
    what: `No se puede leer la exportación: su fila ${number(row)} está dañada.`,
    next: `${TAB_AS_IT_WAS} ${REPORT}`,
  }),
  'too-many-cells': ({ needed, free, ...saving }) => ({
    what: `Los datos necesitan ${count(needed, 'celda', 'celdas')} más, y en esta hoja de cálculo caben ${number(Math.max(0, free))}.`,
    next: `Importe en otra hoja de cálculo o guarde ${smaller(saving)}.`,
  }),
  'too-many-columns': ({ needed, most, ...saving }) => ({
    what: `La exportación necesita ${count(needed, 'columna', 'columnas')}; en Google Sheets caben ${number(most)}.`,
    next: `Guarde ${smaller(saving)}.`,
  }),
  'text-changed': ({ strings }) => ({
    what: `Google Sheets cambiaría algunas respuestas, por ejemplo ${strings.slice(0, 3).join(' · ')}.`,
    next: `No se escribió nada. ${REPORT}`,
  }),
  'tab-missing': () => ({ what: 'La pestaña se eliminó.', next: CONNECT_AGAIN }),
  'no-key': ({ field }) => ({
    what: 'Esta exportación no tiene con qué distinguir sus filas, y junto a ellas hay algo suyo.',
    next: `Añada ${field} a la exportación en KoboToolbox, o vacíe lo que hay junto a las filas.`,
  }),
  'tab-protected': ({ tab, cells }) => ({
    what: `Alguien protegió celdas de la pestaña “${tab}” (${cells}). No se cambió nada.`,
    next: 'Pida permiso para editarlas a quien las protegió e inténtelo de nuevo.',
  }),
  'merged-cells': ({ tab, cells }) => ({
    what: `La pestaña “${tab}” tiene celdas combinadas (${cells}). No se cambió nada.`,
    next: 'Sepárelas con Formato → Combinar celdas → Separar e inténtelo de nuevo.',
  }),
  'header-missing': ({ tab }) => ({
    what: `Falta la fila de encabezados de la pestaña “${tab}”. No se cambió nada: sus filas y notas siguen ahí.`,
    next: 'Recupere la fila con Editar → Deshacer o en Archivo → Historial de versiones, y actualice de nuevo.',
  }),
  'rows-moving': () => ({
    what: 'Las filas se movieron una y otra vez mientras se escribían.',
    next: 'Inténtelo de nuevo cuando nadie ordene ni mueva filas. La próxima actualización sigue donde quedó.',
  }),
  'time-up': () => ({
    what: 'Google termina toda ejecución a los seis minutos. Lo que está escrito está completo.',
    next: 'Actualice de nuevo: sigue donde se detuvo.',
  }),
  'connection-missing': () => ({ what: 'Este proyecto ya no está vinculado.', next: 'Conéctelo de nuevo.' }),
  'connection-unreadable': () => ({
    what: 'No se puede leer lo que está guardado sobre este vínculo.',
    next: CONNECT_AGAIN,
  }),
  'connection-changed': () => ({
    what: 'Alguien cambió lo que trae este vínculo. Está en pausa.',
    next: 'Desvincule el proyecto y conéctelo de nuevo como usted lo quiere.',
  }),
  'not-mine': ({ account }) => ({
    what: `Este proyecto funciona con la cuenta de ${account}.`,
    next: 'Solo esa persona puede actualizarlo. Para que funcione con su cuenta, conéctelo usted.',
  }),
  'tab-not-linked': () => ({
    what: 'Esta pestaña no está vinculada a ningún proyecto.',
    next: 'Vaya a la pestaña de un proyecto vinculado o abra la barra lateral para conectar uno.',
  }),
  'already-running': () => ({ what: 'Hay otra actualización en curso.', next: 'Inténtelo de nuevo cuando termine.' }),
  'google-refused': ({ detail }) => ({ what: `Google rechazó esto: “${detail}”.`, next: LATER }),
  'sheet-refused': ({ detail }) => ({
    what: `Google Sheets no permitió escribir: “${detail}”.`,
    next: 'Si la pestaña está protegida, dese permiso para editarla y actualice de nuevo.',
  }),
  'authorization-needed': () => ({
    what: 'Google necesita de nuevo su permiso.',
    next: 'Elija Extensiones → Connector for KoboToolbox → Abrir barra lateral y concédalo.',
  }),
  'bad-request': () => ({
    what: 'La barra lateral y el script no corresponden a la misma versión.',
    next: 'Cierre la barra lateral y ábrala de nuevo.',
  }),
  unexpected: ({ detail }) => ({ what: `Ocurrió algo inesperado: “${detail}”.`, next: LATER }),
};
