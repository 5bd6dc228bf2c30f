import { WHEN } from './condition';
import { table } from './kind';

export const FILTER = table({
  object: '',
  read: 'getRange getColumnFilterCriteria',
  write: 'setColumnFilterCriteria removeColumnFilterCriteria remove',
  structure: 'sort',
});

const CRITERIA = 'getHiddenValues getCriteriaType getCriteriaValues copy';

export const FILTER_CRITERIA = table({ object: CRITERIA, read: '', write: '', structure: '' });

export const FILTER_CRITERIA_BUILDER = table({
  object: `${CRITERIA} ${WHEN} setHiddenValues build`,
  read: '',
  write: '',
  structure: '',
});
