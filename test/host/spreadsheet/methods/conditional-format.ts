import { WHEN } from './condition';
import { table } from './kind';

export const BOOLEAN_CONDITION = table({
  object: 'getCriteriaType getCriteriaValues getBackground getFontColor getBold',
  read: '',
  write: '',
  structure: '',
});

const RULE = 'getRanges getBooleanCondition copy';

export const CONDITIONAL_FORMAT_RULE = table({ object: RULE, read: '', write: '', structure: '' });

export const CONDITIONAL_FORMAT_RULE_BUILDER = table({
  object: `${RULE} ${WHEN} whenFormulaSatisfied setBackground setFontColor setBold setRanges build`,
  read: '',
  write: '',
  structure: '',
});
