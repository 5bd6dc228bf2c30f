import type { Triggers } from '../sync/triggers';

/** The handler's name is stored with triggers of older versions: it stays for ever. */
export const CLOCK_HANDLER = 'onClock';

/** The clock triggers of the person in this spreadsheet. */
function mine(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === CLOCK_HANDLER,
  );
}

/** `ScriptApp`: one hourly trigger for each person and spreadsheet, which is all that a published add-on gets. */
export const triggers: Triggers = {
  ensureHourly() {
    if (mine().length === 0) ScriptApp.newTrigger(CLOCK_HANDLER).timeBased().everyHours(1).create();
  },
  remove() {
    for (const trigger of mine()) ScriptApp.deleteTrigger(trigger);
  },
};
