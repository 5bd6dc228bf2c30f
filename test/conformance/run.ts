import type { ConformanceCase, ConformanceResult, Plain, Scratch } from './case';

/** Runs cases one after the other. A case that throws is seen as what it threw; the others go on. */
export function runCases(cases: readonly ConformanceCase[], server: string): ConformanceResult[] {
  return cases.map((one) => {
    const seen = see(one, server);
    const same = JSON.stringify(seen) === JSON.stringify(one.expected);
    return { port: one.port, name: one.name, expected: one.expected, seen, same };
  });
}

function see(one: ConformanceCase, server: string): Plain {
  const made: GoogleAppsScript.Spreadsheet.Sheet[] = [];
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const scratch: Scratch = {
    server,
    sheet: () => {
      const sheet = book.insertSheet(`case ${Utilities.getUuid().slice(0, 8)}`);
      made.push(sheet);
      return sheet;
    },
  };
  try {
    return one.run(scratch);
  } catch (thrown) {
    return { threw: thrown instanceof Object && 'message' in thrown ? String(thrown.message) : String(thrown) };
  } finally {
    for (const sheet of made) book.deleteSheet(sheet);
  }
}
