import type { DecisionMessages } from '../decision-messages';
import { count, number } from './count';
import { COLON, HARD_SPACE, quoted, SEMICOLON } from './words';

export const decisionsFr: DecisionMessages = {
  needsYou: (title) => `Attend votre décision${COLON}${title}`,
  'safety-stop': {
    title: (removed, of) =>
      `${number(removed)} sur ${count(of, 'soumission', 'soumissions')} ne ${removed < 2 ? 'figure' : 'figurent'} plus dans cet export`,
    about: `Étaient-ce des données de test${HARD_SPACE}? Si personne ne les a supprimées, vérifiez dans KoboToolbox le filtre de l’export et votre permission. Rien n’a été écrit.`,
    keep: {
      label: 'Garder ces lignes',
      note: `Elles restent${SEMICOLON}la colonne ${quoted('_removed_at')}, à la fin, dit depuis quand elles manquent. Toutes les autres sont actualisées.`,
    },
    goOn: {
      label: 'Retirer ces lignes',
      note: `Le sort de vos notes à côté se choisit sous ${quoted('Ce qui est importé')}${SEMICOLON}si vous n’avez rien changé, elles restent.`,
    },
  },
  'hand-deleted': {
    title: (rows) =>
      count(
        rows,
        `ligne a été supprimée dans l’onglet${SEMICOLON}KoboToolbox l’a encore`,
        `lignes ont été supprimées dans l’onglet${SEMICOLON}KoboToolbox les a encore`,
      ),
    about: `Rien n’a été remis. Que faut-il faire de ce qui a été supprimé${HARD_SPACE}?`,
    which: 'Quelles soumissions',
    putBack: {
      label: 'Remettre',
      note: 'Les réponses reviennent, sous la dernière ligne, mais pas les notes qui étaient à côté.',
    },
    leaveOut: {
      label: 'Omettre définitivement',
      note: 'Les réponses restent dans KoboToolbox et ne reviennent pas ici.',
    },
    inKobo: {
      label: 'Supprimer dans KoboToolbox',
      note: 'Ouvre les données du projet. Ce qui y est supprimé ne vous sera plus demandé.',
    },
  },
  'new-columns': {
    title: (columns) => count(columns, 'nouvelle colonne attend', 'nouvelles colonnes attendent'),
    about: 'Les nouvelles colonnes sont importées quand vous les avez regardées.',
    look: { label: 'Les regarder', note: 'Importez, masquez ou omettez chacune.' },
    add: { label: 'Tout ajouter', note: 'Toute personne qui peut ouvrir cette feuille de calcul les verra.' },
    leaveOut: {
      label: 'Tout omettre',
      note: `Elles ne sont pas écrites. Vous pouvez le changer sous ${quoted('Ce qui est importé')}.`,
    },
  },
  'column-claim': {
    title: (claimants, column) => `${claimants} colonnes disent être ${quoted(column)}`,
    about: (tab) =>
      `Dans l’onglet ${quoted(tab)}. Rien n’a été écrit, pour qu’aucune réponse ne soit dans la mauvaise colonne.`,
    choose: `Laquelle KoboToolbox doit-il remplir${HARD_SPACE}?`,
    keep: { label: 'Remplir cette colonne', note: 'L’autre devient une colonne à vous, avec ce qu’elle contient.' },
  },
};
