import type { Failure } from '../../../src/shared/failure';
import { failureAction } from '../../../src/ui/failure-action';
import { failureWords } from '../../../src/ui/messages/failure-words';
import { LANGUAGES } from '../../../src/ui/messages/language';
import { allMessages } from '../../../src/ui/messages/sidebar-languages';
import { failures } from './failure-samples';

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(failures)('%j is what is wrong and what to do', (failure) => {
    const { what, next } = failureWords(allMessages(language), failure);
    for (const sentence of [what, next]) {
      expect(sentence).toMatch(/^\S.*[^.\s]"?[.]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|object|[!¡]|\.\.|\b[45]\d\d\b/);
    }
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['google-refused', 'sheet-refused', 'unexpected'] as const)('%s ends the sentence itself', (code) => {
    expect(failureWords(allMessages(language), { code, detail: 'teh detail' }).what).toMatch(/teh detail.+\.$/);
  });
});

describe.each(LANGUAGES)('where there is no room, in %s', (language) => {
  const next = (failure: Failure) => failureWords(allMessages(language), failure).next;
  const cells = { code: 'too-many-cells', needed: 9, free: 1 } as const;
  const columns = { code: 'too-many-columns', needed: 20_001, most: 18_278 } as const;

  test.each([cells, columns])('$code: what would help, and how much', (failure) => {
    expect(next({ ...failure, option: 'choices', columns: 73 })).toContain('73');
    expect(next({ ...failure, option: 'questions', columns: 0 })).not.toMatch(/\d/);
    expect(next({ ...failure, option: 'choices', columns: 1 })).not.toBe(
      next({ ...failure, option: 'questions', columns: 0 }),
    );
  });

  test('of an older version: fewer questions', () => {
    const older = JSON.parse(JSON.stringify(columns)) as Failure;
    expect(next(older)).toBe(next({ ...columns, option: 'questions', columns: 0 }));
  });
});

test.each([
  [1, 'that saves 1 column.'],
  [12, 'that saves 12 columns.'],
])('English says that choices in one column save %d columns', (columns, end) => {
  const failure = { code: 'too-many-cells', needed: 9, free: 1, option: 'choices', columns } as const;
  expect(failureWords(allMessages('en'), failure).next).toBe(
    `Import into another spreadsheet, or save an export with the answers of "select many" questions in one column: ${end}`,
  );
});

test('every code has words and an action', () => {
  expect(Object.keys(failureAction).sort()).toEqual(Object.keys(allMessages('en').failure).sort());
});

test.each(LANGUAGES)(
  'a stored failure without its data, or of a newer version, does not take the page down: %s',
  (language) => {
    const broken = JSON.parse('{"code":"text-changed"}') as Failure;
    expect(failureWords(allMessages(language), broken).what).toContain('text-changed');
    const newer = JSON.parse('{"code":"from-the-future"}') as Failure;
    expect(failureWords(allMessages(language), newer).what).toContain('from-the-future');
  },
);
