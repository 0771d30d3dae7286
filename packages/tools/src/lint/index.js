// The bans of the house as lint rules; each says why where it reports.
import { noPublicProperty, noRem, noUppercase } from './css-rules.js';
import { cspTemplates, noUnsafeDirective } from './csp-rules.js';
import { guardedDefine, sharedContextKey } from './element-rules.js';
import { packageArrows } from './package-arrows.js';
import { safeUrl } from './safe-url.js';

/** @type {import('eslint').ESLint.Plugin} */
export const koinon = {
  meta: { name: 'koinon' },
  rules: {
    'csp-templates': cspTemplates,
    'guarded-define': guardedDefine,
    'no-public-property': noPublicProperty,
    'no-rem': noRem,
    'no-unsafe-directive': noUnsafeDirective,
    'no-uppercase': noUppercase,
    'package-arrows': packageArrows,
    'safe-url': safeUrl,
    'shared-context-key': sharedContextKey,
  },
};
