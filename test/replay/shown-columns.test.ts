import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KnownHeaders } from '../../scripts/replay/known-headers';
import { shownColumns } from '../../scripts/replay/show/shown-columns';
import { readHeader } from '../../scripts/replay/tab-header';
import { defaultChoices } from '../../src/sync/choices';
import type { Connection } from '../../src/sync/connection';
import { createSpreadsheet } from '../host/spreadsheet';
import type { JsonObject } from '../kobo-server';
import { root } from '../root';

const folder = join(root(), 'test/fixtures/histories');

const connection: Connection = {
  version: 1,
  id: 'link0001',
  spreadsheet: 'tabs',
  sources: [],
  tabs: [],
  choices: { ...defaultChoices(), masked: ['/question:market'], types: { '/question:price': 'text' } },
  language: 'en',
  schedule: { every: 'off' },
  owner: { account: 'alice' },
};

function known(): KnownHeaders {
  const headers = new KnownHeaders();
  const { content } = JSON.parse(readFileSync(join(folder, 'prices-form.json'), 'utf8')) as { content: JsonObject };
  const bytes = readFileSync(join(folder, 'prices-1.csv'));
  headers.learn({ file: { bytes, format: 'csv' }, content, versions: [], settings: { lang: '_default' } });
  return headers;
}

/** A tab with these headers, each with the identity that its note ends in. */
function shown(columns: readonly (readonly [header: string, identity: string | null])[]) {
  const [sheet] = createSpreadsheet({ id: 'tabs' }).getSheets();
  if (sheet === undefined) throw new Error('No tab.');
  columns.forEach(([header, identity], at) => {
    const cell = sheet.getRange(1, at + 1).setValue(header);
    if (identity !== null) cell.setNote(`About it\nkobo:link0001 ${identity}`);
  });
  sheet.hideColumns(columns.length);
  const told = shownColumns(sheet, readHeader(sheet), connection, known());
  return told.map(({ header, name, type, role, hidden }) => [header, name, type, role, hidden]);
}

test('every column tells what it is, by its note', () => {
  expect(
    shown([
      ['My price', '/question:price'],
      ['Market', '/question:market'],
      ['_id', '/name:_id#1'],
      ['_index', '/name:_index#1'],
      ['Link', 'open'],
      ['Household: Price', 'parent:/question:price'],
      ['_row_key', '_row_key'],
      ['_parent_row_key', '_parent_row_key'],
      ['_removed_at', 'removed-at'],
      ['Remarks', null],
      ['_kobo_sync: do not edit', null],
    ]),
  ).toEqual([
    ['My price', 'Price', 'text', 'data', false],
    ['Market', 'Market', 'text', 'data', false],
    ['_id', '_id', 'number', 'key', false],
    ['_index', '_index', 'number', 'position', false],
    ['Link', null, 'link', 'helper', false],
    ['Household: Price', null, 'text', 'helper', false],
    ['_row_key', null, 'text', 'key', false],
    ['_parent_row_key', null, 'text', 'helper', false],
    ['_removed_at', null, 'date-time', 'helper', false],
    ['Remarks', null, null, 'user', false],
    ['_kobo_sync: do not edit', null, 'text', 'sync', true],
  ]);
});
