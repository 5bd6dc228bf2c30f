import { parts, read } from './book';

const whole = parts('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000.5</v></c></row>');

test('every part that matters, cut anywhere, is refused', () => {
  let cuts = 0;
  for (const [name, text] of Object.entries(whole)) {
    for (let end = 0; end < text.length; end++) {
      const result = read({ ...whole, [name]: text.slice(0, end) });
      expect({ name, end, ok: result.ok }).toEqual({ name, end, ok: false });
      cuts++;
    }
  }
  expect(cuts).toBeGreaterThan(1500);
});
