import { enumOf } from '#kernel/enums.ts';
import { flag, identity, int, object, oneOf, text } from '#kernel/objects.ts';
import { PLAN_SECTIONS } from './plan.entity.ts';

export const PlanSectionEnum = enumOf(
  'PlanSection',
  PLAN_SECTIONS,
  'Parts of a plan in which its paragraphs stand, in the order of the document.',
  {
    PREAMBLE: 'Lời dẫn: above the general objective.',
    PURPOSE: 'Mục đích, yêu cầu.',
    OBJECTIVES: 'The lines of an objective, or what stands above all of them.',
    MEASURES: 'An objective as the plan of measures words it, above its tasks; or what stands above all of them.',
    MONITORING: 'Biện pháp theo dõi.',
    ORGANISATION: 'Tổ chức thực hiện, to the end.',
  },
);

export const ParagraphType = object(
  'Paragraph',
  'What a plan says besides objectives and tasks, to the letter; written by saveParagraphs while it is a draft.',
  {
    id: identity,
    section: oneOf(PlanSectionEnum, 'The part of the document in which it stands.'),
    ordinal: int('Its place among those of its section and objective, from 1.'),
    heading: flag('Printed as a heading: leads to the lines after it.'),
    text: text('Its words.'),
  },
);
