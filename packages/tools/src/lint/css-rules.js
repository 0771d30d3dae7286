import { banText } from './templates.js';

const tags = ['css'];

export const noRem = banText({
  tags,
  description: 'Lengths inside a shadow root never follow the host page’s root font size.',
  bans: [
    {
      pattern: /\d\s*rem\b/,
      message: '`rem` follows the root font size of the host page (62.5% on many sites). Use `em`.',
    },
  ],
});

export const noUppercase = banText({
  tags,
  description: 'Text keeps the letters it was written with.',
  bans: [
    {
      pattern: /text-transform\s*:\s*(?:uppercase|capitalize)/,
      message:
        'Uppercase by CSS is wrong in Greek wherever `lang="el"` does not reach the node (accents stay). Leave the letters alone.',
    },
  ],
});

const declared =
  'A public `--koinon-*` property belongs to the page. Read it: `--_name: var(--koinon-name, …)`.';

/** @type {import('eslint').Rule.RuleModule} */
export const noPublicProperty = {
  meta: {
    type: 'problem',
    docs: { description: 'Public custom properties are read, never declared.' },
    schema: [],
  },
  create(context) {
    const inStyles = banText({
      tags,
      description: '',
      bans: [{ pattern: /(?:^|[;{\s])--koinon-[\w-]*\s*:/, message: declared }],
    });
    return {
      ...inStyles.create(context),
      CallExpression(node) {
        const [name] = node.arguments;
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        if (callee.property.name !== 'setProperty' || name?.type !== 'Literal') return;
        if (String(name.value).startsWith('--koinon-')) context.report({ node, message: declared });
      },
    };
  },
};
