import { enumOf } from '#kernel/enums.ts';
import { many, object, oneOf, text } from '#kernel/objects.ts';
import { DOCUMENT_PARTS } from './document-text.ts';

export const DocumentPartEnum = enumOf('DocumentPart', DOCUMENT_PARTS, 'As what a line of a document is kept.', {
  ORGAN: 'Tên cơ quan ban hành, at the head.',
  STATE: 'Quốc hiệu.',
  MOTTO: 'Tiêu ngữ.',
  NUMBER: 'Số, ký hiệu.',
  PLACE_AND_DAY: 'Địa danh, ngày tháng năm.',
  KIND: 'Tên loại văn bản: "QUYẾT ĐỊNH".',
  TITLE: 'Trích yếu.',
  ISSUER: 'Thẩm quyền ban hành: who enacts its articles.',
  LEGAL_BASIS: 'Căn cứ.',
  PROPOSAL: 'Theo đề nghị…, Xét đề nghị….',
  ENACTMENT: '"QUYẾT ĐỊNH:", "QUYẾT NGHỊ:", above the first article.',
  ARTICLE: 'Điều, with its paragraphs as lines.',
  RECIPIENTS: 'The words "Nơi nhận:".',
  RECIPIENT: 'One of those who receive it.',
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
