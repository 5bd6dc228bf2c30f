import { HostUser } from '../../spreadsheet';
import { Exception } from '../exception';
import { all, type Services } from './service';

/**
 * Who runs it, and sleeping: that takes clock time and no real time, frozen or not; two that sleep at once add up.
 * Facts: reference for Session and Utilities.sleep (at most 300,000 ms).
 */
export const SESSION: Services = all(null, {
  'Session.getActiveUser': ({ user }) => new HostUser(user),
  'Session.getEffectiveUser': ({ user }) => new HostUser(user),
  'Utilities.sleep': ({ engine }, [milliseconds]) => {
    const { clock, limits } = engine.script;
    if (typeof milliseconds !== 'number' || !(milliseconds >= 0 && milliseconds <= limits.sleepMs))
      throw new Exception(`Invalid argument: ${String(milliseconds)}`);
    clock.advance(milliseconds);
  },
});
