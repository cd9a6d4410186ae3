import { UnitLevel } from '#features/units/unit.graphql.ts';
import { enumOf } from '#kernel/enums.ts';
import { object, oneOf, optional, text } from '#kernel/objects.ts';
import { IndicatorKindEnum } from './indicator.graphql.ts';
import { PROPOSAL_SOURCES } from './proposed-indicators.ts';

export const ProposalSourceEnum = enumOf(
  'ProposalSource',
  PROPOSAL_SOURCES,
  'The plan or system of indicators that a proposed one is taken from.',
  {
    PHONG_BINH_2023: 'Xã Phong Bình, 2023.',
    HUONG_XUAN_2023: 'Phường Hương Xuân, 2023.',
    HUONG_TRA_2022: 'Thị xã Hương Trà, 2022.',
    BAC_HONG_2021: 'Phường Bắc Hồng, 2021.',
    PHUOC_LONG_2021: 'Thị xã Phước Long, 2021.',
    QD_05_2023:
      'Hệ thống chỉ tiêu thống kê cấp tỉnh (Quyết định 05/2023/QĐ-TTg, phụ lục I), group Đất đai, dân số: what is measured there, without its breakdowns.',
  },
);

export const ProposedIndicatorType = object(
  'ProposedIndicator',
  'An indicator that a unit with an empty catalogue may take over (adoptIndicators): words and operators, no figure.',
  {
    key: text('Names it in `adoptIndicators`; the same in every installation.'),
    level: oneOf(UnitLevel, 'The tier of the unit whose plan it is from, or that the system of indicators is for.'),
    source: oneOf(ProposalSourceEnum, 'Where it is from.'),
    name: text('As officials call it, in Vietnamese, without a year.'),
    unitOfMeasure: text('Đơn vị tính.'),
    kind: oneOf(IndicatorKindEnum, 'What a figure of it is.'),
    parentKey: optional(text('The proposed one that it is a part of; null: of none.')),
    weightKey: optional(text('The proposed one that it needs as weight; null: none.')),
  },
);
