import { http } from '../../../src/apps-script/http';
import type { ConformanceCase } from '../case';

/** An address that KoboToolbox answers with a redirect: its last slash is missing. Public, no key. */
const SLASHLESS = '/api/v2/environment';

export const fetching: readonly ConformanceCase[] = [
  {
    port: 'http',
    name: 'a redirect is an answer and not followed; its header is found whatever its case',
    expected: { status: 301, location: `${SLASHLESS}/` },
    run: ({ server }) => {
      const sent = http.send({ url: server + SLASHLESS, headers: { Accept: 'application/json' } });
      if (!sent.ok) return sent.failure.code;
      const { status, headers } = sent.value;
      return { status, location: (headers.location ?? 'none').replace(/^https?:\/\/[^/]+/, '') };
    },
  },
  {
    port: 'http',
    name: 'a status that is no success is an answer too',
    expected: 404,
    run: ({ server }) => {
      const sent = http.send({ url: `${server}/api/v2/nonsense/`, headers: { Accept: 'application/json' } });
      return sent.ok ? sent.value.status : sent.failure.code;
    },
  },
  {
    port: 'http',
    name: 'a host that does not exist is unreachable, and the failure names the server only',
    expected: { code: 'unreachable', server: 'https://no-such-host.invalid' },
    run: () => {
      const sent = http.send({ url: 'https://no-such-host.invalid/path?query', headers: {} });
      return sent.ok ? sent.value.status : { ...sent.failure };
    },
  },
  {
    port: 'http',
    name: 'a byte order mark is kept as a character',
    expected: [0xfeff, 0x61],
    run: () => {
      const read = Utilities.newBlob([-17, -69, -65, 97], 'text/csv').getDataAsString('UTF-8');
      return [read.charCodeAt(0), read.charCodeAt(1)];
    },
  },
];
