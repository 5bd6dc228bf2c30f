import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enumeration } from './enums';
import type { Sandbox } from './sandbox';

export interface HtmlState {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
}

const states = new WeakMap<object, HtmlState>();

/** What an HtmlOutput of the bundle holds; `undefined` for anything else. */
export function htmlState(output: unknown): HtmlState | undefined {
  return typeof output === 'object' && output !== null ? states.get(output) : undefined;
}

/** Google's HtmlService, without templates. Facts: reference for HtmlService and HtmlOutput. */
export function createHtmlService(sandbox: Sandbox): object {
  return sandbox.strict('HtmlService', {
    toString: () => 'HtmlService',
    SandboxMode: enumeration('EMULATED', 'IFRAME', 'NATIVE'),
    XFrameOptionsMode: enumeration('ALLOWALL', 'DEFAULT'),
    createHtmlOutput: (html?: unknown) => createOutput(sandbox, html === undefined ? '' : String(html)),
    createHtmlOutputFromFile: (name: unknown) => createOutput(sandbox, fileText(sandbox, String(name))),
  });
}

function fileText(sandbox: Sandbox, name: string): string {
  const file = join(sandbox.bundle, name.endsWith('.html') ? name : `${name}.html`);
  if (!existsSync(file)) throw sandbox.exception(`No HTML file named ${name} was found.`);
  return readFileSync(file, 'utf8');
}

function createOutput(sandbox: Sandbox, content: string): object {
  const state: HtmlState = { content, title: '', width: null, height: null };
  const setting = (change: (value: unknown) => void) => (value: unknown) => {
    change(value);
    return output;
  };
  const size = (value: unknown) => (value === null ? null : Number(value));
  const output: object = sandbox.strict('HtmlOutput', {
    toString: () => 'HtmlOutput',
    append: setting((html) => {
      state.content += String(html);
    }),
    setContent: setting((html) => {
      state.content = String(html);
    }),
    setTitle: setting((title) => {
      state.title = String(title);
    }),
    setWidth: setting((width) => {
      state.width = size(width);
    }),
    setHeight: setting((height) => {
      state.height = size(height);
    }),
    setSandboxMode: setting(() => undefined),
    setXFrameOptionsMode: setting(() => undefined),
    addMetaTag: setting(() => undefined),
    getContent: () => state.content,
    getTitle: () => state.title,
    getWidth: () => state.width,
    getHeight: () => state.height,
  });
  states.set(output, state);
  return output;
}
