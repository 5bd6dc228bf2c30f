import type { AddressReason, KeyReason, NotXlsx } from '../../../shared/failure';
import type { FailureWords, ServerMessages } from '../messages';
import type { Saving } from '../saving';
import { count } from './count';

const host = (server: string): string => server.replace(/^https?:\/\//, '');
const number = (n: number): string => n.toLocaleString('en');
const COPY_KEY = 'Copy it again from Account settings → Security.';
const LATER = 'Try again in a few minutes.';

const address: { readonly [R in AddressReason]: FailureWords } = {
  empty: { what: 'Nothing was entered.', next: 'Paste the address of your project, or choose a server.' },
  'no-host': { what: 'This is not the address of a server.', next: 'Copy it from the address bar of your project.' },
  website: {
    what: 'This is a page about KoboToolbox, not a server with projects.',
    next: 'Choose the Global or the European Union server, or paste the address of your project.',
  },
  unprotected: {
    what: 'This address is not protected (http), so your key could be read on the way.',
    next: 'Ask for the address that begins with https.',
  },
  'secret-inside': {
    what: 'This address has a user name or a password inside.',
    next: 'Paste it without; you will be asked for your API key.',
  },
  'odd-characters': {
    what: 'This address has characters that no address has.',
    next: 'Copy it from the address bar of your project.',
  },
};

const key: { readonly [R in KeyReason]: FailureWords } = {
  empty: { what: 'No key was entered.', next: 'Copy it from Account settings → Security.' },
  'too-short': { what: 'This is too short for an API key.', next: COPY_KEY },
  'odd-characters': { what: 'This has characters that no API key has.', next: COPY_KEY },
};

const notXlsx: { readonly [F in NotXlsx]: string } = {
  nothing: 'KoboToolbox sent an empty file.',
  html: 'KoboToolbox sent a page instead of the Excel file.',
  json: 'KoboToolbox sent a message instead of the Excel file.',
  csv: 'This is a CSV file, not an Excel file.',
  xls: 'This is an Excel file of the old kind (.xls), which cannot be read here.',
  other: 'This is not an Excel file.',
};

const smaller = ({ option, columns }: Saving): string =>
  option === 'choices'
    ? `an export with the answers of "select many" questions in one column: that saves ${count(columns, 'column', 'columns')}`
    : 'an export with fewer questions';

export const failuresEn: ServerMessages['failure'] = {
  'address-not-understood': ({ reason }) => address[reason],
  'key-not-understood': ({ reason }) => key[reason],
  'key-refused': ({ server }) => ({ what: `The API key was refused by ${host(server)}.`, next: COPY_KEY }),
  'key-missing': ({ server, account }) => ({
    what: `The API key of ${account} on ${host(server)} is not here.`,
    next: 'Enter it again.',
  }),
  'account-restricted': ({ server }) => ({
    what: `${host(server)} does not let this account read data.`,
    next: 'Open KoboToolbox in your browser: you may have to change your password first.',
  }),
  'not-kobotoolbox': ({ server }) => ({
    what: `${host(server)} does not answer like KoboToolbox. Your key was not sent.`,
    next: 'Check the address of your server.',
  }),
  unreachable: ({ server }) => ({
    what: `${host(server)} could not be reached.`,
    next: 'Check the address. A server inside a private network cannot be reached from Google.',
  }),
  'redirected-elsewhere': ({ server, target }) => ({
    what: `${host(server)} sends on to another server (${target}). Your key was not sent there.`,
    next: 'If that is your server, enter its address.',
  }),
  'too-many-redirects': ({ server }) => ({
    what: `${host(server)} sends on in a circle.`,
    next: 'Check the address of your server.',
  }),
  'server-trouble': ({ server }) => ({ what: `${host(server)} has trouble at the moment.`, next: LATER }),
  'unexpected-answer': ({ server }) => ({
    what: `${host(server)} answered something that KoboToolbox does not answer.`,
    next: `${LATER} If it stays so, report it with a copy of this run.`,
  }),
  'project-not-found': ({ project }) => ({
    what: `The project "${project}" was not found.`,
    next: 'It may be deleted or no longer shared with you. Ask its owner.',
  }),
  'no-permission': ({ project }) => ({
    what: `Your account may not see the submissions of "${project}".`,
    next: 'Ask the owner for the permission "View submissions".',
  }),
  'export-not-found': ({ export: name }) => ({
    what: `The saved export "${name}" is gone from KoboToolbox.`,
    next: 'Choose another one.',
  }),
  'may-not-save-exports': ({ project }) => ({
    what: `Your account may not save exports in "${project}".`,
    next: 'Choose one of its saved exports, or ask the owner for the permission "Manage project".',
  }),
  cancelled: () => ({
    what: 'You cancelled this before it was done.',
    next: 'Refresh to write the rest.',
  }),
  'export-in-progress': ({ retryAfterSeconds }) => ({
    what: 'KoboToolbox is still making the file.',
    next: `Refresh again in ${retryAfterSeconds <= 90 ? 'a minute or two' : 'a few minutes'}.`,
  }),
  'export-failed': ({ detail, retryAfterSeconds }) => ({
    what: `KoboToolbox could not make the file${detail === '' ? '.' : `: "${detail}".`}`,
    next:
      retryAfterSeconds === null
        ? LATER
        : `KoboToolbox tries again after ${Math.ceil(retryAfterSeconds / 60)} min; until then the answer stays the same.`,
  }),
  'export-too-slow': () => ({
    what: 'KoboToolbox needs more than two minutes for this export and gives up.',
    next: 'Save an export with fewer questions, and import that one.',
  }),
  'not-csv': ({ found }) => ({
    what: found === 'nothing' ? 'KoboToolbox sent an empty file.' : 'KoboToolbox sent a page instead of the data.',
    next: `The tab was left as it was. ${LATER}`,
  }),
  'not-xlsx': ({ found }) => ({ what: notXlsx[found], next: `The tab was left as it was. ${LATER}` }),
  'workbook-locked': () => ({
    what: 'The Excel file is protected by a password.',
    next: 'Save it without a password, and try again.',
  }),
  'archive-too-large': ({ megabytes }) => ({
    what: `Unpacked, the Excel file has ${number(megabytes)} MB, which is more than can be read here.`,
    next: 'Save an export with fewer questions, and import that one.',
  }),
  'xlsx-unreadable': ({ part, position }) => ({
    what: `The Excel file cannot be read: its part ${part} is broken at character ${number(position)}.`,
    next: 'The tab was left as it was. Report it with a copy of this run.',
  }),
  'download-cut': () => ({
    what: 'The download was cut off before its end.',
    next: `The tab was left as it was. ${LATER}`,
  }),
  'download-too-large': () => ({
    what: 'The export is larger than the 50 MB that Google lets through.',
    next: 'Save an export with fewer questions, and import that one.',
  }),
  'csv-unreadable': ({ row }) => ({
    what: `The export cannot be read: its row ${number(row)} is broken.`,
    next: 'The tab was left as it was. Report it with a copy of this run.',
  }),
  'too-many-cells': ({ needed, free, ...saving }) => ({
    what: `The data need ${number(needed)} more cells, and this spreadsheet has room for ${number(Math.max(0, free))}.`,
    next: `Import into another spreadsheet, or save ${smaller(saving)}.`,
  }),
  'too-many-columns': ({ needed, most, ...saving }) => ({
    what: `The export needs ${number(needed)} columns; Google Sheets holds ${number(most)}.`,
    next: `Save ${smaller(saving)}.`,
  }),
  'text-changed': ({ strings }) => ({
    what: `Google Sheets would change some answers, for example ${strings.slice(0, 3).join(' · ')}.`,
    next: 'Nothing was written. Report it with a copy of this run.',
  }),
  'tab-missing': () => ({ what: 'The tab was deleted.', next: 'Unlink the project and connect it again.' }),
  'no-key': ({ field }) => ({
    what: 'This export has nothing to tell its rows apart by, and something of yours stands beside them.',
    next: `Add ${field} to the export in KoboToolbox, or clear what stands beside the rows.`,
  }),
  'tab-protected': ({ tab, cells }) => ({
    what: `Somebody protected cells of the tab "${tab}" (${cells}). Nothing was changed.`,
    next: 'Ask whoever protected them to let you edit, then try again.',
  }),
  'merged-cells': ({ tab, cells }) => ({
    what: `Cells of the tab "${tab}" are merged (${cells}). Nothing was changed.`,
    next: 'Unmerge them with Format → Merge cells, then try again.',
  }),
  'header-missing': ({ tab }) => ({
    what: `The row with the headers is gone from the tab "${tab}". Nothing was changed, your rows and notes are all there.`,
    next: 'Bring the row back with Edit → Undo, or from File → Version history, then refresh again.',
  }),
  'rows-moving': () => ({
    what: 'Rows were moved again and again while they were written.',
    next: 'Try again when nobody sorts or moves rows. The next refresh goes on.',
  }),
  'time-up': () => ({
    what: 'Google ends a run after six minutes. What is written is whole.',
    next: 'Refresh again: it goes on where it stopped.',
  }),
  'connection-missing': () => ({ what: 'This project is no longer linked.', next: 'Connect it again.' }),
  'connection-unreadable': () => ({
    what: 'What is stored about this link cannot be read.',
    next: 'Unlink the project and connect it again.',
  }),
  'connection-changed': () => ({
    what: 'Somebody changed what this link fetches. It is paused.',
    next: 'Unlink the project and connect it again as you want it.',
  }),
  'not-mine': ({ account }) => ({
    what: `This project runs with ${account}'s account.`,
    next: 'Only that person can refresh it. To have it with your account, connect it yourself.',
  }),
  'tab-not-linked': () => ({
    what: 'This tab is not linked to a project.',
    next: 'Go to the tab of a linked project, or open the sidebar to connect one.',
  }),
  'already-running': () => ({ what: 'Another refresh is running.', next: 'Try again when it is done.' }),
  'google-refused': ({ detail }) => ({ what: `Google refused this: "${detail}".`, next: LATER }),
  'sheet-refused': ({ detail }) => ({
    what: `Google Sheets refused to write: "${detail}".`,
    next: 'If the tab is protected, allow yourself to edit it, then refresh again.',
  }),
  'authorization-needed': () => ({
    what: 'Google needs your permission again.',
    next: 'Choose Extensions → Connector for KoboToolbox → Open sidebar and allow it.',
  }),
  'bad-request': () => ({
    what: 'The sidebar and the script do not fit together.',
    next: 'Close the sidebar and open it again.',
  }),
  unexpected: ({ detail }) => ({ what: `Something unexpected happened: "${detail}".`, next: LATER }),
};
