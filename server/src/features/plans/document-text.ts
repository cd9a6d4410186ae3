import type { Decision } from './decision.entity.ts';
import type { Objective, Paragraph, Plan, PlanSection, Task } from './plan.entity.ts';
import { OFFICIAL } from './plan.messages.ts';

/** As what a line of a document is kept. */
export const DOCUMENT_PARTS = [
  ...(['ORGAN', 'STATE', 'MOTTO', 'NUMBER', 'PLACE_AND_DAY', 'KIND', 'TITLE', 'ISSUER'] as const),
  ...(['LEGAL_BASIS', 'PROPOSAL', 'ENACTMENT', 'ARTICLE'] as const),
  ...(['RECIPIENTS', 'RECIPIENT', 'AUTHORITY', 'SIGNER_TITLE', 'SIGNER', 'ANNEX_CAPTION'] as const),
  ...(['GENERAL_OBJECTIVE', 'PARAGRAPH', 'OBJECTIVE', 'TASK'] as const),
] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

export interface DocumentLine {
  part: DocumentPart;
  /** One; of a task seven: number, words, who leads, who coordinates, time, who monitors, evidence; what it lacks is ''. */
  cells: string[];
}

export interface WholePlan {
  plan: Pick<Plan, 'title' | 'generalObjective'>;
  decision: Decision | null;
  objectives: readonly Objective[];
  paragraphs: readonly Paragraph[];
  tasks: readonly Task[];
  /** "Thị xã Hương Trà": whose organs issue it. */
  unit: string;
}

/**
 * Toàn văn: every line of a decision and its annexes in the order in which the document is printed (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I and III). Where a plan of measures words the objectives anew it is an annex of its own and
 * holds the tasks as a table; otherwise each objective is followed by its tasks as sentences. What has no articles is
 * itself what it issues: it is signed at its end, before its annexes.
 */
export function documentText({ plan, decision, objectives, paragraphs, tasks, unit }: WholePlan): DocumentLine[] {
  const words = wordsIn(paragraphs);
  const isApart = paragraphs.some(({ section }) => section === 'MEASURES');
  const hasArticles = (decision?.articles ?? []).length > 0;
  const captions = decision?.annexCaptions ?? [];
  const [ofObjectives, ofMeasures] = hasArticles ? [captions.slice(0, 1), captions.slice(1)] : [[], captions];
  const tasksUnder = (objectiveId: string | null) => {
    const found = tasks.filter((task) => task.objectiveId === objectiveId);
    return isApart ? found.map(lineOfTask) : sentencesOf(found);
  };
  const closing = decision ? closingOf(decision) : [];
  const isLast = !hasArticles && ofMeasures.length === 0;
  return [
    ...(decision ? headOf(decision, unit, hasArticles) : one('TITLE', plan.title)),
    ...(hasArticles ? closing : []),
    ...ofObjectives.flatMap((caption) => one('ANNEX_CAPTION', caption)),
    ...words('PREAMBLE'),
    ...(isApart ? [] : words('PURPOSE')),
    ...one('GENERAL_OBJECTIVE', plan.generalObjective),
    ...words('OBJECTIVES'),
    ...objectives.flatMap((objective) => [
      ...one('OBJECTIVE', numbered(objective)),
      ...words('OBJECTIVES', objective.id),
      ...(isApart ? [] : tasksUnder(objective.id)),
    ]),
    ...(hasArticles || isLast ? [] : closing),
    ...ofMeasures.flatMap((caption) => one('ANNEX_CAPTION', caption)),
    ...(isApart ? words('PURPOSE') : []),
    ...words('MEASURES'),
    ...(isApart ? objectives.flatMap(({ id }) => [...words('MEASURES', id), ...tasksUnder(id)]) : []),
    ...tasksUnder(null),
    ...words('MONITORING'),
    ...words('ORGANISATION'),
    ...(isLast ? closing : []),
  ];
}

const one = (part: DocumentPart, text: string | null): DocumentLine[] => (text ? [{ part, cells: [text] }] : []);

const many = (part: DocumentPart, texts: readonly string[]) => texts.flatMap((text) => one(part, text));

const wordsIn =
  (paragraphs: readonly Paragraph[]) =>
  (section: PlanSection, objectiveId: string | null = null): DocumentLine[] =>
    paragraphs
      .filter((paragraph) => paragraph.section === section && paragraph.objectiveId === objectiveId)
      .flatMap(({ text }) => one('PARAGRAPH', text));

/** A title that says already of what kind the document is. */
const NAMES_ITSELF = /^(?:quyết định|nghị quyết|kế hoạch|mục tiêu chất lượng)(?!\p{L})/iu;

/**
 * What has articles names who enacts them above the legal bases, anything else at its head alone; a letter says what it
 * is about beneath its number.
 */
function headOf(decision: Decision, unit: string, hasArticles: boolean): DocumentLine[] {
  const { kind, number, title, issuer, legalBases, proposal, articles } = decision;
  const isLetter = kind === 'OFFICIAL_LETTER';
  const named = OFFICIAL.kinds[kind];
  const isNamed = hasArticles || (kind !== 'DECISION' && !NAMES_ITSELF.test(title));
  return [
    ...one('ORGAN', (hasArticles ? null : issuer) ?? OFFICIAL.organ(decision, unit)),
    ...one('STATE', OFFICIAL.state),
    ...one('MOTTO', OFFICIAL.motto),
    ...one('NUMBER', number === null ? null : OFFICIAL.number(number)),
    ...(isLetter ? one('TITLE', OFFICIAL.about(title)) : []),
    ...one('PLACE_AND_DAY', placeAndDay(decision)),
    ...one('KIND', isNamed ? named : null),
    ...(isLetter ? [] : one('TITLE', title)),
    ...(hasArticles ? one('ISSUER', issuer) : []),
    ...many('LEGAL_BASIS', legalBases),
    ...one('PROPOSAL', proposal),
    ...one('ENACTMENT', hasArticles ? OFFICIAL.enactments[kind] : null),
    ...many('ARTICLE', articles),
  ];
}

const closingOf = ({ recipients, authority, signerTitle, signer }: Decision): DocumentLine[] => [
  ...one('RECIPIENTS', recipients.length > 0 ? OFFICIAL.recipients : null),
  ...many('RECIPIENT', recipients),
  ...one('AUTHORITY', authority),
  ...linesOfTitle(signerTitle).flatMap((line) => one('SIGNER_TITLE', line)),
  ...one('SIGNER', signer),
];

/** Who signs for another (ký thay, thừa ủy quyền, thừa lệnh) has their own title beneath: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
const linesOfTitle = (title: string | null): string[] =>
  title === null ? [] : /^(?:KT|TUQ|TL|Q)\. /u.test(title) ? title.split(/\s*[,\n]\s*/u) : [title];

/** "Phong Bình, ngày 06 tháng 01 năm 2023"; either may be missing. */
function placeAndDay({ place, signedOn }: Decision): string | null {
  const day = signedOn === null ? null : OFFICIAL.dayOf(signedOn);
  return [place, day].filter((part) => part !== null).join(', ') || null;
}

/** "1. 100% hồ sơ…"; a heading that is no number alone stands as it is. */
const numbered = ({ section, text }: Objective): string =>
  section === '' ? text : `${/[\d\p{L}]$/u.test(section) ? `${section}.` : section} ${text}`;

const lineOfTask = ({ number, text, lead, coordinating, time, monitor, evidence }: Task): DocumentLine => ({
  part: 'TASK',
  cells: [number, text, lead, coordinating.join('\n'), time, monitor, evidence].map((cell) => cell ?? ''),
});

/** Among sentences who, when and by what is printed only where the sentences so far do not say it. */
function sentencesOf(tasks: readonly Task[]): DocumentLine[] {
  let said = '';
  return tasks.map((task) => {
    said += `${task.text}\n`;
    const { part, cells } = lineOfTask(task);
    return { part, cells: cells.map((cell) => (cell === task.text || !said.includes(cell) ? cell : '')) };
  });
}
