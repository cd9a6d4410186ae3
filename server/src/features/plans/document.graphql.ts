import { enumOf } from '#kernel/enums.ts';
import { many, object, oneOf, text } from '#kernel/objects.ts';
import { DOCUMENT_PARTS } from './document-text.ts';

export const DocumentPartEnum = enumOf('DocumentPart', DOCUMENT_PARTS, 'As what a line of a document is kept.', {
  NUMBER: 'Số, ký hiệu.',
  PLACE_AND_DAY: 'Địa danh, ngày tháng năm.',
  KIND: 'Tên loại văn bản: "QUYẾT ĐỊNH".',
  TITLE: 'Trích yếu.',
  ISSUER: 'Who issues it.',
  LEGAL_BASIS: 'Căn cứ.',
  PROPOSAL: 'Theo đề nghị…, Xét đề nghị….',
  ARTICLE: 'Điều, with its paragraphs as lines.',
  RECIPIENT: 'Nơi nhận.',
  AUTHORITY: 'TM., KT., TUQ.',
  SIGNER_TITLE: 'Chức vụ người ký.',
  SIGNER: 'Người ký.',
  ANNEX_CAPTION: 'The head of an annex.',
  GENERAL_OBJECTIVE: 'Mục tiêu chung.',
  PARAGRAPH: 'A paragraph of the plan.',
  OBJECTIVE: 'Mục tiêu, with its number.',
  TASK: 'Nhiệm vụ, biện pháp.',
});

export const DocumentLineType = object('DocumentLine', 'A line of a document, and as what it is kept.', {
  part: oneOf(DocumentPartEnum, 'As what it is kept.'),
  cells: many(
    text(),
    'One; of a task seven: number, words, who leads, who coordinates, time, who monitors, evidence; what it lacks is empty.',
  ),
});
