import { isAuthorized, surroundings } from '../../../src/apps-script/surroundings';
import type { ConformanceCase } from '../case';

export const installation: readonly ConformanceCase[] = [
  {
    port: 'surroundings',
    name: 'a script bound to the file says that it is one',
    expected: { source: 'NONE', shape: 'bound' },
    run: () => ({ source: String(ScriptApp.getInstallationSource()), shape: surroundings.shape() }),
  },
  {
    port: 'surroundings',
    name: 'a person who runs this has authorised it',
    expected: true,
    run: () => isAuthorized(),
  },
  {
    port: 'surroundings',
    name: 'the language is known without any permission',
    expected: true,
    run: () => /^[a-z]{2}/.test(surroundings.locale()),
  },
];
