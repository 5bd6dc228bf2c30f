import type { LayoutWords } from '../../../sheet/layout/layout-words';
import { typesEn } from './types';

export const layoutEn: LayoutWords = {
  types: typesEn,
  deviceTime: (offsets) => `Time as answered on the device${offsets === '' ? '' : ` (${offsets})`}`,
  utc: 'Time in UTC',
  inZone: (zone) => `Time in ${zone}`,
  masked: 'Masked: the same answer always has the same stand-in',
  open: 'Open in KoboToolbox',
  latLong: (header) => `${header} (lat/long)`,
  offset: (header) => `${header} (time zone)`,
  ofParent: (table, header) => `${table}: ${header}`,
  tab: {
    gone: 'No longer in this export. The column and its values stay.',
    sync: 'Do not edit. The add-on keeps here which row is which, so that your notes stay with their rows.',
    removedAt: 'When the submission left this export: deleted, or outside its filter or your permission.',
  },
  rowKey: 'Names this row. It stays when other rows come and go.',
  parentRowKey: 'Names the row that this one belongs to.',
};
