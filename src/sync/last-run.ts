import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import { hash53 } from '../shared/hash';
import { machineLineIn } from '../sheet/layout/note';
import { keyTexts } from '../sheet/stand/key-texts';
import { readStand, type Whose } from '../sheet/stand/read-stand';
import type { Stand } from '../sheet/stand/stand';
import type { Tab } from '../sheet/workbook';
import type { Connection } from './connection';
import { readDecisions } from './decisions';
import type { FileAbout } from './fetch-export';
import { readKnown } from './known-columns';
import { Done } from './run-record';
import type { Services } from './services';

/** What the last run, which completed and found nothing to do, went by; and what it said. */
const LastRun = v.object({
  path: v.string(),
  /** `hash53` of the choices, the form and the export's settings; of the sync and key columns. */
  choices: v.string(),
  rows: v.string(),
  at: v.number(),
  done: Done,
});

const nameOf = (connection: string): string => `last/${connection}`;

/** After so long all is looked at again, whatever the address of the file says. KoboToolbox makes a new one every five minutes. */
const MOST_AGE = 3_600_000;

/**
 * Would a run find nothing to do? It would if the file is the one that the last run has read, nothing was chosen otherwise since, and the
 * columns that tell the rows say the same.
 * @returns what the last run said; null where a run has to look
 */
export function unchangedSince(services: Services, connection: Connection, about: FileAbout): Done | null {
  const last = decodeJson(LastRun, services.userStore.read(nameOf(connection.id)) ?? '');
  if (last === null || last.path !== about.path || services.clock.now() - last.at > MOST_AGE) return null;
  if (last.choices !== choicesHash(services, connection, about)) return null;
  const tabs = lookAgain(services, connection);
  return tabs !== null && last.rows === rowsHash(tabs) ? last.done : null;
}

/**
 * Remembers a run that found nothing to do.
 * @param tabs as it saw them
 */
export function keepLastRun(
  services: Services,
  connection: Connection,
  about: FileAbout,
  done: Done,
  tabs: readonly StandingTab[],
): void {
  const last = {
    path: about.path,
    choices: choicesHash(services, connection, about),
    rows: rowsHash(tabs),
    at: services.clock.now(),
    done,
  };
  services.userStore.write(nameOf(connection.id), JSON.stringify(last));
}

export function forgetLastRun({ userStore }: Services, connection: string): void {
  if (userStore.read(nameOf(connection)) !== null) userStore.remove(nameOf(connection));
}

function choicesHash(
  { userStore }: Services,
  connection: Connection,
  { deployed, options, format }: FileAbout,
): string {
  const known = readKnown(userStore, connection.id);
  return hash53(
    JSON.stringify([connection, known, readDecisions(userStore, connection.id), deployed, options, format]),
  );
}

/** A tab as it stands: what tells its columns and rows, and the texts of its key column. */
export interface StandingTab {
  readonly tab: Tab;
  readonly stand: Stand;
  readonly keys: readonly string[] | null;
}

/** Of so many cells all are looked at: a look is one call. */
const MOST_CELLS = 300_000;

/** Of large tabs the sync and key columns only, with what tells the columns. */
function rowsHash(tabs: readonly StandingTab[]): string {
  const texts = tabs.map(({ tab, stand: { grid, headers, notes, sync }, keys }) =>
    JSON.stringify(
      grid.rows * grid.columns <= MOST_CELLS ? [tab.usedValues(), notes] : [headers, notes, sync?.texts, keys],
    ),
  );
  return hash53(texts.join('\n'));
}

/** The tabs as they stand now; null where one is gone. */
function lookAgain({ workbook }: Services, { id, tabs }: Connection): StandingTab[] | null {
  const found = tabs.flatMap(({ table, sheet }) => {
    const tab = workbook.tab(sheet);
    return tab === null ? [] : [lookAt(tab, { connection: id, table })];
  });
  return found.length === tabs.length ? found : null;
}

function lookAt(tab: Tab, whose: Whose): StandingTab {
  const stand = readStand(tab, whose);
  const at = stand.notes.findIndex((note) => KEY.test(machineLineIn(note, whose.connection) ?? ''));
  return { tab, stand, keys: at === -1 ? null : keyTexts(tab, at + 1) };
}

/** The machine line of a key column. */
const KEY = /^kobo:\S+ (?:\/name:(?:_id|_uuid|meta\/rootUuid)#1|_row_key)$/;
