import { documentLock } from '../../../src/apps-script/lock';
import { documentStore, userStore } from '../../../src/apps-script/properties';
import type { Store } from '../../../src/sync/store';
import type { ConformanceCase } from '../case';

const NAME = 'conformance/case';

const keeps = (port: string, store: Store): ConformanceCase => ({
  port,
  name: 'a text is kept, listed by the start of its name, and goes again',
  expected: { text: 'naïve 🙂\n"x"', listed: [NAME], gone: null },
  run: () => {
    store.write(NAME, 'naïve 🙂\n"x"');
    const [text, listed] = [store.read(NAME), store.names('conformance/c')];
    store.remove(NAME);
    return { text, listed, gone: store.read(NAME) };
  },
});

export const stores: readonly ConformanceCase[] = [
  keeps('documentStore', documentStore),
  keeps('userStore', userStore),
  {
    port: 'documentStore',
    name: 'a text of 9 KB fits, one of 10 KB is refused',
    expected: { fits: 9_000, refused: true },
    run: () => {
      documentStore.write(NAME, 'x'.repeat(9_000));
      const fits = documentStore.read(NAME)?.length ?? 0;
      const refused = isRefused(() => documentStore.write(NAME, 'x'.repeat(10_240)));
      documentStore.remove(NAME);
      return { fits, refused };
    },
  },
  {
    port: 'lock',
    name: 'the spreadsheet has a lock, and taking it twice in one execution does no harm',
    expected: [true, true],
    run: () => {
      const taken = [documentLock.take(1_000), documentLock.take(1_000)];
      documentLock.release();
      return taken;
    },
  },
];

function isRefused(act: () => void): boolean {
  try {
    act();
    return false;
  } catch {
    return true;
  }
}
