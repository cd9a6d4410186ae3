import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar, LocalDateScalar } from '#kernel/scalars.ts';

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

  @Field(() => String, { description: 'Trích yếu: what the decision is about.' })
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
