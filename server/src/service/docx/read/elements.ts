// Elements of WordprocessingML by what they are to the reader of a draft.

/** May hold paragraphs. */
export const FRAMES = new Set(['w:body', 'w:tc', 'w:txbxContent', 'w:footnote', 'w:endnote']);
export const TEXTS = new Set(['w:t', 'w:delText']);
/** Without text for us, whatever is in it: properties, formulas, the reading in a phonetic guide. */
export const SKIPPED = new Set([
  'w:rt',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:tcPr',
  'w:pPrChange',
  'w:rPrChange',
  'm:oMath',
  'm:oMathPara',
]);
export const OBJECTS = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'm:oMath',
  'm:oMathPara',
  'mc:AlternateContent',
]);
