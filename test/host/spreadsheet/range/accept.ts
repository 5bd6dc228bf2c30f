import { isAutomatic } from '../format/number-format';
import { ATTRIBUTE_DEFAULTS } from '../model/attributes';
import type { Accept } from './attribute-access';
import { WrongValue } from './attribute-access';

/** A number format; the automatic one (`General`, or what Google gives back for it) is stored as none. */
export const numberFormat: Accept = (value) => {
  if (typeof value !== 'string') throw new WrongValue();
  return isAutomatic(value) || value === ATTRIBUTE_DEFAULTS.numberFormat ? undefined : value;
};

/** Text, or null for none. */
export const textOrNull: Accept = (value) => {
  if (value === null || value === '') return undefined;
  if (typeof value !== 'string') throw new WrongValue();
  return value;
};

/** A colour as text, or null for none. Kept in lower case, as Google gives colours back. */
export const color: Accept = (value) => {
  const text = textOrNull(value);
  return typeof text === 'string' ? text.toLowerCase() : undefined;
};

/** One of some words, or null for the default. The first word is the default. */
export function oneOf(...allowed: readonly string[]): Accept {
  return (value) => {
    if (value === null || value === allowed[0]) return undefined;
    if (typeof value !== 'string' || !allowed.includes(value)) throw new WrongValue();
    return value;
  };
}

/** A size in points. */
export const size: Accept = (value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new WrongValue();
  return Math.trunc(value) === ATTRIBUTE_DEFAULTS.fontSize ? undefined : Math.trunc(value);
};

/** True or false. */
export const truth: Accept = (value) => {
  if (typeof value !== 'boolean') throw new WrongValue();
  return value ? true : undefined;
};

/** What each attribute takes. Source: Google's reference for Range. */
export const ACCEPT = {
  numberFormat,
  note: textOrNull,
  fontWeight: oneOf('normal', 'bold'),
  fontStyle: oneOf('normal', 'italic'),
  fontLine: oneOf('none', 'underline', 'line-through'),
  fontColor: color,
  fontSize: size,
  fontFamily: textOrNull,
  background: color,
  horizontalAlignment: oneOf('normal', 'left', 'center', 'right', 'general', 'general-left', 'general-right'),
  verticalAlignment: oneOf('bottom', 'middle', 'top'),
  wrap: truth,
} as const;
