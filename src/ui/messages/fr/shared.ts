import type { SharedMessages } from '../messages';
import { changesFr } from './changes';
import { failuresFr } from './failures';
import { typesFr } from './types';

export const sharedFr: SharedMessages = {
  name: 'Connector for KoboToolbox',
  types: typesFr,
  changes: changesFr,
  failure: failuresFr,
};
