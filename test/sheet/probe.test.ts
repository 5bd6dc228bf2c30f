import { HOSTILE_STRINGS, probeTextWay } from '../../src/sheet/probe';
import { modelWorkbook } from '../fakes/workbook';
import type { Quirks } from '../host/spreadsheet';

function probed(quirks: Partial<Quirks>) {
  const workbook = modelWorkbook({ quirks });
  const result = probeTextWay(workbook.addTab('New'));
  return { result, left: workbook.spreadsheet.getSheetByName('New')?.getDataRange().isBlank() };
}

const KEPT: Partial<Quirks> = { apostropheInTextCell: 'kept', apostropheElsewhere: 'kept' };

test.each<[way: string, quirks: Partial<Quirks>]>([
  ['guarded', {}],
  ['guarded', { textFormatStops: false }],
  ['format-only', { ...KEPT, formulaInTextCell: 'text' }],
  ['rich-text', KEPT],
  ['rich-text', { ...KEPT, textFormatStops: false }],
])('%s is found: %j', (way, quirks) => {
  expect(probed(quirks)).toEqual({ result: { ok: true, value: way }, left: true });
});

test('where nothing is exact it names what the best way would change', () => {
  const { result, left } = probed({ ...KEPT, textFormatStops: false, richText: 'coerced' });
  // A moment with an offset is text everywhere, and so is what begins with an apostrophe that is kept.
  const strings = HOSTILE_STRINGS.filter((text) => !/^'|T/.test(text)).slice(0, 10);
  expect([result, left]).toEqual([{ ok: false, failure: { code: 'text-changed', strings } }, true]);
});
