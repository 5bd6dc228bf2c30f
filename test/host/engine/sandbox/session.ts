import type { Sandbox } from './sandbox';

/** Google's Session. Facts: reference for Session; an e-mail needs the scope `userinfo.email`. */
export function createSession(sandbox: Sandbox): object {
  const user = (method: string) => () => sandbox.call(`Session.${method}`);
  return sandbox.strict('Session', {
    toString: () => 'Session',
    getActiveUserLocale: () => sandbox.facts.locale,
    getScriptTimeZone: () => sandbox.facts.scriptTimeZone,
    getActiveUser: user('getActiveUser'),
    getEffectiveUser: user('getEffectiveUser'),
    getTemporaryActiveUserKey: () => sandbox.facts.temporaryKey,
  });
}
