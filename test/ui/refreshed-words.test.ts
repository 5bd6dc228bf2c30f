import type { RunRecord } from '../../src/sync/run-record';
import { serverMessages } from '../../src/ui/messages/languages';
import { refreshedWords } from '../../src/ui/refreshed-words';
import { runRecord, tabReport } from './run';

const asks: RunRecord['asks'] = [{ about: 'safety-stop', removed: 12, of: 40, limit: 12 }];
const waiting = { code: 'export-in-progress', retryAfterSeconds: 60 } as const;

const cases: [says: RegExp, run: Partial<RunRecord>][] = [
  [/^Survey: 40 submissions\. Nothing changed in KoboToolbox\.$/, {}],
  [/^Survey: 40 submissions\.$/, { tabs: [] }],
  [/^Survey: 40 submissions\. 2 edited\.$/, { tabs: [tabReport({ edited: 2 })] }],
  [/^Survey needs you: open the sidebar\.$/, { outcome: 'asked', counts: null, asks }],
  [/^Survey: 40 submissions\. Nothing changed in KoboToolbox\. Survey needs you: open the sidebar\.$/, { asks }],
  [/^Survey: KoboToolbox is still making the file\./, { outcome: 'unfinished', counts: null, failure: waiting }],
  [/^Survey: Google ends a run after six minutes\./, { outcome: 'unfinished', failure: { code: 'time-up' } }],
  [/^Survey: The tab was deleted\./, { outcome: 'failed', counts: null, failure: { code: 'tab-missing' } }],
];

test.each(cases)('%s', (says, run) => {
  expect(refreshedWords(serverMessages('en'), 'Survey', { ok: true, value: runRecord(run) })).toMatch(says);
});

test('no run at all: why not', () => {
  const words = refreshedWords(serverMessages('en'), 'Survey', { ok: false, failure: { code: 'already-running' } });
  expect(words).toBe('Survey: Another refresh is running. Try again when it is done.');
});
