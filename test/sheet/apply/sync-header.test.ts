import { needsHeader, writeHeader } from '../../../src/sheet/apply/sync-header';
import type { TabPlan } from '../../../src/sheet/plan/tab-plan';
import type { KeyKind } from '../../../src/sheet/stand/sync-head';
import { standWith, tabContent } from '../given';
import { contentOf, newTab, WHOSE } from './refreshed-tab';

test.each<[string, Partial<Parameters<typeof tabContent>[0]>, boolean, boolean]>([
  ['by the same', { keyKind: 'id' }, true, false],
  ['by another thing', { keyKind: 'root-uuid' }, true, true],
  ['by another thing, of an export that says nothing of the table', { keyKind: 'row', isBare: true }, true, false],
  ['where there is no sync column yet', { keyKind: 'root-uuid' }, false, false],
])('rows are known %s', (_, change, hasSync, expected) => {
  const stand = standWith(['a'], hasSync ? {} : { sync: null });
  expect(needsHeader({ stand, content: tabContent(change) } as unknown as TabPlan)).toBe(expected);
});

test('the header says what rows are known by from now on; nothing else is written', () => {
  const { workbook, tab, sheet, plan, refresh, syncColumn } = newTab();
  const content = contentOf(['a'], [['1', 'x']]);
  refresh(content);
  const keyKind: KeyKind = 'root-uuid';
  const before = sheet.getRange('A2:C2').getValues();
  const other = plan({ ...content, keyKind });
  expect(needsHeader(other)).toBe(true);
  workbook.calls.length = 0;
  expect(writeHeader(tab, other, WHOSE, 'guarded')).toBe(true);
  expect(workbook.calls).toEqual(['headerTexts', 'writeValues', 'headers']);
  expect(sheet.getRange(1, syncColumn()).getValue()).toBe('_kobo_sync 1 link0001 root-uuid / (do not edit)');
  expect(sheet.getRange('A2:C2').getValues()).toEqual(before);
  expect(needsHeader(plan({ ...content, keyKind }))).toBe(false);
});

test('where a person moved columns right before, nothing is written', () => {
  const { tab, sheet, plan, refresh, syncColumn, meanwhile } = newTab();
  const content = contentOf(['a'], [['1', 'x']]);
  refresh(content);
  const other = plan({ ...content, keyKind: 'root-uuid' });
  meanwhile('headerTexts', () => sheet.moveColumns(sheet.getRange('B:B'), 1));
  expect(writeHeader(tab, other, WHOSE, 'guarded')).toBe(false);
  expect(sheet.getRange(1, syncColumn()).getValue()).toBe('_kobo_sync 1 link0001 id / (do not edit)');
});
