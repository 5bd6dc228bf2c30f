import type { NoticeMessages } from '../notice-messages';
import { someOf } from '../some-of';
import { count, number } from './count';
import { warningsFr } from './warnings';
import { COLON, quoted } from './words';

const AGAIN = 'Dissociez ce projet et importez-le de nouveau';
const CSV_AGAIN = `${AGAIN} avec le fichier CSV (sous Plus).`;
const RENAME = 'Donnez-leur des noms différents dans le formulaire.';
const ALL = `Importez plutôt ${quoted('Toutes les questions')}`;

export const noticesFr: NoticeMessages = {
  title: (n) => `${count(n, 'chose', 'choses')} à savoir`,
  held: (n) =>
    `${count(n, 'nouvelle colonne pas encore importée', 'nouvelles colonnes pas encore importées')}. Regardez sous ${quoted('Ce qui est importé')}.`,
  dropped: (n) =>
    `${count(n, 'cellule omise', 'cellules omises')} au-delà du dernier en-tête${COLON}un défaut des exports sans les données de toutes les versions du formulaire. ${ALL}.`,
  cut: (n) =>
    `${count(n, 'texte coupé', 'textes coupés')}${COLON}une cellule de Google Sheets contient au plus ${number(50_000)} caractères. KoboToolbox a le texte entier.`,
  unfit: (n) =>
    `${count(n, 'valeur ne correspond pas au type de sa colonne et reste', 'valeurs ne correspondent pas au type de leur colonne et restent')} du texte, par exemple une date qui n’existe pas. Corrigez les réponses dans KoboToolbox ou choisissez un autre type sous ${quoted('Ce qui est importé')}.`,
  truncated: (n) =>
    `${count(n, 'texte coupé', 'textes coupés')}${COLON}une cellule du fichier Excel de KoboToolbox contient au plus ${number(32_767)} caractères. ${CSV_AGAIN}`,
  shortened: (n) =>
    `${count(n, 'réponse a perdu son', 'réponses ont perdu leur')} début (${quoted('mailto')}, etc.)${COLON}le fichier Excel de KoboToolbox en fait des liens. ${CSV_AGAIN}`,
  loss: {
    'types-not-as-text': () =>
      `Cet export a été fait sans l’option d’enregistrement au format texte${COLON}KoboToolbox lui-même retire les zéros initiaux, les longs nombres et les fuseaux horaires. ${ALL}, qui les garde.`,
    'same-name': ({ name, paths }) =>
      `Plusieurs questions d’un tableau s’appellent ${quoted(name)}, donc l’export n’a les réponses que d’une seule${COLON}${someOf(paths)}. ${RENAME}`,
    'same-repeat': ({ name, paths }) =>
      `Plusieurs groupes répétés s’appellent ${quoted(name)}, donc l’export perd certaines de leurs colonnes${COLON}${someOf(paths)}. ${RENAME}`,
    'repeats-missing': ({ names }) =>
      `Un fichier CSV n’a pas de groupes répétés, donc ceux-ci manquent${COLON}${someOf(names)}. ${AGAIN} avec le fichier Excel (sous Plus).`,
    'language-missing': ({ lang }) =>
      `Le formulaire n’a pas la langue ${quoted(lang)}, donc des noms remplacent les libellés. Choisissez une autre langue pour l’export.`,
    'choices-joined': ({ paths }) =>
      `Plusieurs réponses choisies sont dans une même cellule et certaines contiennent des espaces, donc on ne peut pas les distinguer${COLON}${someOf(paths)}. ${ALL}, avec une colonne par réponse.`,
  },
  ...warningsFr,
};
