import { Exception } from '../exception';
import type { Execution } from '../execution/execution';
import type { TriggerRecord } from '../state/trigger-table';
import { createTrigger } from './create-trigger';
import { all, type Services } from './service';

/** Google's ScriptApp. Facts: reference for ScriptApp; a person sees only own triggers. */
export const SCRIPT_APP: Services = {
  ...all('triggers', {
    'ScriptApp.createTrigger': (execution, args) => toWire(createTrigger(execution, args)),
    'ScriptApp.getProjectTriggers': own,
    'ScriptApp.getUserTriggers': own,
    'ScriptApp.deleteTrigger': ({ engine, user }, [id]) => {
      const deleted = typeof id === 'string' && engine.document?.triggers.delete(user, id);
      if (deleted !== true)
        throw new Exception('Unexpected error while getting the method or property deleteTrigger on object ScriptApp.');
    },
  }),
  ...all(null, {
    'ScriptApp.getAuthorizationInfo': (execution, [, scopes]) => {
      const missing = missingScopes(execution, scopes);
      const url = `https://script.google.com/authorize/${execution.engine.script.scriptId}`;
      return { required: missing.length > 0, url: missing.length > 0 ? url : null, scopes: execution.scopes };
    },
    'ScriptApp.requireScopes': (execution, [, scopes]) => {
      if (missingScopes(execution, scopes).length > 0)
        execution.kill('Authorization is required to perform that action.');
    },
  }),
};

function own({ engine, user }: Execution): unknown {
  return (engine.document?.triggers.of(user) ?? []).map(toWire);
}

function toWire({ id, handler, eventType, source, sourceId }: TriggerRecord): unknown {
  return { id, handler, eventType, source, sourceId };
}

/** Facts: scopes that the manifest does not list throw (the words are a belief). */
function missingScopes(execution: Execution, asked: unknown): readonly string[] {
  const manifest = execution.engine.script.manifest.scopes;
  const wanted = Array.isArray(asked) ? asked.map(String) : manifest;
  const foreign = wanted.filter((scope) => !manifest.includes(scope));
  if (foreign.length > 0) throw new Exception(`Invalid argument: the manifest does not list ${foreign.join(', ')}`);
  return wanted.filter((scope) => !execution.scopes.includes(scope));
}
