import { refuseSignature } from '../check/arguments';
import { permitCells } from '../check/permit';
import { checkShape } from '../check/shape';
import type { AttributeName, Attributes, AttributeValue } from '../model/attributes';
import { ATTRIBUTE_DEFAULTS } from '../model/attributes';
import type { Place } from './place';
import { livePlace } from './place';

/** Turns a value given by a script into what is stored; undefined: the default. Throws `WRONG` for a value that is not allowed. */
export type Accept = (value: unknown) => AttributeValue | undefined;

/** Thrown by an `Accept`, and turned into Google's words for wrong parameters. */
export class WrongValue extends Error {}

/** Sets one attribute of all cells of a place. */
export function setAll(place: Place, method: string, name: AttributeName, value: unknown, accept: Accept): void {
  const stored = accepted(method, value, value, accept);
  const { sheet, box } = livePlace(place);
  permitCells(sheet, box);
  sheet.layers[name].fill(box, stored);
}

/** Sets one attribute cell by cell, by rows of values of the shape of the place. */
export function setEach(place: Place, method: string, name: AttributeName, values: unknown, accept: Accept): void {
  const { sheet, box } = livePlace(place);
  checkShape(method, values, box);
  const stored = values.map((row) => row.map((value) => accepted(method, value, values, accept)));
  permitCells(sheet, box);
  sheet.layers[name].write(box, stored);
}

/** One attribute of every cell, row by row, with the default where nothing was set. */
export function getEach<N extends AttributeName>(place: Place, name: N): Attributes[N][][] {
  const { sheet, box } = livePlace(place);
  const stored = sheet.layers[name].read(box);
  return stored.map((row) => row.map((value) => (value ?? ATTRIBUTE_DEFAULTS[name]) as Attributes[N]));
}

/** One attribute of the first cell. */
export function getOne<N extends AttributeName>(place: Place, name: N): Attributes[N] {
  const { sheet, box } = livePlace(place);
  return (sheet.layers[name].get(box.row, box.column) ?? ATTRIBUTE_DEFAULTS[name]) as Attributes[N];
}

function accepted(method: string, value: unknown, given: unknown, accept: Accept): AttributeValue | undefined {
  try {
    return accept(value);
  } catch (error) {
    if (error instanceof WrongValue) return refuseSignature(method, [given]);
    throw error;
  }
}
