import { tabOf } from '../../../src/apps-script/tab';
import { HOSTILE_STRINGS, probeTextWay } from '../../../src/sheet/probe';
import { TEXT_WAYS, writeCells } from '../../../src/sheet/text-way';
import type { ConformanceCase } from '../case';

const AREA = { row: 1, column: 1, rows: HOSTILE_STRINGS.length, columns: 1 };

/** What each way of writing text changes; the first way must change nothing. */
const waysThatHold: readonly ConformanceCase[] = TEXT_WAYS.filter((way) => way !== 'format-only').map((way) => ({
  port: 'workbook',
  name: `hostile strings written ${way} come back to the letter`,
  expected: [],
  run: ({ sheet }) => {
    const tab = tabOf(sheet());
    tab.format([AREA], '@');
    writeCells(
      tab,
      AREA,
      HOSTILE_STRINGS.map((text) => [text]),
      way,
    );
    return tab
      .read(AREA)
      .flatMap((row, i) =>
        row[0]?.value === HOSTILE_STRINGS[i] && row[0]?.formula === '' ? [] : [HOSTILE_STRINGS[i] ?? ''],
      );
  },
}));

/** Too rare to stop an import for, and good to know: each is written guarded and read back. */
const RARE = [
  'two\r\nlines',
  'one\rreturn',
  'a line\u2028separator',
  'e\u0301 combined',
  'no\u00a0break',
  'January to March',
];

const rare: readonly ConformanceCase[] = RARE.map((string) => ({
  port: 'workbook',
  name: `${JSON.stringify(string)} comes back to the letter`,
  expected: string,
  run: ({ sheet }) => {
    const tab = tabOf(sheet());
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    tab.format([area], '@');
    writeCells(tab, area, [[string]], 'guarded');
    return String(tab.read(area)[0]?.[0]?.value);
  },
}));

export const textCells: readonly ConformanceCase[] = [
  ...waysThatHold,
  ...rare,
  {
    port: 'workbook',
    name: 'the probe takes the first way and leaves the tab blank',
    expected: { way: 'guarded', blank: true },
    run: ({ sheet }) => {
      const tab = tabOf(sheet());
      const way = probeTextWay(tab);
      return { way: way.ok ? way.value : way.failure.code, blank: tab.isBlank(AREA) };
    },
  },
  {
    port: 'workbook',
    name: '50,000 typed characters fit, one more does not (an apostrophe counts)',
    expected: {
      fits: 49_999,
      more: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    },
    run: ({ sheet }) => {
      const cell = sheet().getRange(1, 1);
      cell.setValue(`'${'x'.repeat(49_999)}`);
      SpreadsheetApp.flush();
      return { fits: String(cell.getValue()).length, more: wordsOf(() => cell.setValue(`'${'x'.repeat(50_000)}`)) };
    },
  },
  {
    port: 'workbook',
    name: 'a rich text may have 50,000 characters, and digits stay text in it',
    expected: { text: true, length: 50_000 },
    run: ({ sheet }) => {
      const cell = sheet().getRange(1, 1);
      cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('1'.repeat(50_000)).build());
      SpreadsheetApp.flush();
      const value: unknown = cell.getValue();
      return { text: typeof value === 'string', length: String(value).length };
    },
  },
];

function wordsOf(act: () => void): string {
  try {
    act();
    SpreadsheetApp.flush();
    return 'nothing was thrown';
  } catch (thrown) {
    return thrown instanceof Object && 'message' in thrown ? String(thrown.message).replace(/^Exception: /, '') : '';
  }
}
