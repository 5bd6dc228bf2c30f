import type { DataOptionMessages } from '../data-option-messages';
import { quoted, SEMICOLON } from './words';

export const dataOptionsFr: DataOptionMessages = {
  title: 'Quand les données changent',
  removed: {
    label: 'Soumissions qui ne sont plus dans l’export',
    of: {
      keepNotes: {
        label: 'Retirer, garder mes notes',
        note: `Les lignes sans notes à vous sont supprimées${SEMICOLON}à côté de vos notes, seules les réponses partent.`,
      },
      delete: {
        label: 'Supprimer les lignes',
        note: 'Les lignes entières sont supprimées, avec vos notes à côté.',
      },
      keepAll: {
        label: 'Garder et marquer',
        note: `Les lignes restent avec leurs réponses${SEMICOLON}la colonne ${quoted('_removed_at')} dit depuis quand elles manquent.`,
      },
    },
  },
  handDeleted: {
    label: 'Lignes supprimées dans l’onglet par quelqu’un',
    of: {
      ask: { label: 'Me demander', note: 'Elles ne reviennent pas avant votre décision.' },
      putBack: { label: 'Les remettre', note: 'Elles reviennent à la prochaine actualisation.' },
      leaveOut: { label: 'Les omettre', note: 'Elles ne reviennent pas tant que ceci est choisi.' },
    },
  },
  newColumns: {
    label: 'Nouvelles questions du formulaire',
    of: {
      add: {
        label: 'Les ajouter',
        note: `Elles reçoivent aussitôt des colonnes${SEMICOLON}si vous masquez ou omettez des colonnes, elles attendent.`,
      },
      holdBack: { label: 'Me les montrer d’abord', note: 'Elles attendent que vous les ayez regardées ici.' },
    },
  },
  safetyStop: {
    label: 'Arrêt de sécurité',
    note: 'Si beaucoup de soumissions devaient partir d’un coup, rien n’est écrit et on vous demande.',
  },
  protect: {
    label: 'Avertir qui saisit par-dessus des cellules importées',
    note: 'Google Sheets demande avant de laisser les modifier.',
  },
};
