import type { CareMessages } from '../care-messages';
import { count } from './count';
import { SEMICOLON } from './words';

export const careFr: CareMessages = {
  check: 'Chercher les modifications à la main',
  checkAbout: 'Compare les onglets avec KoboToolbox. Rien n’est écrit.',
  none: 'Toutes les cellules importées disent ce que dit KoboToolbox.',
  differ: (n) =>
    `${count(n, 'cellule dit', 'cellules disent')} autre chose que KoboToolbox. Corrigez-y les réponses ou rétablissez ses valeurs ci-dessous.`,
  legend: 'Ici → dans KoboToolbox',
  arrow: '→',
  empty: '(vide)',
  first: (n) => `Seuls les ${n} premiers éléments sont affichés.`,
  restore: 'Rétablir les valeurs de KoboToolbox',
  restoreAbout: `Actualise et réécrit toutes les colonnes importées. Ce qui a été saisi par-dessus est perdu${SEMICOLON}vos propres colonnes restent.`,
  restoreNow: 'Les réécrire',
  added: 'Nouvelles',
  edited: 'Modifiées',
  removed: 'Plus dans l’export',
};
