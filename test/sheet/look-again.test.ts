import { lookAgain } from '../../src/sheet/look-again';

/** A look that Google refuses so often at first. */
function refused(times: number) {
  let looks = 0;
  const look = (): string => {
    if (++looks <= times) throw new Error(`refused ${looks}`);
    return 'seen';
  };
  return { look, looks: () => looks };
}

test.each([0, 1, 2])('what is refused %i times is seen in the end', (times) => {
  const { look, looks } = refused(times);
  expect([lookAgain(look), looks()]).toEqual(['seen', times + 1]);
});

test('what is always refused ends with the last words of Google', () => {
  const { look, looks } = refused(9);
  expect(() => lookAgain(look)).toThrow('refused 3');
  expect(looks()).toBe(3);
});
