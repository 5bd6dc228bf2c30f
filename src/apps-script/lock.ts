import type { Lock } from '../sync/lock';

let held: GoogleAppsScript.Lock.Lock | null = null;

/** Google's document lock: one execution at a time in this spreadsheet, whoever runs it. */
export const documentLock: Lock = {
  take(milliseconds) {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(milliseconds)) return false;
    held = lock;
    return true;
  },
  release() {
    // Google: "Call SpreadsheetApp.flush() prior to releasing the lock", else others see the writes too late.
    try {
      SpreadsheetApp.flush();
    } finally {
      held?.releaseLock();
      held = null;
    }
  },
};
