import { enumOf } from '#kernel/enums.ts';
import { day, flag, identity, instant, many, object, oneOf, optional, revision, text } from '#kernel/objects.ts';
import { DOCUMENT_KINDS } from './decision.entity.ts';

export const DocumentKindEnum = enumOf(
  'DocumentKind',
  DOCUMENT_KINDS,
  'Kinds of official documents (Nghị định 30/2020/NĐ-CP) that put something in force.',
  {
    DECISION: 'Quyết định.',
    RESOLUTION: 'Nghị quyết.',
    PLAN: 'Kế hoạch.',
    OFFICIAL_LETTER: 'Công văn.',
  },
);

export const DecisionType = object(
  'Decision',
  'Quyết định: a numbered, dated, signed document that puts a plan, an assignment or an adjustment in force.',
  {
    id: identity,
    number: optional(
      text('As printed: "1741/QĐ-UBND". Null: the document has none (chưa có số); it is never invented.'),
    ),
    signedOn: optional(day('Null: the document has no date.')),
    kind: oneOf(DocumentKindEnum, 'What kind of document it is.'),
    issuer: optional(text('Who issues it, as printed: "CHỦ TỊCH ỦY BAN NHÂN DÂN THỊ XÃ".')),
    place: optional(text('Địa danh, before the date: "Phong Bình".')),
    proposal: optional(text('The line "Theo đề nghị…", "Xét đề nghị…".')),
    authority: optional(text('Above the signature: "TM. ỦY BAN NHÂN DÂN".')),
    annexCaptions: many(
      text(),
      'What stands at the head of each annex, one each: its title and "(Kèm theo Quyết định số…)", as lines.',
    ),
    title: text('Trích yếu, as printed: "Về việc ban hành…".'),
    signer: optional(text('Full name of the person who signed.')),
    signerTitle: optional(text('As printed: "CHỦ TỊCH", "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH".')),
    legalBases: many(text(), 'Căn cứ, one paragraph each.'),
    articles: many(text(), 'Điều 1, Điều 2…, one each.'),
    recipients: many(text(), 'Nơi nhận, one line each.'),
    replaces: optional(text('The decision that it replaces, in the document’s own words.')),
    issued: flag('Until it is issued only its own unit sees it.'),
    issuedAt: optional(instant('When it was issued here; null: it is a draft.')),
    issuedBy: optional(text('Full name of the leader who issued it here.')),
    revision,
  },
);
