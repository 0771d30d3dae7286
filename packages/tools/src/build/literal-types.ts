import ts from 'typescript';

export interface Source {
  readonly name: string;
  readonly text: string;
}

/**
 * The values of every type that is a union of strings, by the type's name: `'a' | 'b'`, or `(typeof NAMES)[number]` of
 * a constant list. A manifest names the alias; an editor can only offer what it stands for. Syntax alone: the whole
 * type checker would take longer than the rest of the manifest. A name with two meanings is left out.
 */
export function literalTypes(sources: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  const aliases = new Map<string, readonly string[] | undefined>();
  const files = sources.map(({ name, text }) => ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  const statements = files.flatMap(file => [...file.statements]);
  for (const statement of statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const values = initializer && listOf(initializer);
      if (values && ts.isIdentifier(name)) lists.set(name.text, values);
    }
  }
  for (const statement of statements) {
    if (!ts.isTypeAliasDeclaration(statement)) continue;
    const name = statement.name.text;
    const values = unionOf(statement.type, lists);
    aliases.set(name, aliases.has(name) && String(aliases.get(name)) !== String(values) ? undefined : values);
  }
  return new Map([...aliases].flatMap(([name, values]) => (values ? [[name, values]] : [])));
}

function listOf(node: ts.Expression): readonly string[] | undefined {
  const list = ts.isAsExpression(node) ? node.expression : undefined;
  return list && ts.isArrayLiteralExpression(list) ? allText(list.elements) : undefined;
}

function unionOf(
  type: ts.TypeNode,
  lists: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  if (ts.isUnionTypeNode(type)) {
    return allText(type.types.map(one => (ts.isLiteralTypeNode(one) ? one.literal : one)));
  }
  if (!ts.isIndexedAccessTypeNode(type)) return undefined;
  const list = ts.isParenthesizedTypeNode(type.objectType) ? type.objectType.type : type.objectType;
  return ts.isTypeQueryNode(list) && ts.isIdentifier(list.exprName)
    ? lists.get(list.exprName.text)
    : undefined;
}

function allText(nodes: readonly ts.Node[]): readonly string[] | undefined {
  const texts = nodes.flatMap(node => (ts.isStringLiteral(node) ? [node.text] : []));
  return texts.length > 0 && texts.length === nodes.length ? texts : undefined;
}
