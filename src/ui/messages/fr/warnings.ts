import type { NoticeMessages } from '../notice-messages';
import { someOf } from '../some-of';
import { count } from './count';
import { COLON, quoted, SEMICOLON } from './words';

export const warningsFr: Pick<NoticeMessages, 'warning' | 'column'> = {
  warning: {
    'state-lost': () =>
      `L’onglet masqué ${quoted('_kobo_state')} a été supprimé ou modifié, donc des lignes que vous aviez supprimées sont peut-être revenues. Supprimez-les de nouveau et laissez cet onglet tel quel.`,
    'copied-rows': ({ count: n, keys }, name) =>
      `${quoted(name)} a ${count(n, 'ligne copiée', 'lignes copiées')} (${someOf(keys)})${COLON}seule la première de chacune est tenue à jour. Supprimez les copies, pour que rien ne compte deux fois.`,
    'sync-column-lost': (_, name) =>
      `La colonne masquée ${quoted('_kobo_sync')} de ${quoted(name)} a été supprimée ou modifiée. Elle a été recréée et toutes les lignes ont été écrites. Laissez-la telle quelle.`,
    'restored-rows': ({ count: n }, name) =>
      `${count(n, 'ligne', 'lignes')} de ${quoted(name)} ${n < 2 ? 'disait' : 'disaient'} autre chose que KoboToolbox et ${n < 2 ? 'a été réécrite' : 'ont été réécrites'}. Corrigez les réponses dans KoboToolbox et ne triez que des lignes entières.`,
    'moved-meanwhile': (_, name) =>
      `Des lignes de ${quoted(name)} ont été déplacées pendant leur écriture. Actualisez de nouveau quand personne ne trie ni ne déplace de lignes.`,
    'doubtful-rows': ({ count: n }, name) =>
      `${count(n, 'ligne', 'lignes')} de ${quoted(name)} ${n < 2 ? 'n’a pas pu être distinguée' : 'n’ont pas pu être distinguées'} avec certitude. Vérifiez que vos notes y sont à côté de la bonne ligne.`,
    'tab-gone': (_, name) =>
      `L’onglet du groupe répété ${quoted(name)} a été supprimé et n’est pas recréé. Pour le retrouver, dissociez ce projet et connectez-le de nouveau.`,
    'tab-copied': ({ name }) =>
      `L’onglet ${quoted(name)} semble être une copie et n’est pas actualisé. Supprimez-le si vous n’en avez pas besoin.`,
  },
  column: {
    gone: (headers) =>
      `Plus dans l’export${COLON}${someOf(headers)}. Les colonnes restent avec leur contenu${SEMICOLON}supprimez-les si vous n’en avez pas besoin.`,
    back: (headers) => `De nouveau dans l’export${COLON}${someOf(headers)}. Les colonnes sont de nouveau remplies.`,
    relabelled: (headers) =>
      `Avec un autre libellé dans le formulaire${COLON}${someOf(headers)}. Les en-têtes restent${SEMICOLON}leurs notes disent le nouveau libellé.`,
  },
};
