import type { ServerMessages } from '../messages';
import { submissions } from './count';
import { layoutFr } from './layout';
import { sharedFr } from './shared';
import { COLON, quoted } from './words';

export const serverFr: ServerMessages = {
  ...sharedFr,
  menu: {
    openSidebar: 'Ouvrir la barre latérale',
    refreshAll: 'Tout actualiser',
    refreshThisTab: 'Actualiser cet onglet',
    help: 'Aide',
  },
  help: {
    title: 'Connector for KoboToolbox',
    text: [
      'Garde des onglets de cette feuille de calcul identiques à vos projets KoboToolbox.',
      '1. Ouvrez la barre latérale et collez l’adresse de votre projet.',
      `2. Saisissez votre clé API. Dans KoboToolbox${COLON}Paramètres du compte → Sécurité.`,
      '3. Choisissez toutes les questions ou un export enregistré, puis importez. Les groupes répétés ont leurs propres onglets.',
      `${quoted('Tout actualiser')} actualise ce que vous avez associé. Ce que d’autres personnes ont associé fonctionne avec leurs comptes.`,
      `Une actualisation n’écrit que ce qui a changé. Vous pouvez trier les lignes, déplacer et renommer les colonnes, et mettre des notes et des formules à côté ou en dessous${COLON}elles restent avec leurs lignes. Ne touchez pas à la colonne masquée ${quoted('_kobo_sync')} ni à l’onglet masqué ${quoted('_kobo_state')}.`,
    ].join('\n\n'),
  },
  toast: {
    nothingLinked:
      'Vous n’avez associé aucun projet à cette feuille de calcul. Ouvrez la barre latérale pour en connecter un.',
    refreshed: (project, counts, changes) =>
      `${project}${COLON}${submissions(counts.submissions)}.${changes === '' ? '' : ` ${changes}.`}`,
    failed: (project, words) => `${project}${COLON}${words.what} ${words.next}`,
    waiting: (project) =>
      `${project}${COLON}KoboToolbox prépare encore le fichier. Actualisez de nouveau dans quelques minutes.`,
    needsYou: (project) => `${project} attend votre décision${COLON}ouvrez la barre latérale.`,
  },
  layout: layoutFr,
};
