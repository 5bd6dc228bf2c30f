import { enumeration } from './enums';
import type { Sandbox } from './sandbox';
import { createTriggerBuilder, isTriggerData, triggerIdOf, triggerOf } from './triggers';

export const AUTH_MODE = enumeration('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
const STATUS = enumeration('NOT_REQUIRED', 'REQUIRED');
const SOURCE = enumeration('WEB_STORE_ADD_ON', 'APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE');
const EVENT = enumeration('CLOCK', 'ON_CHANGE', 'ON_EDIT', 'ON_EVENT_UPDATED', 'ON_FORM_SUBMIT', 'ON_OPEN');
const TRIGGER_SOURCE = enumeration('CALENDAR', 'CLOCK', 'DOCUMENTS', 'FORMS', 'SPREADSHEETS');
const WEEK_DAY = enumeration('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');

/** Google's ScriptApp. Facts: reference for ScriptApp, AuthorizationInfo, ClockTriggerBuilder. */
export function createScriptApp(sandbox: Sandbox): object {
  const enums = { EventType: EVENT, TriggerSource: TRIGGER_SOURCE, WeekDay: WEEK_DAY };
  const list =
    (method: string) =>
    (...args: unknown[]) => {
      const found = sandbox.channel.call(`ScriptApp.${method}`, sandbox.remotes.toWire(args, `ScriptApp.${method}`));
      const triggers = (Array.isArray(found) ? found : [])
        .filter(isTriggerData)
        .map((data) => triggerOf(sandbox, data, enums));
      return sandbox.realm.value(triggers, (object) => object);
    };
  return sandbox.strict('ScriptApp', {
    toString: () => 'ScriptApp',
    AuthMode: AUTH_MODE,
    AuthorizationStatus: STATUS,
    InstallationSource: SOURCE,
    ...enums,
    getScriptId: () => sandbox.facts.scriptId,
    getInstallationSource: () => Object.values(SOURCE).find((one) => one.name() === sandbox.facts.installationSource),
    getAuthorizationInfo: (mode: unknown, scopes?: unknown) => authorizationInfo(sandbox, [mode, scopes]),
    requireScopes: (mode: unknown, scopes: unknown) => void sandbox.call('ScriptApp.requireScopes', [mode, scopes]),
    requireAllScopes: (mode: unknown) => void sandbox.call('ScriptApp.requireScopes', [mode]),
    newTrigger: (handler: unknown) => createTriggerBuilder(sandbox, String(handler), enums),
    getProjectTriggers: list('getProjectTriggers'),
    getUserTriggers: list('getUserTriggers'),
    deleteTrigger: (trigger: unknown) => void sandbox.call('ScriptApp.deleteTrigger', [triggerIdOf(trigger)]),
  });
}

function authorizationInfo(sandbox: Sandbox, args: readonly unknown[]): object {
  const found = sandbox.call('ScriptApp.getAuthorizationInfo', args);
  const facts = new Map<string, unknown>(Object.entries(typeof found === 'object' && found !== null ? found : {}));
  return sandbox.strict('AuthorizationInfo', {
    getAuthorizationStatus: () => (facts.get('required') === true ? STATUS.REQUIRED : STATUS.NOT_REQUIRED),
    getAuthorizationUrl: () => facts.get('url'),
    getAuthorizedScopes: () => facts.get('scopes'),
  });
}
