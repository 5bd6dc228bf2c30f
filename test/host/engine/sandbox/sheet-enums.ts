import { type EnumValue, enumeration } from './enums';

const PROTECTION_TYPE = enumeration('RANGE', 'SHEET');

/** The enums of SpreadsheetApp. Facts: reference for SpreadsheetApp, its properties. */
export const SHEET_ENUMS = { ProtectionType: PROTECTION_TYPE };

const GIVEN: Readonly<Record<string, Readonly<Record<string, EnumValue>>>> = {
  'Protection.getProtectionType': PROTECTION_TYPE,
};

/** What a method of the main thread gave; names of constants become Google's constants, as a script compares them. */
export function withEnums(method: string, value: unknown): unknown {
  return typeof value === 'string' ? (GIVEN[method]?.[value] ?? value) : value;
}
