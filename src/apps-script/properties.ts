import type { Store } from '../sync/store';

/** A `Store` over one of Google's property stores, which is asked for at the first use only. */
export function propertyStore(open: () => GoogleAppsScript.Properties.Properties): Store {
  return {
    read: (name) => open().getProperty(name),
    write: (name, text) => {
      open().setProperty(name, text);
    },
    remove: (name) => {
      open().deleteProperty(name);
    },
    names: (prefix) =>
      open()
        .getKeys()
        .filter((name) => name.startsWith(prefix)),
  };
}

export const documentStore = propertyStore(() => PropertiesService.getDocumentProperties());
export const userStore = propertyStore(() => PropertiesService.getUserProperties());
