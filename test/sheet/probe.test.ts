import { HOSTILE_STRINGS, probeTextWay } from '../../src/sheet/probe';
import type { Area } from '../../src/sheet/workbook';
import { FakeTab, type Typing } from '../fakes/workbook';

const without = (typed: string): string => (typed.startsWith("'") ? typed.slice(1) : typed);
const tab = (typing: Typing): FakeTab => new FakeTab(1, 'New', { rows: 1000, columns: 26 }, typing);

class NoRichText extends FakeTab {
  override writeRichText(area: Area, strings: readonly (readonly string[])[]): void {
    super.writeRichText(
      area,
      strings.map((row) => row.map((text) => (text === '' ? '' : '7'))),
    );
  }
}

test.each([
  ['guarded', without],
  ['format-only', (typed: string) => typed],
  ['rich-text', () => '7'],
])('%s is found', (way, typing) => {
  const probed = tab(typing);
  expect(probeTextWay(probed)).toEqual({ ok: true, value: way });
  expect(probed.texts()).toEqual([]);
});

test('where nothing is exact it names what would change', () => {
  const probed = new NoRichText(1, 'New', { rows: 1000, columns: 26 }, () => '7');
  const result = probeTextWay(probed);
  expect(result).toEqual({ ok: false, failure: { code: 'text-changed', strings: HOSTILE_STRINGS.slice(0, 10) } });
  expect(probed.texts()).toEqual([]);
});
