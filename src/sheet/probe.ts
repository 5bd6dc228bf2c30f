import { fail, ok, type Result } from '../shared/result';
import { TEXT_WAYS, type TextWay, writeCells } from './text-way';
import type { Area, Seen, Tab } from './workbook';

/** Strings that spreadsheets like to change. Each must come back to the letter. */
export const HOSTILE_STRINGS: readonly string[] = [
  '007',
  '+254700123456',
  '12345678901234567890',
  '1e5',
  '1/24',
  '3-4',
  '2026-10-02',
  '2026-10-02T12:00:00.000+03:00',
  '10:30',
  '1AM',
  'March 5',
  '1,234.50',
  '1.234,50',
  '50%',
  '$3',
  '(12)',
  'TRUE',
  'VRAI',
  '=1+1',
  '=',
  '+1+1',
  '-5+3',
  '@SUM(A1)',
  "'quoted",
  "''",
  "'=1+1",
  '#N/A',
  '#REF!',
  ' 5 ',
  '\t=1',
  'two\nlines',
  '٣',
  'مرحبا',
  '{"a":1}',
  '=HYPERLINK("https://example.org","x")',
];

/** Where the probe writes, in a new tab. */
export const PROBE_AREA: Area = {
  row: 1,
  column: 1,
  rows: HOSTILE_STRINGS.length,
  columns: 1,
};

/**
 * Finds the way to write text that gives every hostile string back exactly: as value, as display, and as no formula.
 * What Google does here is not documented, so it is tried where the data will stand, before the first data.
 * @param tab a new tab, blank; it is blank again afterwards
 * @returns the first way that is exact, or `text-changed` with the strings that the best one changed
 */
export function probeTextWay(tab: Tab): Result<TextWay> {
  let fewest: readonly string[] = HOSTILE_STRINGS;
  for (const way of TEXT_WAYS) {
    const changed = tryWay(tab, way);
    if (changed.length === 0) return ok(way);
    if (changed.length < fewest.length) fewest = changed;
  }
  return fail({ code: 'text-changed', strings: fewest.slice(0, 10) });
}

/** Is all that stands in a tab what a probe wrote that died before it could clear it? Then nobody else has been there. */
export function isProbeLeft(tab: Tab): boolean {
  const { rows, columns } = tab.size();
  const last = PROBE_AREA.rows;
  if (rows < last) return false;
  const below = rows === last || tab.isBlank({ row: last + 1, column: 1, rows: rows - last, columns });
  const beside = columns === 1 || tab.isBlank({ row: 1, column: 2, rows: last, columns: columns - 1 });
  return below && beside && tab.read(PROBE_AREA).every(([cell], at) => isSame(cell, HOSTILE_STRINGS[at] ?? ''));
}

function tryWay(tab: Tab, way: TextWay): readonly string[] {
  tab.format([PROBE_AREA], '@');
  writeCells(
    tab,
    PROBE_AREA,
    HOSTILE_STRINGS.map((text) => [text]),
    way,
  );
  const seen = tab.read(PROBE_AREA);
  tab.clear(PROBE_AREA);
  return HOSTILE_STRINGS.filter((text, i) => !isSame(seen[i]?.[0], text));
}

const isSame = (seen: Seen | undefined, text: string): boolean =>
  seen !== undefined && seen.value === text && seen.display === text && seen.formula === '';
