import { flag, type Given, id, input, int, many, oneOf, optional, part, text, verbInput } from '#kernel/inputs.ts';
import { DocumentKindEnum } from './decision.graphql.ts';
import { PlanSectionEnum } from './paragraph.graphql.ts';

const planId = id('A plan of the viewer’s unit.');
const seenPlan = optional(
  int('The plan’s revision that was seen. Given: refused as STALE when the plan has changed since.'),
);

export const SignerInput = input(
  'SignerInput',
  { name: text('Full name.'), title: text('As printed: "CHỦ TỊCH", "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH".') },
  'Who signed a document.',
);

export const SaveDecisionInput = verbInput(
  'SaveDecisionInput',
  {
    planId,
    revision: seenPlan,
    kind: optional(oneOf(DocumentKindEnum, 'Left out: quyết định.')),
    title: text('Trích yếu, as printed: "Về việc ban hành…"; at most 500 characters.'),
    issuer: optional(text('Who issues it, as printed: "ỦY BAN NHÂN DÂN PHƯỜNG".')),
    place: optional(text('Địa danh, before the date.')),
    legalBases: optional(many(text(), 'Căn cứ, one paragraph each; at most 5,000 characters, like all below.')),
    proposal: optional(text('The line "Theo đề nghị…", "Xét đề nghị…".')),
    articles: optional(many(text(), 'Điều 1, Điều 2…, one each; its paragraphs as lines.')),
    recipients: optional(many(text(), 'Nơi nhận, one line each, without the dash.')),
    authority: optional(text('Above the signature: "TM. ỦY BAN NHÂN DÂN".')),
    signer: optional(part(SignerInput, 'Who is to sign it; issuePlan says who has. Left out: not known yet.')),
    replaces: optional(text('The decision that it replaces, in the document’s own words.')),
    annexCaptions: optional(many(text(), 'What stands at the head of each annex, one each; as lines.')),
  },
  'The whole decision as far as it is not known before it is issued: what is left out is emptied. Number and day are given to issuePlan, and who has signed.',
);
export type SaveDecisionInput = Given<typeof SaveDecisionInput>;

export const ParagraphInput = input(
  'ParagraphInput',
  {
    text: text('To the letter; at most 5,000 characters.'),
    heading: optional(flag('Printed as a heading: leads to the lines after it. Left out: no.')),
    indicatorIds: optional(
      many(
        id(),
        'Indicators of the plan whose targets the line states. Only under an objective. Left out: none, it is not quantified.',
      ),
    ),
  },
  'A paragraph as it is to stand.',
);
export type ParagraphInput = Given<typeof ParagraphInput>;

export const SaveParagraphsInput = verbInput(
  'SaveParagraphsInput',
  {
    planId,
    revision: seenPlan,
    section: oneOf(PlanSectionEnum, 'The part of the document.'),
    objectiveId: optional(
      id('Under this objective: OBJECTIVES and MEASURES alone. Left out: those above all objectives.'),
    ),
    paragraphs: many(part(ParagraphInput), 'All of them in their order; an empty list takes them away.'),
  },
  'All paragraphs of one place in the plan; those of other places stay.',
);
export type SaveParagraphsInput = Given<typeof SaveParagraphsInput>;
