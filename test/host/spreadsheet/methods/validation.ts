import { table } from './kind';

const RULE = 'getAllowInvalid getCriteriaType getCriteriaValues getHelpText copy';

export const DATA_VALIDATION = table({ object: RULE, read: '', write: '', structure: '' });

export const DATA_VALIDATION_BUILDER = table({
  object: `${RULE} requireValueInList requireNumberBetween requireCheckbox setAllowInvalid setHelpText build`,
  read: '',
  write: '',
  structure: '',
});
