import { parse } from 'acorn';
import { RolldownMagicString } from 'rolldown';
import type { Plugin } from 'vite';
import { isNode, visit } from './syntax-tree.ts';

/**
 * Takes comments and indentation out of Lit's css`…`, html`…` and svg`…` in the embed files; a minifier of
 * JavaScript must leave strings alone. Nothing that a page can show changes: runs of white space become one
 * space, and in CSS the spaces that separate nothing go.
 */
export function minifyTemplates(environments: (name: string) => boolean): Plugin {
  return {
    name: 'koinon:minify-templates',
    apply: 'build',
    applyToEnvironment: environment => environments(environment.name),
    transform: {
      filter: { id: /\/packages\/widgets\/src\/.*\.ts$/, code: /\b(?:css|html|svg)`/ },
      // Vite has taken the types out before the plugins without `enforce` see a module.
      handler(code) {
        const shorter = new RolldownMagicString(code);
        for (const { start, end, text } of shorterQuasis(code)) {
          if (text === '') shorter.remove(start, end);
          else shorter.overwrite(start, end, text);
        }
        return { code: shorter.toString(), map: shorter.generateMap({ hires: true }).toString() };
      },
    },
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The pieces of tagged templates that can be written shorter, with their positions in the module. */
export function shorterQuasis(code: string): Edit[] {
  const edits: Edit[] = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
    const tag = node.type === 'TaggedTemplateExpression' ? node['tag'] : undefined;
    const quasi = node['quasi'];
    if (!isNode(tag) || !isNode(quasi) || !Array.isArray(quasi['quasis'])) return;
    const shorten =
      tag['name'] === 'css'
        ? minifyCss
        : tag['name'] === 'html' || tag['name'] === 'svg'
          ? minifyHtml
          : undefined;
    if (!shorten) return;
    const quasis: unknown[] = quasi['quasis'];
    const texts = quasis.filter(isNode).map(({ start, end }) => code.slice(start, end));
    const short = shorten(texts);
    quasis.filter(isNode).forEach(({ start, end }, index) => {
      const text = short[index];
      if (text !== undefined && text !== texts[index]) edits.push({ start, end, text });
    });
  });
  return edits;
}

/** Marks the place of an expression; a private-use character that no template holds. */
const HOLE = '\uE000';
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)/.source;
/** White space and comments; a comment around an expression is left to be, since the expression must stay. */
const SPACE = `(?:\\s|/\\*(?:(?!\\*/)[^${HOLE}])*\\*/)`;
const CSS_PIECE = new RegExp(
  `${STRING}|${SPACE}*;${SPACE}*}${SPACE}*|${SPACE}*([{};,])${SPACE}*|:${SPACE}+|${SPACE}+`,
  'g',
);

/** CSS with its expressions taken out: strings and `url()` stay, letter for letter. */
export function minifyCss(quasis: readonly string[]): string[] {
  return quasis
    .join(HOLE)
    .replace(CSS_PIECE, (piece, separator: string | undefined) => {
      if (/^["'u]/.test(piece)) return piece;
      if (separator) return separator;
      return piece.includes('}') ? '}' : piece.startsWith(':') ? ':' : ' ';
    })
    .trim()
    .split(HOLE);
}

/** Markup: one space is as good as many, except in attributes that carry text (then it is a question of looks). */
export function minifyHtml(quasis: readonly string[]): string[] {
  const text = quasis.join(HOLE);
  if (/<(?:pre|textarea)\b/i.test(text)) return [...quasis];
  return text
    .replace(/<!--[\s\S]*?-->/g, comment => (comment.includes(HOLE) ? comment : ''))
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/ (\/?>)/g, '$1')
    .split(HOLE);
}
