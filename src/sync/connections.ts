import * as v from 'valibot';
import { decodeJson } from '../shared/decode';
import type { Failure } from '../shared/failure';
import { fail, ok, type Result } from '../shared/result';
import { Connection, readConnection } from './connection';
import type { Services } from './services';

type Stores = Pick<Services, 'documentStore' | 'userStore' | 'workbook'>;

/** Whose a connection is, seen by the person who asks. `changed`: the shown copy is not what the owner set up. */
export type Ownership = 'mine' | 'another' | 'changed';

export interface Listed {
  readonly connection: Connection;
  readonly ownership: Ownership;
}

/** The owner's own copy, and the one before it: a save that died halfway shows the one before, and is no tampering. */
const Sealed = v.object({ now: Connection, before: v.nullable(Connection) });

const SHOWN = 'connection/';
const shownName = (id: string): string => `${SHOWN}${id}`;
const sealedName = ({ workbook }: Stores, id: string): string => `sealed/${workbook.id}/${id}`;

/**
 * Stores a connection: the sealed copy with its owner first, then the copy that everybody sees.
 * Authority is the sealed copy only: nobody but its owner can change what runs with his key.
 */
export function saveConnection(stores: Stores, connection: Connection): void {
  const before = readSealed(stores, connection.id)?.now ?? null;
  stores.userStore.write(sealedName(stores, connection.id), JSON.stringify({ now: connection, before }));
  stores.documentStore.write(shownName(connection.id), JSON.stringify(connection));
}

/** Takes a connection away, both copies. */
export function removeConnection(stores: Stores, id: string): void {
  stores.documentStore.remove(shownName(id));
  stores.userStore.remove(sealedName(stores, id));
}

/** All connections of this spreadsheet that can be read, in the order of their names. */
export function listConnections(stores: Stores): readonly Listed[] {
  return stores.documentStore
    .names(SHOWN)
    .sort()
    .flatMap((name) => {
      const shown = readConnection(stores.documentStore.read(name) ?? '');
      return shown === null || name !== shownName(shown.id) ? [] : [judge(stores, shown)];
    });
}

/**
 * The connection with its id, and whose it is.
 * @returns `connection-missing`; `connection-unreadable`
 */
export function findConnection(stores: Stores, id: string): Result<Listed> {
  const text = stores.documentStore.read(shownName(id));
  if (text === null) return fail({ code: 'connection-missing' });
  const shown = readConnection(text);
  return shown?.id === id ? ok(judge(stores, shown)) : fail({ code: 'connection-unreadable' });
}

/**
 * The connection, if it may run for the person who asks.
 * @returns as `findConnection`; `not-mine` (with the owner's KoboToolbox name); `connection-changed` where the shown
 * copy differs from the sealed one
 */
export function ownConnection(stores: Stores, id: string): Result<Connection> {
  const found = findConnection(stores, id);
  if (!found.ok) return found;
  const refused = whyNot(found.value);
  return refused === null ? ok(found.value.connection) : fail(refused);
}

/** Mine is what I sealed in this very spreadsheet and what still says the same. */
function judge(stores: Stores, shown: Connection): Listed {
  const sealed = readSealed(stores, shown.id);
  if (sealed === null || shown.spreadsheet !== stores.workbook.id) return { connection: shown, ownership: 'another' };
  const isMine = isSame(shown, sealed.now) || (sealed.before !== null && isSame(shown, sealed.before));
  return isMine ? { connection: sealed.now, ownership: 'mine' } : { connection: shown, ownership: 'changed' };
}

const readSealed = (stores: Stores, id: string) =>
  decodeJson(Sealed, stores.userStore.read(sealedName(stores, id)) ?? '');

/** Both come out of the same schema, which puts their keys in one order. */
const isSame = (a: Connection, b: Connection): boolean => JSON.stringify(a) === JSON.stringify(b);

function whyNot({ connection, ownership }: Listed): Failure | null {
  if (ownership === 'another') return { code: 'not-mine', account: connection.owner.account };
  return ownership === 'changed' ? { code: 'connection-changed' } : null;
}
