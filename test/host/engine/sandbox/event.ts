import type { Sandbox } from './sandbox';
import { AUTH_MODE } from './script-app';

/**
 * The arguments in the bundle's world. In an event object (`authMode` as text) the mode becomes Google's constant, as a
 * script compares it. Facts: Google's page on event objects.
 */
export function reviveArguments(sandbox: Sandbox, args: readonly unknown[]): unknown[] {
  const revived = args.map((arg) => sandbox.remotes.revive(arg));
  const [event] = revived;
  const isEvent = sandbox.facts.context === 'open' || sandbox.facts.context === 'trigger';
  if (!isEvent || typeof event !== 'object' || event === null || !('authMode' in event)) return revived;
  const mode = Object.values(AUTH_MODE).find((one) => one.name() === event.authMode);
  Object.assign(event, { authMode: mode });
  return revived;
}
