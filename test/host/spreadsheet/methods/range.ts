import { table } from './kind';

export const RANGE = table({
  object: `getRow getRowIndex getColumn getNumRows getNumColumns getHeight getWidth getLastRow getLastColumn
    getA1Notation getGridId getSheet offset getCell`,
  read: `getValue getValues getDisplayValue getDisplayValues getFormula getFormulas getFormulaR1C1 getFormulasR1C1
    getRichTextValue getRichTextValues isBlank
    getNumberFormat getNumberFormats getNote getNotes getBackground getBackgrounds getWrap getWraps
    getHorizontalAlignment getHorizontalAlignments getVerticalAlignment getVerticalAlignments
    getFontWeight getFontWeights getFontStyle getFontStyles getFontLine getFontLines getFontColor getFontColors
    getFontSize getFontSizes getFontFamily getFontFamilies isPartOfMerge canEdit getFilter getDataValidation getDataValidations
    getMergedRanges`,
  write: `setValue setValues setFormula setFormulas setFormulaR1C1 setFormulasR1C1
    setRichTextValue setRichTextValues clear clearContent clearFormat clearNote
    setNumberFormat setNumberFormats setNote setNotes setBackground setBackgrounds setWrap setWraps
    setHorizontalAlignment setHorizontalAlignments setVerticalAlignment setVerticalAlignments
    setFontWeight setFontWeights setFontStyle setFontStyles setFontLine setFontLines setFontColor setFontColors
    setFontSize setFontSizes setFontFamily setFontFamilies
    setDataValidation setDataValidations clearDataValidations`,
  structure: 'sort copyTo moveTo merge breakApart protect createFilter',
});
