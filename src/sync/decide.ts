import { fail, ok, type Result, then } from '../shared/result';
import { messageOf } from '../shared/unexpected';
import type { Decision } from './ask';
import type { Connection } from './connection';
import { ownConnection, saveConnection } from './connections';
import { addDecision } from './decisions';
import { acceptSeen, readKnown } from './known-columns';
import { whileLocked } from './lock';
import { answered, readRuns } from './run-record';
import type { Services } from './services';

const PATIENCE = 10_000;

/**
 * A person answers what the last run asked; the next refresh acts on it.
 * @returns `bad-request` where nothing of the kind is asked, or the answer is none; rows deleted by hand can be decided on at any time, since
 * "leave out for good" may be taken back
 */
export function decide(services: Services, id: string, decision: Decision): Result<null> {
  try {
    return whileLocked(services.lock, PATIENCE, () =>
      then(ownConnection(services, id), (connection) =>
        then(keep(services, connection, decision), () => {
          answered(services.documentStore, id, decision.about);
          return ok(null);
        }),
      ),
    );
  } catch (thrown) {
    return fail({ code: 'google-refused', detail: messageOf(thrown) });
  }
}

function keep(services: Services, connection: Connection, decision: Decision): Result<null> {
  const ask = readRuns(services.documentStore, connection.id)[0]?.asks.find(({ about }) => about === decision.about);
  const store = services.userStore;
  switch (decision.about) {
    case 'hand-deleted':
      addDecision(store, connection.id, { handDeleted: decision.answer });
      return ok(null);
    case 'safety-stop':
      if (ask?.about !== 'safety-stop') return nothingAsked;
      addDecision(store, connection.id, decision.answer === 'goOn' ? { release: ask.limit } : { keepRemoved: true });
      return ok(null);
    case 'column-claim':
      if (ask?.about !== 'column-claim' || !ask.headers.includes(decision.answer)) return nothingAsked;
      addDecision(store, connection.id, { claims: { [ask.machine]: decision.answer } });
      return ok(null);
    case 'new-columns':
      return acceptColumns(services, connection, decision.answer === 'add');
  }
}

const nothingAsked = fail({ code: 'bad-request', what: 'decide' });

/** Held-back columns come with the next refresh, or are left out like others that a person left out. */
function acceptColumns(services: Services, connection: Connection, areWanted: boolean): Result<null> {
  const held = readKnown(services.userStore, connection.id)?.held ?? [];
  if (held.length === 0) return nothingAsked;
  const keys = held.map(({ key }) => key);
  if (!areWanted) {
    const leftOut = [...connection.choices.leftOut, ...keys];
    saveConnection(services, { ...connection, choices: { ...connection.choices, leftOut } });
  }
  acceptSeen(services.userStore, connection.id, keys);
  return ok(null);
}
