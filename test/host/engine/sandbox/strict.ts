import type { Realm } from './realm';

/** Asked for by the language itself or by test tools; everything else that is missing is a missing stand-in. */
const QUIET = new Set<PropertyKey>(['then', 'toJSON', 'asymmetricMatch', 'nodeType', '$$typeof', 'prototype']);

/**
 * A service or one of its objects: what it has works, what it has not throws and is named, so that a missing stand-in is
 * seen at once. Facts: on Google a missing method is a TypeError at the call; here the first look at it fails.
 */
export function strict<Members extends object>(realm: Pick<Realm, 'error'>, name: string, members: Members): Members {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || QUIET.has(key)) return Reflect.get(target, key, receiver);
      throw realm.error('Error', `The local host has no ${name}.${key}.`);
    },
  });
}
