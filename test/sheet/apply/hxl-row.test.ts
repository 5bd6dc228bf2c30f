import { applyHxl } from '../../../src/sheet/apply/hxl-row';
import type { TabContent } from '../../../src/sheet/layout/tab-content';
import { contentOf, newTab } from './refreshed-tab';

const ROWS = [
  ['1', 'a1', 'b1'],
  ['2', 'a2', 'b2'],
];
const PLAIN = contentOf(['a', 'b'], ROWS);
const TAGGED: TabContent = { ...PLAIN, hxl: ['', '#adm1', '#affected'] };
const HEADER = ['_id', 'a', 'b'];
const TAGS = ['', '#adm1', '#affected'];

function refreshed(content: TabContent) {
  const made = newTab({ rows: 4, columns: 4 });
  made.refresh(content);
  return made;
}

type Made = ReturnType<typeof newTab>;
const bFirst = ({ sheet }: Made) => sheet.moveColumns(sheet.getRange('C:C'), 1);

test.each<[string, TabContent, TabContent, unknown[][]]>([
  ['come', PLAIN, TAGGED, [HEADER, TAGS, ...ROWS]],
  ['go', TAGGED, PLAIN, [HEADER, ...ROWS]],
  ['stay', TAGGED, TAGGED, [HEADER, TAGS, ...ROWS]],
])('tags %s', (_, first, then, expected) => {
  const made = refreshed(first);
  made.refresh(then);
  expect(made.texts()).toEqual(expected);
  made.refresh(then);
  expect(made.texts()).toEqual(expected);
});

test.each<[string, TabContent, TabContent]>([
  ['put in', PLAIN, TAGGED],
  ['taken away', TAGGED, PLAIN],
])('where a person moved columns right before, nothing is %s', (_, first, then) => {
  const made = refreshed(first);
  const before = made.texts().length;
  const plan = made.plan(then);
  made.meanwhile('headerTexts', () => bFirst(made));
  expect(applyHxl(made.tab, plan, 'guarded')).toBe(false);
  expect(made.texts()).toHaveLength(before);
});

test('where a person put a row in right before, that row is not taken away', () => {
  const made = refreshed(TAGGED);
  const plan = made.plan(PLAIN);
  made.meanwhile('headerTexts', () => made.sheet.insertRowBefore(2));
  expect(applyHxl(made.tab, plan, 'guarded')).toBe(false);
  expect(made.texts()).toEqual([HEADER, ['', '', ''], TAGS, ...ROWS]);
});

class Killed extends Error {}

test.each([1, 2, 3, 4])('a run that dies at write %i of the tags leaves no second row behind', (last) => {
  const made = refreshed(PLAIN);
  let writes = 0;
  made.workbook.before = (name) => {
    if (['writeValues', 'styleHeader'].includes(name) && ++writes === last) throw new Killed();
  };
  expect(() => made.refresh(TAGGED)).toThrow(Killed);
  made.workbook.before = () => undefined;
  made.refresh(TAGGED);
  expect(made.texts()).toEqual([HEADER, TAGS, ...ROWS]);
});

test('a row of the user’s right below the header is not taken for one that was begun', () => {
  const made = refreshed(PLAIN);
  made.sheet.insertRowAfter(1);
  made.sheet.getRange('B2').setValue('mine');
  made.refresh(TAGGED);
  expect(made.texts().slice(0, 3)).toEqual([HEADER, TAGS, ['', 'mine', '']]);
});
