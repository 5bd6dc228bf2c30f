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

/** Which KoboToolbox server is asked: the global one, unless the document property `conformance/server` names another. */
export function runConformance(): string {
  const server = PropertiesService.getDocumentProperties().getProperty('conformance/server');
  const results = runCases(allCases, server ?? 'https://kf.kobotoolbox.org');
  writeReport(results);
  const same = results.filter((result) => result.same).length;
  return `${same} of ${results.length} cases are as expected.`;
}

/** A handler that triggers of the cases point to; it does nothing. */
export const onClock = (): void => undefined;
