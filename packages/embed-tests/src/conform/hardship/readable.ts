// Probes of pages whose hardship is to be read and touched. They run in the page as text: see the head of `../types.ts`.
import type { Probe } from '../types.ts';

type Look = typeof import('./in-page/look.ts');

/**
 * Everything in the tag can be read and hit, nothing widens the page, and its words are set in the page's own type: family
 * and size as promised, and nothing else of what the page does to its own text. Then the tag does what it is for.
 *
 * `data.column`: a selector of what the tag has to stay inside of. `data.scheme`: `light` or `dark`, as it must come out.
 */
export const readableAndWorks: Probe = async (tools, element) => {
  const look = (await import(tools.data['look'] ?? '')) as Look;
  const widget = look.widgetOf(element);
  await tools.until('the layout', () => look.settled(widget));
  for (const words of look.faults(widget, tools.data)) tools.fail(words);
  if (tools.tag === 'koinon-event-calendar' && look.isNarrow(widget)) {
    // Works, but for the grid of the month, which there is no room for.
    const buttons = () => tools.all('li.row button', element);
    const [first] = buttons();
    if (first) tools.press(first);
    await tools.until('the details', () => tools.all('[part~="details"]', element)[0]);
    const month = tools.all('.views button', element)[1];
    if (month) tools.press(month);
    await tools.until('the month as a list', () => month?.getAttribute('aria-pressed') === 'true');
    if (tools.all('[role="grid"]', element).length > 0)
      tools.fail('a grid of the month, where there is no room for it');
  } else await tools.works(tools, element);
  await tools.drawn();
  await tools.until('the layout', () => look.settled(widget));
  for (const words of look.faults(widget, tools.data)) tools.fail(`then: ${words}`);
};
