import * as v from 'valibot';
import type { Server } from '../kobo/server';
import { decodeJson } from '../shared/decode';
import type { Store } from './store';

const Credential = v.object({
  version: v.literal(1),
  server: v.string(),
  account: v.string(),
  key: v.string(),
});

/** An account whose key is kept: what may be shown of it. */
export interface KnownAccount {
  readonly server: Server;
  readonly account: string;
}

const PREFIX = 'key/';
const nameOf = ({ server, account }: KnownAccount): string => `${PREFIX}${server}/${account}`;

/** Keeps a key in the person's own store, one for each server and account. */
export function keepKey(userStore: Store, known: KnownAccount, key: string): void {
  userStore.write(
    nameOf(known),
    JSON.stringify({
      version: 1,
      server: known.server,
      account: known.account,
      key,
    }),
  );
}

/** The key of an account; null where none is kept. Only what sends it to that server may ask. */
export function keyOf(userStore: Store, known: KnownAccount): string | null {
  const credential = decodeJson(Credential, userStore.read(nameOf(known)) ?? '');
  return credential?.server === known.server && credential.account === known.account ? credential.key : null;
}

export function forgetKey(userStore: Store, known: KnownAccount): void {
  userStore.remove(nameOf(known));
}

/** All accounts whose keys this person keeps, without the keys. */
export function knownAccounts(userStore: Store): readonly KnownAccount[] {
  return userStore.names(PREFIX).flatMap((name) => {
    const credential = decodeJson(Credential, userStore.read(name) ?? '');
    return credential === null ? [] : [{ server: credential.server, account: credential.account }];
  });
}
