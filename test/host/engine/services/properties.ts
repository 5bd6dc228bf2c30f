import { Exception, signatureMismatch } from '../exception';
import type { Execution } from '../execution/execution';
import type { PropertyStore } from '../state/property-store';
import { all, type Services } from './service';

/** Google's Properties: every call is one of the day's. Facts: reference for Properties; values are text only. */
export const PROPERTIES: Services = {
  ...all(null, {
    'PropertiesService.getDocumentProperties': ({ engine }) => (engine.document === null ? null : true),
    'PropertiesService.getUserProperties': () => true,
    'PropertiesService.getScriptProperties': () => true,
  }),
  ...all('properties', {
    'Properties.getProperty': (execution, args) => store(execution, args).get(text(args, 1, 'getProperty')),
    'Properties.getProperties': (execution, args) => store(execution, args).all(),
    'Properties.getKeys': (execution, args) => Object.keys(store(execution, args).all()),
    'Properties.setProperty': (execution, args) => {
      const [key, value] = [text(args, 1, 'setProperty'), text(args, 2, 'setProperty')];
      store(execution, args).setAll({ [key]: value }, false);
    },
    'Properties.setProperties': (execution, args) => store(execution, args).setAll(texts(args), args[2] === true),
    'Properties.deleteProperty': (execution, args) => store(execution, args).delete(text(args, 1, 'deleteProperty')),
    'Properties.deleteAllProperties': (execution, args) => store(execution, args).clear(),
  }),
};

/** The store that the first argument names; takes one of the day's calls. */
function store({ engine, user }: Execution, [scope]: readonly unknown[]): PropertyStore {
  const { script, document } = engine;
  script.quotas.take(user, 'properties', 1, script.limits.propertyCallsPerDay);
  if (scope === 'user') return script.propertiesOf(user);
  if (scope === 'script') return script.scriptProperties;
  if (document === null) throw new Exception('There is no document.');
  return document.properties;
}

/** Text at a place of the arguments; anything else does not match the signature (the stricter reading). */
function text(args: readonly unknown[], at: number, method: string): string {
  const value = args[at];
  if (typeof value !== 'string') throw signatureMismatch(`PropertiesService.Properties.${method}`, args.slice(1));
  return value;
}

function texts(args: readonly unknown[]): Record<string, string> {
  const [, values] = args;
  const fits =
    typeof values === 'object' && values !== null && Object.values(values).every((one) => typeof one === 'string');
  if (!fits) throw signatureMismatch('PropertiesService.Properties.setProperties', args.slice(1));
  return Object.fromEntries(Object.entries(values));
}
