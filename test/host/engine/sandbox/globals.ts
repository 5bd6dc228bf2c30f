import { createLoggers } from './console';
import { createHtmlService } from './html-service';
import type { Sandbox } from './sandbox';
import { createScriptApp } from './script-app';
import { createSession } from './session';
import { createSpreadsheetApp } from './spreadsheet-app';
import { createCacheService, createLockService, createPropertiesService } from './stores';
import { createUrlFetchApp } from './url-fetch';
import { createUtilities } from './utilities/utilities';

/** Every Google service that the bundle finds as a global. A service that is not here is a ReferenceError with its name. */
export function createGlobals(sandbox: Sandbox): Record<string, object> {
  return {
    SpreadsheetApp: createSpreadsheetApp(sandbox),
    PropertiesService: createPropertiesService(sandbox),
    CacheService: createCacheService(sandbox),
    LockService: createLockService(sandbox),
    ScriptApp: createScriptApp(sandbox),
    UrlFetchApp: createUrlFetchApp(sandbox),
    Utilities: createUtilities(sandbox),
    Session: createSession(sandbox),
    HtmlService: createHtmlService(sandbox),
    ...createLoggers(sandbox),
  };
}
