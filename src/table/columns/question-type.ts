import type { CellType } from '../column';

/** Cell types of the answers by question type; all others are text: `calculate`, `rank`, `acknowledge`, `barcode`… */
const TYPES: ReadonlyMap<string, CellType> = new Map([
  ['integer', 'number'],
  ['decimal', 'number'],
  ['range', 'number'],
  ['date', 'date'],
  ['today', 'date'],
  ['time', 'time'],
  ['datetime', 'date-time'],
  ['start', 'date-time'],
  ['end', 'date-time'],
]);

/** XLSForm writes `dateTime`, KoboToolbox `datetime`. */
export const cellTypeOf = (question: string): CellType => TYPES.get(question.toLowerCase()) ?? 'text';

export const GEO_PARTS = ['latitude', 'longitude', 'altitude', 'precision'] as const;

const GEOPOINTS = new Set(['geopoint', 'start-geopoint', 'background-geopoint']);
const MEDIA = new Set(['image', 'audio', 'video', 'file', 'background-audio', 'audit']);

export const isGeopoint = (question: string): boolean => GEOPOINTS.has(question);
export const isMedia = (question: string): boolean => MEDIA.has(question);

/** What a phone notes by itself. The exporter writes these first, wherever the form has them. */
const BY_PHONE = new Set([
  'start',
  'end',
  'today',
  'username',
  'email',
  'deviceid',
  'subscriberid',
  'simserial',
  'phonenumber',
  'audit',
]);

export const isByPhone = (question: string): boolean => BY_PHONE.has(question);
