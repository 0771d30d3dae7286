/** @type {import('eslint').Rule.RuleModule} */
export const guardedDefine = {
  meta: {
    type: 'problem',
    docs: { description: 'Elements are defined by the one guarded helper.' },
    schema: [],
  },
  create: context => ({
    'MemberExpression[property.name="define"]'(/** @type {import('estree').MemberExpression} */ node) {
      const text = context.sourceCode.getText(node.object);
      if (/\bcustomElements$/.test(text)) {
        context.report({
          node,
          message:
            'A bare `customElements.define` throws where two copies share a page. Use the guarded define helper.',
        });
      }
    },
  }),
};

/** @type {import('eslint').Rule.RuleModule} */
export const sharedContextKey = {
  meta: {
    type: 'problem',
    docs: { description: 'Context keys are the same in two copies on one page.' },
    schema: [],
  },
  create: context => ({
    'CallExpression[callee.name="createContext"]'(/** @type {import('estree').CallExpression} */ node) {
      const [key] = node.arguments;
      if (key && /^Symbol\.for\(/.test(context.sourceCode.getText(key))) return;
      context.report({
        node,
        message:
          "Give createContext a `Symbol.for('koinon:…')`: any other key differs between two copies on one page.",
      });
    },
  }),
};
