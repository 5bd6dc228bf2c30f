/** How rows are known, the best first; `row`: repeat rows; `position`: the export has nothing to know rows by. */
export const KEY_KINDS = ['id', 'root-uuid', 'uuid', 'row', 'position'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** What the header of the sync column says. */
export interface SyncHead {
  readonly connection: string;
  readonly table: string;
  readonly kind: KeyKind;
}

const VERSION = 1;

/** `_kobo_sync 1 link0001 id /members (do not edit)`: all in the text, because people clear notes. */
export const syncHeadText = ({ connection, table, kind }: SyncHead): string =>
  `_kobo_sync ${VERSION} ${connection} ${kind} /${table} (do not edit)`;

const HEAD = /^_kobo_sync (\d+) ([A-Za-z0-9]+) ([a-z-]+) \/(\S*) \(do not edit\)$/;

/** @returns null for every other header, and for a version that is not known here */
export function readSyncHead(text: string): SyncHead | null {
  const [, version, connection, name, table] = HEAD.exec(text) ?? [];
  const kind = KEY_KINDS.find((one) => one === name);
  if (Number(version) !== VERSION || connection === undefined || table === undefined || kind === undefined) return null;
  return { connection, table, kind };
}
