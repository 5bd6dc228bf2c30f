import type { SharedMessages } from '../messages';
import { changesEn } from './changes';
import { failuresEn } from './failures';
import { typesEn } from './types';

export const sharedEn: SharedMessages = {
  name: 'Connector for KoboToolbox',
  types: typesEn,
  changes: changesEn,
  failure: failuresEn,
};
