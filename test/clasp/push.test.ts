import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root';

/**
 * What clasp sends to Google, seen by a small stand-in of the Apps Script API. clasp has no option for another address:
 * a preload changes the root of Google's client (`googleapis`, which clasp brings along).
 */
const PRELOAD = `
const { google } = require(${JSON.stringify(join(root(), 'node_modules/googleapis'))});
for (const api of ['script', 'drive', 'oauth2', 'logging', 'serviceusage']) {
  const make = google[api];
  google[api] = (o) => make.call(google, { ...(typeof o === 'string' ? { version: o } : o), rootUrl: process.env.API_ROOT });
}`;

interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

let folder = '';
let api: Server;
const pushed: PushedFile[][] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'push-'));
  cpSync(join(root(), 'build'), join(folder, 'build'), { recursive: true });
  const project = JSON.parse(readFileSync(join(root(), '.clasp.json'), 'utf8'));
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...project, scriptId: 'script-1' }));
  writeFileSync(join(folder, 'rc.json'), JSON.stringify({ tokens: { default: credentials() } }));
  writeFileSync(join(folder, 'preload.cjs'), PRELOAD);
  api = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'PUT') pushed.push(JSON.parse(Buffer.concat(chunks).toString()).files);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ scriptId: 'script-1', files: [] }));
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => api.once('listening', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => api.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const credentials = () => ({
  client_id: 'id',
  client_secret: 'secret',
  type: 'authorized_user',
  refresh_token: 'refresh',
  access_token: 'access',
  token_type: 'Bearer',
  expiry_date: 4_000_000_000_000,
});

function clasp(...args: string[]): Promise<{ code: number | null; output: string }> {
  const port = (api.address() as AddressInfo).port;
  const child = spawn(process.execPath, [join(root(), 'node_modules/@google/clasp/build/src/index.js'), ...args], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${join(folder, 'preload.cjs')}`,
      API_ROOT: `http://127.0.0.1:${port}/`,
    },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

test('clasp pushes exactly the script, the sidebar and the manifest', async () => {
  const { code, output } = await clasp('-A', 'rc.json', 'push', '-f');
  expect([code, output]).toEqual([0, expect.stringContaining('Pushed 3 files')]);
  expect(pushed[0]?.map(({ name, type }) => [name, type]).sort()).toEqual([
    ['Code', 'SERVER_JS'],
    ['Sidebar', 'HTML'],
    ['appsscript', 'JSON'],
  ]);
  const manifest = JSON.parse(pushed[0]?.find(({ name }) => name === 'appsscript')?.source ?? '');
  expect(Object.keys(manifest).sort()).toEqual(['exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone']);
});

test('the committed project file names no script', () => {
  expect(JSON.parse(readFileSync(join(root(), '.clasp.json'), 'utf8'))).toEqual({ rootDir: 'build' });
});
