// What the rules share: finding the text of Lit's tagged templates.

/** @typedef {import('eslint').Rule.RuleContext} Context */
/** @typedef {import('estree').TaggedTemplateExpression} Template */

/**
 * The name of the tag in html`…`, svg`…`, css`…`; nothing for any other expression.
 *
 * @param {Template} node
 */
export function tagOf(node) {
  return node.tag.type === 'Identifier' ? node.tag.name : undefined;
}

/**
 * The static text of a template, with each expression replaced by one space so that a pattern never matches
 * across it. CSS comments are blanked, as they may speak of what the styles may not do.
 *
 * @param {Template} node
 */
export function textOf(node) {
  const text = node.quasi.quasis.map(quasi => quasi.value.raw).join(' ');
  return tagOf(node) === 'css' ? text.replace(/\/\*[\s\S]*?\*\//g, ' ') : text;
}

/**
 * A rule that refuses text in templates of the given tags.
 *
 * @param {{ tags: readonly string[], description: string, bans: readonly { pattern: RegExp, message: string }[] }} options
 * @returns {import('eslint').Rule.RuleModule}
 */
export function banText({ tags, description, bans }) {
  return {
    meta: { type: 'problem', docs: { description }, schema: [] },
    create: context => ({
      TaggedTemplateExpression(node) {
        if (!tags.includes(tagOf(node) ?? '')) return;
        for (const { pattern, message } of bans) {
          if (pattern.test(textOf(node))) context.report({ node, message });
        }
      },
    }),
  };
}
