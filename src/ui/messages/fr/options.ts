import type { OptionMessages } from '../option-messages';
import { count, number } from './count';
import { dataOptionsFr } from './data-options';
import { COLON, quoted } from './words';

export const optionsFr: OptionMessages = {
  title: 'Ce qui est importé',
  save: 'Enregistrer et actualiser',
  saving: 'Enregistrement…',
  empty: 'Le formulaire de ce projet n’a pas de colonnes à choisir.',
  proposals: (n) =>
    count(
      n,
      'colonne de texte ne contient que des nombres ou des dates',
      'colonnes de texte ne contiennent que des nombres ou des dates',
    ),
  propose: {
    number: `Toutes les réponses sont des nombres${COLON}les utiliser comme nombres`,
    date: `Toutes les réponses sont des dates${COLON}les utiliser comme dates`,
    'date-time': `Toutes les réponses sont des dates avec heure${COLON}les utiliser comme telles`,
  },
  held: (n) => `Nouvelles colonnes, pas encore importées${COLON}${number(n)}`,
  heldWhy: 'Les nouvelles colonnes attendent que vous les ayez vues. Elles viennent quand vous enregistrez.',
  personal: (n) => `Colonnes pouvant identifier des personnes${COLON}${number(n)}`,
  everyone: 'Toute personne qui peut ouvrir cette feuille de calcul les verra.',
  mayIdentify: 'Peut identifier des personnes',
  headers: 'En-têtes',
  headersAsExport: 'Comme dans l’export',
  headersLabels: (language) => `Libellés en ${language}`,
  also: 'Aussi dans les onglets',
  hxlRow: 'Une ligne de balises HXL',
  positions: 'Les numéros de ligne du fichier (_index, etc.)',
  latLong: `Une colonne ${quoted('lat/long')} à côté de chaque position, pour les cartes`,
  openLink: 'Un lien vers chaque soumission',
  openLinkNote: 'Il s’ouvre dans KoboToolbox, pour les personnes qui peuvent l’y voir.',
  offsets: 'Une colonne avec le fuseau horaire, là où les heures d’une colonne en ont plusieurs',
  submissionTime: 'Heure de soumission',
  spreadsheetZone: (zone) => `Le fuseau horaire de la feuille de calcul (${zone})`,
  columns: 'Colonnes',
  columnCount: (n) => count(n, 'colonne', 'colonnes'),
  explain: `Masquée${COLON}un substitut, le même pour une même réponse. Omise${COLON}pas écrite dans cette feuille de calcul.`,
  search: 'Rechercher des colonnes',
  noMatch: 'Aucune colonne n’a ceci dans son en-tête.',
  treatment: 'Importer, masquer ou omettre',
  type: 'Type de données',
  import: 'Importer',
  mask: 'Masquer',
  leaveOut: 'Omettre',
  asForm: (type) => `${type} (comme dans le formulaire)`,
  parents: 'Aussi dans les groupes répétés',
  data: dataOptionsFr,
};
