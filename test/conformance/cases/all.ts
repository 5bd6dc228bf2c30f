import type { ConformanceCase } from '../case';
import { archives } from './archives';
import { coercion } from './coercion';
import { conditionalFormats } from './conditional-formats';
import { fetching } from './fetching';
import { filters } from './filters';
import { formulas } from './formulas';
import { installation } from './installation';
import { merge } from './merge';
import { protections } from './protections';
import { stores } from './stores';
import { structure } from './structure';
import { textCells } from './text-cells';
import { triggerCases } from './trigger-cases';
import { typedCells } from './typed-cells';
import { validations } from './validations';

export const allCases: readonly ConformanceCase[] = [
  ...coercion,
  ...textCells,
  ...typedCells,
  ...structure,
  ...formulas,
  ...merge,
  ...protections,
  ...filters,
  ...validations,
  ...conditionalFormats,
  ...stores,
  ...triggerCases,
  ...fetching,
  ...archives,
  ...installation,
];
