import { signatureMismatch } from '../exception';
import type { ExecutionFacts } from '../wire';
import type { Channel } from './channel';
import type { Realm } from './realm';
import type { Remotes } from './remotes';
import { strict } from './strict';

/** What every stand-in inside the worker works with. */
export class Sandbox {
  constructor(
    readonly realm: Realm,
    readonly channel: Channel,
    readonly remotes: Remotes,
    readonly facts: ExecutionFacts,
    readonly bundle: string,
  ) {}

  /** Calls the main thread; arguments and answer are carried over, objects as handles. */
  call(name: string, args: readonly unknown[] = [], target?: number): unknown {
    return this.remotes.revive(this.channel.call(name, this.remotes.toWire(args, name), target));
  }

  /** Google's words, as the script sees them. */
  exception(message: string): Error {
    return this.realm.error('Exception', message);
  }

  /** Google's words for arguments that fit no form of a method. */
  mismatch(method: string, args: readonly unknown[]): Error {
    return this.exception(signatureMismatch(method, args).message);
  }

  strict<Members extends object>(name: string, members: Members): Members {
    return strict(this.realm, name, members);
  }
}
