import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '#kernel/enums.ts';
import { InstantScalar, LocalDateScalar } from '#kernel/scalars.ts';
import { type DecisionSection, DOCUMENT_KINDS, type DocumentKind } from './decision.entity.ts';

export const DocumentKindEnum = enumOf('DocumentKind', DOCUMENT_KINDS, {
  DECISION: 'Quyết định.',
  RESOLUTION: 'Nghị quyết.',
  PLAN: 'Kế hoạch.',
  OFFICIAL_LETTER: 'Công văn.',
});

@ObjectType('DecisionSection', {
  description: 'Paragraphs of the annex that are neither objective nor task: purposes, organisation, monitoring.',
})
export class DecisionSectionType {
  @Field(() => String, { description: 'As printed: "III. TỔ CHỨC THỰC HIỆN".' })
  heading!: string;

  @Field(() => [String], { description: 'One each, to the letter.' })
  paragraphs!: string[];
}

@ObjectType('Decision', {
  description:
    'Quyết định: a numbered, dated, signed document that puts a plan, an assignment or an adjustment in force.',
})
export class DecisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As printed: "1741/QĐ-UBND". Null: the document has none (chưa có số); it is never invented.',
  })
  number!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null: the document has no date.' })
  signedOn!: string | null;

  @Field(() => DocumentKindEnum as object, { description: 'What kind of document it is.' })
  kind!: DocumentKind;

  @Field(() => String, { nullable: true, description: 'Who issues it, as printed: "CHỦ TỊCH ỦY BAN NHÂN DÂN THỊ XÃ".' })
  issuer!: string | null;

  @Field(() => String, { nullable: true, description: 'Địa danh, before the date: "Phong Bình".' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'The line "Theo đề nghị…", "Xét đề nghị…".' })
  proposal!: string | null;

  @Field(() => String, { nullable: true, description: 'Above the signature: "TM. ỦY BAN NHÂN DÂN".' })
  authority!: string | null;

  @Field(() => [String], { description: 'What stands under the titles of the annexes: "(Kèm theo Quyết định số…)".' })
  annexCaptions!: string[];

  @Field(() => [DecisionSectionType], { description: 'What the annex says besides objectives and tasks.' })
  sections!: DecisionSection[];

  @Field(() => String, { description: 'Trích yếu, as printed: "Về việc ban hành…".' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Full name of the person who signed.' })
  signer!: string | null;

  @Field(() => String, { nullable: true, description: 'As printed: "CHỦ TỊCH", "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH".' })
  signerTitle!: string | null;

  @Field(() => [String], { description: 'Căn cứ, one paragraph each.' })
  legalBases!: string[];

  @Field(() => [String], { description: 'Điều 1, Điều 2…, one each.' })
  articles!: string[];

  @Field(() => [String], { description: 'Nơi nhận, one line each.' })
  recipients!: string[];

  @Field(() => String, { nullable: true, description: 'The decision that it replaces, in the document’s own words.' })
  replaces!: string | null;

  @Field(() => Boolean, { description: 'Until it is issued only its own unit sees it.' })
  issued!: boolean;

  @Field(() => InstantScalar, { nullable: true })
  issuedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Full name of the leader who issued it here.' })
  issuedBy!: string | null;

  @Field(() => Int)
  revision!: number;
}
