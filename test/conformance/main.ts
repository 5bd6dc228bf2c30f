/**
 * The conformance suite as a script of its own: a menu item runs all cases in the spreadsheet at hand and writes a
 * report tab. Use an empty spreadsheet.
 */
import { allCases } from './cases/all';
import { writeReport } from './report';
import { runCases } from './run';

export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Run the conformance cases', 'runConformance').addToUi();
}

/**
 * Runs all cases and writes the report.
 * @param server the KoboToolbox server to ask; a menu item gives none, then it is the global one
 */
export function runConformance(server?: string): string {
  const results = runCases(allCases, server ?? 'https://kf.kobotoolbox.org');
  writeReport(results);
  const same = results.filter((result) => result.same).length;
  return `${same} of ${results.length} cases are as expected.`;
}

/** A handler that triggers of the cases point to; it does nothing. */
export const onClock = (): void => undefined;
