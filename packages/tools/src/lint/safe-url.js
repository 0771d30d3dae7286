import { tagOf } from './templates.js';

/** @typedef {import('estree').Node} Node */

/** An attribute or property binding that a browser follows or loads. */
const URL_BINDING =
  /[\s"'][.]?(href|src|srcset|action|formaction|poster|xlink:href)\s*=\s*(["']?)([^"'<>]*)$/i;

/**
 * Every URL binding goes through `safeUrl(…)`: Lit passes `javascript:` and `data:` straight into `href`.
 * Accepted: a call of safeUrl, or of a function that makes a safe address of an event (`hrefOf`, `…Url`); a
 * constant that this file makes of those; a name that ends in `Url` made elsewhere; `nothing`; a fragment
 * (`#…`); and conditions, `ifDefined` and fallbacks of those.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const safeUrl = {
  meta: { type: 'problem', docs: { description: 'Links and images go through safeUrl().' }, schema: [] },
  create(context) {
    /** @param {Node} node @param {number} depth @returns {boolean} */
    const isSafe = (node, depth = 0) => {
      if (depth > 4) return false;
      switch (node.type) {
        case 'ConditionalExpression':
          return isSafe(node.consequent, depth + 1) && isSafe(node.alternate, depth + 1);
        case 'LogicalExpression':
          return (node.operator === '&&' || isSafe(node.left, depth + 1)) && isSafe(node.right, depth + 1);
        case 'CallExpression':
          return isSafeCall(node, depth);
        case 'TemplateLiteral':
          return node.quasis[0]?.value.raw.startsWith('#') ?? false;
        case 'Literal':
          return node.value === null || (typeof node.value === 'string' && /^(#|$)/.test(node.value));
        case 'Identifier': {
          if (node.name === 'nothing' || node.name === 'undefined') return true;
          const made = madeOf(node);
          return made ? isSafe(made, depth + 1) : /Url$/.test(node.name);
        }
        case 'MemberExpression':
          return /Url$/.test(context.sourceCode.getText(node.property));
        default: {
          // Wrappers of TypeScript (`x as T`, `x satisfies T`) change nothing at run time.
          const inner = /** @type {{ expression?: Node }} */ (/** @type {unknown} */ (node)).expression;
          return /^TS/.test(node.type) && inner !== undefined && isSafe(inner, depth + 1);
        }
      }
    };

    /** @param {import('estree').CallExpression} node @param {number} depth */
    const isSafeCall = (node, depth) => {
      const callee = context.sourceCode.getText(node.callee);
      if (/(^|[.#])(safeUrl|\w+Url|hrefOf)$/.test(callee)) return true;
      const [first] = node.arguments;
      return (
        callee === 'ifDefined' &&
        first !== undefined &&
        first.type !== 'SpreadElement' &&
        isSafe(first, depth + 1)
      );
    };

    /**
     * What this file makes the name of, where it says so in one place.
     *
     * @param {import('estree').Identifier} node
     * @returns {Node | undefined}
     */
    const madeOf = node => {
      /** @type {import('eslint').Scope.Scope | null} */
      let scope = context.sourceCode.getScope(node);
      while (scope && !scope.set.has(node.name)) scope = scope.upper;
      const definition = scope?.set.get(node.name)?.defs[0];
      if (definition?.type !== 'Variable' || definition.node.id.type !== 'Identifier') return undefined;
      return definition.parent?.kind === 'const' ? (definition.node.init ?? undefined) : undefined;
    };

    return {
      TaggedTemplateExpression(node) {
        if (!['html', 'svg'].includes(tagOf(node) ?? '')) return;
        node.quasi.expressions.forEach((expression, index) => {
          const binding = URL_BINDING.exec(node.quasi.quasis[index]?.value.raw ?? '');
          if (!binding || binding[3]?.startsWith('#')) return;
          if (binding[3] === '' && isSafe(expression)) return;
          context.report({
            node: expression,
            message: `The \`${binding[1]}\` binding takes the whole URL from safeUrl(…), or from a name ending in Url that safeUrl made.`,
          });
        });
      },
    };
  },
};
