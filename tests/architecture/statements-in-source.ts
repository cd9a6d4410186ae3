import ts from 'typescript';

/** Statements whose values are handed on beside them, as a list in the order of their question marks. */
export function positionalIn(source: string, path: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isExecute(node.expression) && node.arguments.length > 1) {
      found.push(node.arguments[0]?.getText() ?? '');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isExecute = (called: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(called) && called.name.text === 'execute';
