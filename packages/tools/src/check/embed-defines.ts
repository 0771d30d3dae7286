import { chromium } from 'playwright-core';
import { ensureBrowser } from '../browsers.ts';
import { messageOf } from '../process.ts';
import { serveFolder } from '../serve.ts';
import { embedOutput, embedTags } from '../workspace.ts';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/**
 * Each embed file, alone on a page with a strict policy, defines its tag: a bundle that tree-shaking emptied
 * builds without a word, and so does one that a policy kills at import.
 */
export async function embedDefines(): Promise<string[]> {
  const problems: string[] = [];
  const browser = await chromium.launch({
    executablePath: ensureBrowser('chromium').path,
    args: ['--no-sandbox'],
  });
  const server = await serveFolder(embedOutput, '/embed/', (_request, response, url) => {
    const [, , tag = '', file = ''] = url.pathname.split('/');
    if (!url.pathname.startsWith('/page/')) return false;
    const types = `trusted-types koinon#html koinon#${tag}; require-trusted-types-for 'script'`;
    response.writeHead(200, {
      'content-type': 'text/html',
      'content-security-policy': `${policy}; ${types}`,
    });
    response.end(
      `<!doctype html><html lang="en"><title>x</title><${tag}></${tag}><script type="module" src="/embed/${file}.js"></script>`,
    );
    return true;
  });
  try {
    for (const tag of embedTags()) {
      for (const file of ['koinon', tag]) {
        const page = await browser.newPage();
        const errors: string[] = [];
        page.on('pageerror', error => errors.push(error.message));
        await page.goto(`${server.url}/page/${tag}/${file}`);
        const defined = page.waitForFunction(name => customElements.get(name), tag, { timeout: 5000 });
        await defined.catch(error => errors.push(messageOf(error).split('\n')[0] ?? ''));
        if (errors.length > 0)
          problems.push(`${file}.js does not define <${tag}> under a strict policy: ${errors.join('; ')}`);
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return problems;
}
