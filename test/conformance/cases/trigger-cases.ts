import { CLOCK_HANDLER, triggers } from '../../../src/apps-script/triggers';
import type { ConformanceCase } from '../case';

const count = (): number =>
  ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === CLOCK_HANDLER,
  ).length;

export const triggerCases: readonly ConformanceCase[] = [
  {
    port: 'triggers',
    name: 'the clock trigger is found among those of the person in this spreadsheet, and made only once',
    expected: [0, 1, 1, 0],
    run: () => {
      triggers.remove();
      const before = count();
      triggers.ensureHourly();
      const once = count();
      triggers.ensureHourly();
      const twice = count();
      triggers.remove();
      return [before, once, twice, count()];
    },
  },
];
