import * as v from 'valibot';
import { Decision } from '../sync/ask';
import { ChoicesChange } from '../sync/choices';
import { Source } from '../sync/connection';
import type { Asks, Method } from './contract';

const Id = v.object({ id: v.string() });
const Known = v.object({ server: v.string(), account: v.string() });
const { project, export: setting } = Source.entries;

const Choice = v.variant('kind', [
  v.object({ kind: v.literal('saved'), export: setting }),
  v.object({ kind: v.literal('all'), lang: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) }),
]);

/** What each call must look like. Whoever can open the sidebar can call with anything, so all is checked. */
export const callShapes: { readonly [M in Method]: v.GenericSchema<unknown, Asks<M>> } = {
  start: v.null(),
  readAddress: v.object({ text: v.string() }),
  connect: v.object({ server: v.string(), key: v.string() }),
  forgetKey: Known,
  projects: Known,
  project: v.object({ ...Known.entries, project: project.entries.uid }),
  link: v.object({ ...Known.entries, project, choice: Choice, format: v.optional(Source.entries.format, 'auto') }),
  importOptions: Id,
  changeChoices: v.object({ ...Id.entries, choices: ChoicesChange, seen: v.optional(v.array(v.string()), []) }),
  refresh: Id,
  decide: v.object({ ...Id.entries, decision: Decision }),
  restore: Id,
  checkEdits: Id,
  progress: Id,
  cancel: Id,
  keepUpToDate: v.object({ ...Id.entries, on: v.boolean() }),
  history: Id,
  openTab: Id,
  unlink: v.object({ ...Id.entries, erase: v.boolean() }),
};
