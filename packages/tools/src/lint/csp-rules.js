import { banText } from './templates.js';

export const cspTemplates = banText({
  tags: ['html', 'svg'],
  description: 'Templates pass a strict Content-Security-Policy.',
  bans: [
    {
      pattern: /\sstyle\s*=/,
      message:
        "`style=` is refused under `style-src 'self'`. Use a class, or set a private custom property with `element.style.setProperty`.",
    },
    {
      pattern: /\son[a-z]+\s*=/,
      message: "An inline handler is refused under `script-src 'self'`. Use `@event=${…}`.",
    },
    {
      pattern: /<(?:style|script)[\s>]/,
      message: 'An inline <style> or <script> is refused under a strict policy. Use `static styles`.',
    },
  ],
});

const refused = new Map([
  ['styleMap', "styleMap writes a `style` attribute, which `style-src 'self'` refuses."],
  ['unsafeHTML', 'unsafeHTML renders markup that nobody checked. Long text is structured blocks.'],
  ['unsafeSVG', 'unsafeSVG renders markup that nobody checked. Write the drawing as svg`…`.'],
  ['unsafeMathML', 'unsafeMathML renders markup that nobody checked.'],
  ['unsafeStatic', 'unsafeStatic makes code of a string. Write the template out.'],
]);

/** @type {import('eslint').Rule.RuleModule} */
export const noUnsafeDirective = {
  meta: {
    type: 'problem',
    docs: { description: 'No directive that needs trust or breaks a policy.' },
    schema: [],
  },
  create: context => ({
    ImportSpecifier(node) {
      const name = node.imported.type === 'Identifier' ? node.imported.name : String(node.imported.value);
      const message = refused.get(name);
      if (message) context.report({ node, message });
    },
  }),
};
