import { codecs } from '../../../src/table/values/codecs';

const { decode } = codecs.date;

test('every day from 1900 to 2199, by a calendar of its own', () => {
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  let serial = 2;
  for (let year = 1900; year < 2200; year++) {
    const february = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28;
    [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].forEach((days, month) => {
      for (let day = 1; day <= days; day++) {
        const text = `${pad(year, 4)}-${pad(month + 1)}-${pad(day)}`;
        if (decode(text) !== serial || codecs.date.encode(serial).value !== text) throw new Error(`${text} ${serial}`);
        serial++;
      }
      const over = `${pad(year, 4)}-${pad(month + 1)}-${pad(days + 1)}`;
      if (decode(over) !== over) throw new Error(over);
    });
  }
  expect(serial).toBe(2 + 109573);
});
