/** @typedef {import('estree').Node} Node */

/**
 * Which package may import which. Options: the package's own folder name, the folders it may import, and
 * whether Node's own modules are open to it.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const packageArrows = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports follow the arrows of the house.' },
    schema: [
      {
        type: 'object',
        properties: {
          folder: { type: 'string' },
          allow: { type: 'array', items: { type: 'string' } },
          node: { type: 'boolean' },
        },
        required: ['folder', 'allow', 'node'],
        additionalProperties: false,
      },
    ],
  },
  create(context) {
    /** @type {{ folder: string, allow: readonly string[], node: boolean }} */
    const { folder, allow, node: nodeAllowed } = context.options[0];
    const own = `/packages/${folder}/`;

    /** @param {Node | null | undefined} source */
    const check = source => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const name = source.value;
      const other = /^@koinon\/([^/]+)/.exec(name)?.[1];
      if (other && other !== folder && !allow.includes(other)) {
        const allowed = allow.length > 0 ? `only ${allow.join(', ')}` : 'no other package';
        context.report({
          node: source,
          message: `${folder} may not import ${other}; it may import ${allowed}.`,
        });
      }
      if (name.startsWith('.') && leaves(name)) {
        context.report({
          node: source,
          message: 'Import another package by its name and an entry of its `exports`.',
        });
      }
      if (name.startsWith('node:') && !nodeAllowed) {
        context.report({ node: source, message: `${folder} runs in browsers: no \`node:\` modules.` });
      }
    };

    /** @param {string} name */
    const leaves = name => {
      const file = context.filename.replaceAll('\\', '/');
      const start = file.indexOf(own);
      if (start === -1) return false;
      const inside = file.slice(start + own.length).split('/');
      const up = name.split('/').filter(part => part === '..').length;
      return up >= inside.length;
    };

    return {
      ImportDeclaration: node => check(node.source),
      ExportNamedDeclaration: node => check(node.source),
      ExportAllDeclaration: node => check(node.source),
      ImportExpression: node => check(node.source),
      'TSImportType > Literal': /** @param {Node} node */ node => check(node),
      'TSImportType > TSLiteralType > Literal': /** @param {Node} node */ node => check(node),
    };
  },
};
