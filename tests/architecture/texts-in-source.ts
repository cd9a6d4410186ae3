import ts from 'typescript';

/** Letters that only Vietnamese uses, or that a language of this house would use for nothing else. */
const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠ-Ỹ]/u;

/** Attributes of elements that a person reads or hears. */
const READ_ATTRIBUTES = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'label',
  'placeholder',
  'description',
]);

/** The name of the product, the same in every language. */
const PRODUCT = /Đích/gu;

/** What describes a part of the contract where it is made. */
const DESCRIPTIONS = new Set(['description', 'does']);

/** What states a field in a resolver (`kernel/fields.ts`): its literals describe the contract. */
const FIELDS = new Set([
  'text',
  'int',
  'flag',
  'decimal',
  'day',
  'instant',
  'id',
  'oneOf',
  'record',
  'many',
  'message',
]);

/**
 * Literals with Vietnamese letters: texts, templates and JSX. Comments and patterns are not looked at, nor is what
 * describes the server’s contract.
 */
export function vietnameseIn(source: string, path: string): string[] {
  return literalsOf(source, path).flatMap(({ text, isDescription }) =>
    !(isDescription && path.startsWith('server/')) && VIETNAMESE.test(text.replace(PRODUCT, '')) ? text.trim() : [],
  );
}

/** Words that stand in JSX itself, as text or in an attribute that is read, in whatever language. */
export function wordsInMarkup(source: string, path: string): string[] {
  return literalsOf(source, path).flatMap(({ text, isRead }) => (isRead && /\p{L}/u.test(text) ? text.trim() : []));
}

interface Literal {
  text: string;
  /** It is shown or said as it stands. */
  isRead: boolean;
  /** It stands as the value of a part named "description" or "does", or in a resolver tells what a field is. */
  isDescription: boolean;
}

function literalsOf(source: string, path: string): Literal[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const inResolver = path.endsWith('.resolver.ts');
  const found: Literal[] = [];
  const find = (text: string, node: ts.Node, isRead: boolean) =>
    found.push({ text, isRead, isDescription: describes(node.parent) || (inResolver && statesField(node.parent)) });
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) find(node.text, node, true);
    else if (ts.isStringLiteralLike(node)) find(node.text, node, isShown(node));
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      find(node.text, node.parent, isShown(node.parent));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const describes = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && DESCRIPTIONS.has(node.name.text);

const statesField = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && FIELDS.has(node.expression.text);

/** A literal is shown as it stands in braces among elements and in attributes that are read. */
function isShown(literal: ts.Node): boolean {
  let [node, parent] = [literal, literal.parent];
  while (isTransparent(parent, node)) [node, parent] = [parent, parent.parent];
  if (ts.isJsxAttribute(parent)) return READ_ATTRIBUTES.has(parent.name.getText());
  return ts.isJsxElement(parent) || ts.isJsxFragment(parent);
}

/** What hands a literal on: braces, brackets, the branches of a choice, the parts of a template. */
function isTransparent(parent: ts.Node, node: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  return (
    ts.isJsxExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isTemplateExpression(parent) ||
    ts.isTemplateSpan(parent)
  );
}
