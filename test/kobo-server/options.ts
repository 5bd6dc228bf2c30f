import { json } from './answer';
import type { Handler } from './context';
import type { JsonObject } from './json';

const PARSES = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];

/** What OPTIONS of an API address tells: its name, what it gives and reads, and for some what a POST may hold. */
export const describe =
  (name: string, actions?: JsonObject): Handler =>
  () => {
    const about = { name, description: '', renders: ['application/json', 'text/html'], parses: PARSES };
    return json(200, actions === undefined ? about : { ...about, actions });
  };

const field = (label: string, type: string, required: boolean): JsonObject => ({
  type,
  required,
  read_only: !required,
  label,
});

/** What a POST of an export setting may hold. */
export const EXPORT_SETTING_ACTIONS: JsonObject = {
  POST: {
    uid: field('Uid', 'field', false),
    url: field('Url', 'field', false),
    data_url_csv: field('Data url csv', 'field', false),
    data_url_xlsx: field('Data url xlsx', 'field', false),
    name: field('Name', 'string', true),
    date_modified: field('Date modified', 'field', false),
    export_settings: field('Export settings', 'field', true),
  },
};
