import { renamedState } from '../../../src/sheet/state/renamed-state';

test('rows that stand, that are left out, and numbers given', () => {
  const state = {
    columns: [],
    keys: ['41/1', '42/1'],
    highest: { 41: 7 },
    leftOut: ['41/2'],
    removed: 3,
    headerStyle: 'export',
    verifiedAt: 5,
  };
  expect(renamedState(state, (name) => name.replace('41', 'x'))).toEqual({
    ...state,
    keys: ['x/1', '42/1'],
    highest: { x: 7 },
    leftOut: ['x/2'],
  });
});
