import type { SharedMessages } from '../messages';
import { changesEs } from './changes';
import { failuresEs } from './failures';
import { typesEs } from './types';

export const sharedEs: SharedMessages = {
  name: 'Connector for KoboToolbox',
  types: typesEs,
  changes: changesEs,
  failure: failuresEs,
};
