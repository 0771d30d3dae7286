import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from '@koinon/contract/embeds/contrast';
import { readHostMessage } from '@koinon/contract/embeds/frame-messages';
import fc from 'fast-check';
import { initialChoice, OWN } from './choice.ts';
import { readVariables } from './facts.ts';
import { ownVariables, variablesText, weakness } from './look.ts';

const own = (action: string) => ({ ...initialChoice, theme: OWN, action });

test('whatever colour is chosen, letters on it can be read, and it can be read in the dark', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffff }), number => {
      const action = `#${number.toString(16).padStart(6, '0')}`;
      const variables = ownVariables(own(action));
      const pair = (name: string) =>
        /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(variables[`--koinon-color-${name}`] ?? '')?.slice(1) ??
        assert.fail(name);
      const [light = '', dark = ''] = pair('action');
      const [onLight = '', onDark = ''] = pair('on-action');
      assert.equal(light, action);
      assert.ok(contrast(dark, '#12191a') >= 4.5 && contrast(dark, '#1a2324') >= 4.5);
      assert.ok(contrast(onDark, dark) >= 4.5);
      assert.ok(contrast(onLight, light) >= 3.9, `${onLight} on ${light}`);
    }),
  );
});

test('a frame takes every variable of an own look', () => {
  const variables = ownVariables({ ...own('#aa0000'), size: '18' });
  assert.equal(variables['--koinon-font-size'], '18px');
  const message = readHostMessage({ type: 'look', scheme: 'light', variables });
  assert.deepEqual(message?.variables, variables);
  assert.deepEqual(readVariables(variablesText(variables)), variables, 'as pasted');
});

test('a colour that is too weak for text is said to be; nothing is set where no own look is chosen', () => {
  assert.equal(weakness(own('#ffcc00')), 1.5);
  assert.equal(weakness(own('#0b5a66')), undefined);
  assert.equal(weakness(own('red')), undefined);
  assert.equal(weakness(initialChoice), undefined);
  assert.deepEqual(ownVariables(initialChoice), {});
  assert.equal(variablesText({}), '');
});
