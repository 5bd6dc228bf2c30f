import type { Surroundings } from '../ui/surroundings';

/** Session and installation. `getInstallationSource` tells a published add-on from a script bound to the file. */
export const surroundings: Surroundings = {
  locale: () => Session.getActiveUserLocale(),
  shape: () => (ScriptApp.getInstallationSource() === ScriptApp.InstallationSource.NONE ? 'bound' : 'published'),
};

/** Has the person (still) given all permissions? Triggers of a published add-on fire without them too. */
export const isAuthorized = (): boolean =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() !==
  ScriptApp.AuthorizationStatus.REQUIRED;
