import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, type HostOptions, type Outcome, openHost } from '../..';

const AUTH = 'https://www.googleapis.com/auth/';
/** The scopes of the add-on. */
export const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.external_request',
  'script.scriptapp',
].map((name) => AUTH + name);

const folders: string[] = [];
const hosts: Host[] = [];

/** A bundle in a folder of its own: the functions of `code`, files by name, the manifest. */
export function smallBundle(code: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  folders.push(folder);
  const manifest = { timeZone: 'Etc/UTC', runtimeVersion: 'V8', oauthScopes: SCOPES };
  const all = { 'Code.js': code, 'appsscript.json': JSON.stringify(manifest), ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A host on a small bundle. `closeAll` ends it. */
export async function hostOn(code: string, options: Partial<HostOptions> = {}): Promise<Host> {
  const host = await openHost({ bundle: smallBundle(code), ...options });
  hosts.push(host);
  return host;
}

/** After each test: hosts closed, folders gone. */
export async function closeAll(): Promise<void> {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** What came out, short: the value, `name: message`, or `killed: reason`. */
export function said(outcome: Outcome): unknown {
  if (outcome.status === 'done') return outcome.value;
  return outcome.status === 'failed' ? `${outcome.error.name}: ${outcome.error.message}` : `killed: ${outcome.reason}`;
}
