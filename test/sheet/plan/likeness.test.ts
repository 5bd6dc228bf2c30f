import { printsOf } from '../../../src/sheet/plan/content-prints';
import { likeness } from '../../../src/sheet/plan/likeness';
import { readStand } from '../../../src/sheet/stand/read-stand';
import { contentOf, newTab, WHOSE } from '../apply/refreshed-tab';

const content = (third: string) =>
  contentOf(
    ['a'],
    [
      ['1', 'x'],
      ['2', 'y'],
      ['3', third],
      ['4', ''],
    ],
  );

/** How much the column of `a` is like it, after a person put these cells there and the export was edited. */
function likenessWith(cells: string[], third = 'z') {
  const { tab, sheet, refresh } = newTab();
  refresh(content('z'));
  sheet.getRange(`B2:B${cells.length + 1}`).setValues(cells.map((cell) => [cell]));
  const [now, stand] = [content(third), readStand(tab, WHOSE)];
  const same = (read: unknown, cell: unknown): boolean => read === cell;
  return likeness(tab, now, printsOf(now), stand, same)(1, 2);
}

test.each<[string, string[], string, number]>([
  ['as it was written', ['x', 'y', 'z', ''], 'z', 1],
  ['a row that KoboToolbox edited tells nothing', ['x', 'y', 'z', ''], 'new', 1],
  ['typed over', ['x', 'y', 'own', ''], 'z', 2 / 3],
  ['something where nothing was', ['x', 'y', 'z', 'own'], 'z', 3 / 4],
])('%s', (_, cells, third, share) => {
  expect(likenessWith(cells, third)).toEqual({ share, isTelling: true });
});
