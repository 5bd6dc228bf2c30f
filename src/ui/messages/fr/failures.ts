import type { AddressReason, KeyReason, NotXlsx } from '../../../shared/failure';
import type { FailureWords, ServerMessages } from '../messages';
import type { Saving } from '../saving';
import { count, number } from './count';
import { COLON, HARD_SPACE, quoted, SEMICOLON } from './words';

const host = (server: string): string => server.replace(/^https?:\/\//, '');
const COPY_KEY = 'Copiez-la de nouveau depuis Paramètres du compte → Sécurité.';
const COPY_ADDRESS = 'Copiez-la depuis la barre d’adresse de votre projet.';
const CHECK_SERVER = 'Vérifiez l’adresse de votre serveur.';
const LATER = 'Réessayez dans quelques minutes.';
const TAB_AS_IT_WAS = 'L’onglet est resté tel quel.';
const REPORT = 'Signalez le problème avec une copie de cette exécution.';
const CONNECT_AGAIN = 'Dissociez le projet, puis connectez-le de nouveau.';
const FEWER_QUESTIONS = 'Enregistrez un export avec moins de questions, puis importez celui-ci.';

const address: { readonly [R in AddressReason]: FailureWords } = {
  empty: { what: 'Rien n’a été saisi.', next: 'Collez l’adresse de votre projet ou choisissez un serveur.' },
  'no-host': { what: 'Ce n’est pas l’adresse d’un serveur.', next: COPY_ADDRESS },
  website: {
    what: 'C’est une page sur KoboToolbox, et non un serveur qui contient des projets.',
    next: 'Choisissez le serveur mondial ou celui de l’Union européenne, ou collez l’adresse de votre projet.',
  },
  unprotected: {
    what: `Cette adresse n’est pas protégée (http)${COLON}votre clé pourrait être lue en chemin.`,
    next: 'Demandez l’adresse qui commence par https.',
  },
  'secret-inside': {
    what: 'Cette adresse contient un nom d’utilisateur ou un mot de passe.',
    next: `Collez-la sans eux${SEMICOLON}votre clé API vous sera demandée ensuite.`,
  },
  'odd-characters': {
    what: 'Cette adresse contient des caractères qu’aucune adresse ne contient.',
    next: COPY_ADDRESS,
  },
};

const key: { readonly [R in KeyReason]: FailureWords } = {
  empty: { what: 'Aucune clé n’a été saisie.', next: 'Copiez-la depuis Paramètres du compte → Sécurité.' },
  'too-short': { what: 'C’est trop court pour une clé API.', next: COPY_KEY },
  'odd-characters': { what: 'Il y a ici des caractères qu’aucune clé API ne contient.', next: COPY_KEY },
};

const notXlsx: { readonly [F in NotXlsx]: string } = {
  nothing: 'KoboToolbox a envoyé un fichier vide.',
  html: 'KoboToolbox a envoyé une page au lieu du fichier Excel.',
  json: 'KoboToolbox a envoyé un message au lieu du fichier Excel.',
  csv: 'C’est un fichier CSV, pas un fichier Excel.',
  xls: 'C’est un fichier Excel de l’ancien format (.xls), qui ne peut pas être lu ici.',
  other: 'Ce n’est pas un fichier Excel.',
};

const smaller = ({ option, columns }: Saving): string =>
  option === 'choices'
    ? `un export avec les réponses des questions à choix multiples dans une seule colonne${COLON}cela économise ${count(columns, 'colonne', 'colonnes')}`
    : 'un export avec moins de questions';

export const failuresFr: ServerMessages['failure'] = {
  'address-not-understood': ({ reason }) => address[reason],
  'key-not-understood': ({ reason }) => key[reason],
  'key-refused': ({ server }) => ({ what: `La clé API a été refusée par ${host(server)}.`, next: COPY_KEY }),
  'key-missing': ({ server, account }) => ({
    what: `La clé API du compte ${quoted(account)} sur ${host(server)} n’est pas ici.`,
    next: 'Saisissez-la de nouveau.',
  }),
  'account-restricted': ({ server }) => ({
    what: `${host(server)} n’autorise pas ce compte à lire des données.`,
    next: `Ouvrez KoboToolbox dans votre navigateur${COLON}il faut peut-être d’abord changer votre mot de passe.`,
  }),
  'not-kobotoolbox': ({ server }) => ({
    what: `${host(server)} ne répond pas comme KoboToolbox. Votre clé n’a pas été envoyée.`,
    next: CHECK_SERVER,
  }),
  unreachable: ({ server }) => ({
    what: `${host(server)} est injoignable.`,
    next: 'Vérifiez l’adresse. Google ne peut pas joindre un serveur situé dans un réseau privé.',
  }),
  'redirected-elsewhere': ({ server, target }) => ({
    what: `${host(server)} renvoie vers un autre serveur (${target}). Votre clé n’y a pas été envoyée.`,
    next: 'Si c’est bien votre serveur, saisissez son adresse.',
  }),
  'too-many-redirects': ({ server }) => ({ what: `${host(server)} redirige en boucle.`, next: CHECK_SERVER }),
  'server-trouble': ({ server }) => ({ what: `${host(server)} a des difficultés en ce moment.`, next: LATER }),
  'unexpected-answer': ({ server }) => ({
    what: `${host(server)} a donné une réponse que KoboToolbox ne donne pas.`,
    next: `${LATER} Si cela persiste, signalez le problème avec une copie de cette exécution.`,
  }),
  'project-not-found': ({ project }) => ({
    what: `Le projet ${quoted(project)} est introuvable.`,
    next: 'Il a peut-être été supprimé ou n’est plus partagé avec vous. Demandez à son propriétaire.',
  }),
  'no-permission': ({ project }) => ({
    what: `Votre compte ne peut pas voir les soumissions de ${quoted(project)}.`,
    next: `Demandez au propriétaire l’autorisation ${quoted('Voir les soumissions')}.`,
  }),
  'export-not-found': ({ export: name }) => ({
    what: `L’export enregistré ${quoted(name)} n’est plus dans KoboToolbox.`,
    next: 'Choisissez-en un autre.',
  }),
  'may-not-save-exports': ({ project }) => ({
    what: `Votre compte ne peut pas enregistrer d’exports dans ${quoted(project)}.`,
    next: `Choisissez l’un de ses exports enregistrés ou demandez au propriétaire l’autorisation ${quoted('Gérer le projet')}.`,
  }),
  cancelled: () => ({ what: 'Vous avez annulé avant la fin.', next: 'Actualisez pour écrire le reste.' }),
  'export-in-progress': ({ retryAfterSeconds }) => ({
    what: 'KoboToolbox prépare encore le fichier.',
    next: `Actualisez de nouveau dans ${retryAfterSeconds <= 90 ? 'une minute ou deux' : 'quelques minutes'}.`,
  }),
  'export-failed': ({ detail, retryAfterSeconds }) => ({
    what: `KoboToolbox n’a pas pu préparer le fichier${detail === '' ? '' : `${COLON}${quoted(detail)}`}.`,
    next:
      retryAfterSeconds === null
        ? LATER
        : `KoboToolbox réessaiera dans ${Math.ceil(retryAfterSeconds / 60)}${HARD_SPACE}min${SEMICOLON}d’ici là, la réponse restera la même.`,
  }),
  'export-too-slow': () => ({
    what: 'KoboToolbox a besoin de plus de deux minutes pour cet export et abandonne.',
    next: FEWER_QUESTIONS,
  }),
  'not-csv': ({ found }) => ({
    what:
      found === 'nothing'
        ? 'KoboToolbox a envoyé un fichier vide.'
        : 'KoboToolbox a envoyé une page au lieu des données.',
    next: `${TAB_AS_IT_WAS} ${LATER}`,
  }),
  'not-xlsx': ({ found }) => ({ what: notXlsx[found], next: `${TAB_AS_IT_WAS} ${LATER}` }),
  'workbook-locked': () => ({
    what: 'Le fichier Excel est protégé par un mot de passe.',
    next: 'Enregistrez-le sans mot de passe, puis réessayez.',
  }),
  'archive-too-large': ({ megabytes }) => ({
    what: `Une fois décompressé, le fichier Excel pèse ${number(megabytes)}${HARD_SPACE}Mo, plus que ce qui peut être lu ici.`,
    next: FEWER_QUESTIONS,
  }),
  'xlsx-unreadable': ({ part, position }) => ({
    what: `Le fichier Excel est illisible${COLON}sa partie ${quoted(part)} est endommagée au caractère ${number(position)}.`,
    next: `${TAB_AS_IT_WAS} ${REPORT}`,
  }),
  'download-cut': () => ({
    what: 'Le téléchargement a été coupé avant la fin.',
    next: `${TAB_AS_IT_WAS} ${LATER}`,
  }),
  'download-too-large': () => ({
    what: `L’export dépasse les 50${HARD_SPACE}Mo que Google laisse passer.`,
    next: FEWER_QUESTIONS,
  }),
  'csv-unreadable': ({ row }) => ({
    what: `L’export est illisible${COLON}sa ligne ${number(row)} est endommagée.`,
    next: `${TAB_AS_IT_WAS} ${REPORT}`,
  }),
  'too-many-cells': ({ needed, free, ...saving }) => ({
    what: `Il faut encore ${count(needed, 'cellule', 'cellules')} pour les données, et cette feuille de calcul peut en recevoir ${number(Math.max(0, free))}.`,
    next: `Importez dans une autre feuille de calcul ou enregistrez ${smaller(saving)}.`,
  }),
  'too-many-columns': ({ needed, most, ...saving }) => ({
    what: `L’export a besoin de ${count(needed, 'colonne', 'colonnes')}${SEMICOLON}Google Sheets en accepte ${number(most)}.`,
    next: `Enregistrez ${smaller(saving)}.`,
  }),
  'text-changed': ({ strings }) => ({
    what: `Google Sheets modifierait certaines réponses, par exemple ${strings.slice(0, 3).join(' · ')}.`,
    next: `Rien n’a été écrit. ${REPORT}`,
  }),
  'tab-missing': () => ({ what: 'L’onglet a été supprimé.', next: CONNECT_AGAIN }),
  'no-key': ({ field }) => ({
    what: 'Rien dans cet export ne permet de distinguer ses lignes, et quelque chose à vous se trouve à côté.',
    next: `Ajoutez ${quoted(field)} à l’export dans KoboToolbox, ou videz ce qui se trouve à côté des lignes.`,
  }),
  'tab-protected': ({ tab, cells }) => ({
    what: `Quelqu’un a protégé des cellules de l’onglet ${quoted(tab)} (${cells}). Rien n’a été modifié.`,
    next: 'Demandez à la personne qui les a protégées de vous laisser les modifier, puis réessayez.',
  }),
  'merged-cells': ({ tab, cells }) => ({
    what: `L’onglet ${quoted(tab)} a des cellules fusionnées (${cells}). Rien n’a été modifié.`,
    next: 'Annulez la fusion avec Format → Fusionner les cellules, puis réessayez.',
  }),
  'header-missing': ({ tab }) => ({
    what: `La ligne d’en-tête a disparu de l’onglet ${quoted(tab)}. Rien n’a été modifié, vos lignes et vos notes sont toujours là.`,
    next: 'Rétablissez la ligne avec Modifier → Annuler, ou dans Fichier → Historique des versions, puis actualisez à nouveau.',
  }),
  'rows-moving': () => ({
    what: 'Des lignes ont été déplacées encore et encore pendant leur écriture.',
    next: 'Réessayez quand personne ne trie ni ne déplace de lignes. La prochaine actualisation continue.',
  }),
  'time-up': () => ({
    what: 'Google arrête toute exécution au bout de six minutes. Ce qui est écrit est complet.',
    next: `Actualisez de nouveau${COLON}l’actualisation reprend là où elle s’est arrêtée.`,
  }),
  'connection-missing': () => ({ what: 'Ce projet n’est plus associé.', next: 'Connectez-le de nouveau.' }),
  'connection-unreadable': () => ({
    what: 'Ce qui est enregistré au sujet de cette association est illisible.',
    next: CONNECT_AGAIN,
  }),
  'connection-changed': () => ({
    what: 'Quelqu’un a modifié ce que cette association récupère. Elle est en pause.',
    next: 'Dissociez le projet, puis connectez-le de nouveau comme vous le souhaitez.',
  }),
  'not-mine': ({ account }) => ({
    what: `Ce projet fonctionne avec le compte ${quoted(account)}.`,
    next: 'Seule cette personne peut l’actualiser. Pour qu’il fonctionne avec votre compte, connectez-le vous-même.',
  }),
  'tab-not-linked': () => ({
    what: 'Cet onglet n’est associé à aucun projet.',
    next: 'Allez à l’onglet d’un projet associé ou ouvrez la barre latérale pour en connecter un.',
  }),
  'already-running': () => ({
    what: 'Une autre actualisation est en cours.',
    next: 'Réessayez lorsqu’elle sera terminée.',
  }),
  'google-refused': ({ detail }) => ({ what: `Google a refusé ceci${COLON}${quoted(detail)}.`, next: LATER }),
  'sheet-refused': ({ detail }) => ({
    what: `Google Sheets a refusé d’écrire${COLON}${quoted(detail)}.`,
    next: 'Si l’onglet est protégé, autorisez-vous à le modifier, puis actualisez de nouveau.',
  }),
  'authorization-needed': () => ({
    what: 'Google a de nouveau besoin de votre autorisation.',
    next: 'Choisissez Extensions → Connector for KoboToolbox → Ouvrir la barre latérale et accordez-la.',
  }),
  'bad-request': () => ({
    what: 'La barre latérale et le script ne sont pas de la même version.',
    next: 'Fermez la barre latérale, puis rouvrez-la.',
  }),
  unexpected: ({ detail }) => ({ what: `Un imprévu s’est produit${COLON}${quoted(detail)}.`, next: LATER }),
};
