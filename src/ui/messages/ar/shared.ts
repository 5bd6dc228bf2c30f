import type { SharedMessages } from '../messages';
import { changesAr } from './changes';
import { failuresAr } from './failures';
import { typesAr } from './types';

export const sharedAr: SharedMessages = {
  name: 'Connector for KoboToolbox',
  types: typesAr,
  changes: changesAr,
  failure: failuresAr,
};
