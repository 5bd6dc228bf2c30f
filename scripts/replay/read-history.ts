import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { checkMethod } from './acts/check-method';
import { BadHistory } from './bad-history';
import { needFile } from './files';
import { type History, HistoryHead, type Step } from './history';
import { type StepName, stepShapes } from './step-shapes';

/** Reads a history and checks all of it that can be checked before it is played. @throws BadHistory */
export function readHistory(path: string): History {
  const { steps, ...head } = parsed(null, HistoryHead, jsonOf(path));
  const folder = dirname(path);
  for (const file of [head.export.file, head.form]) if (file !== null) needFile(folder, file, null);
  return { ...head, folder, steps: steps.map((step, at) => checkedStep(folder, step, at + 1)) };
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (thrown) {
    throw new BadHistory(null, thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function checkedStep(folder: string, raw: unknown, number: number): Step {
  const step = readStep(raw, number);
  if (step.name === 'serve') {
    const { file, form } = step.step.serve;
    for (const path of [file, form]) if (path !== undefined) needFile(folder, path, number);
  }
  for (const act of actsOf(step)) checkMethod(act, number);
  return step;
}

function readStep(raw: unknown, number: number): Step {
  const keys = typeof raw === 'object' && raw !== null ? Object.keys(raw) : [];
  const name = keys.find(isStepName);
  if (name === undefined) throw new BadHistory(number, `There is no such step: ${keys.join(', ') || String(raw)}.`);
  // The name has chosen the shape: the two belong together.
  return { name, step: parsed(number, stepShapes[name], raw) } as Step;
}

const isStepName = (key: string): key is StepName => Object.hasOwn(stepShapes, key);

function parsed<S extends v.GenericSchema>(step: number | null, shape: S, raw: unknown): v.InferOutput<S> {
  const read = v.safeParse(shape, raw);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new BadHistory(step, `${v.getDotPath(issue) ?? 'the history'}: ${issue.message}`);
}

function actsOf({ name, step }: Step) {
  if (name === 'range' || name === 'sheet' || name === 'spreadsheet') return [step];
  if (name === 'connect') return step.connect.meanwhile?.acts ?? [];
  if (name === 'refresh') return step.refresh.meanwhile?.acts ?? [];
  return name === 'restore' ? (step.restore.meanwhile?.acts ?? []) : [];
}
