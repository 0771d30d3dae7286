import { agentScript } from './agent.ts';
import type { ConformStage } from './stage.ts';
import { NOW, OLDER } from './stage.ts';
import { fallbackDirectives } from '@koinon/demo';
import { strictCsp } from '../support/csp.ts';
import { fallbackText } from './tags.ts';
import type { ConformPage, Place, TagUnderTest } from './types.ts';

/** Addresses of one page on the host's site: with us, and without. */
export interface PutUp {
  readonly url: string;
  readonly bare: string;
  readonly at: Place;
}

let count = 0;

/** Puts a page around a tag on the host's site, twice. */
export function putUp(stage: ConformStage, page: ConformPage, tag: TagUnderTest): PutUp {
  count += 1;
  const id = String(count);
  const put = (bare: boolean) => {
    const at = place(stage, id, bare);
    const composed = page.compose(at, tag);
    const name = bare ? `${id}-bare` : id;
    const agent = agentScript(
      {
        tag: tag.tag,
        data: composed.data ?? {},
        stays: page.stays ?? 'widget',
        fallback: fallbackText,
        must: bare
          ? []
          : (page.expected ?? []).flatMap(({ pattern, must }) => (must ? [pattern.source] : [])),
        now: NOW,
        faults: stage.faults.origin,
        bare,
      },
      {
        shows: tag.shows,
        works: tag.works,
        ...(page.before ? { before: page.before } : {}),
        ...(page.act && !bare ? { act: page.act } : {}),
        ...(tag.fills ? { fills: tag.fills } : {}),
      },
    );
    stage.host.serve(`/c/${name}.js`, { body: agent, type: 'text/javascript; charset=utf-8' });
    const url = stage.host.serve(`/c/${name}.html`, {
      ...(composed.csp === undefined ? {} : { csp: composed.csp }),
      ...(composed.headers ? { headers: composed.headers } : {}),
      body: `<!doctype html>
<html lang="${composed.lang ?? 'el'}">
<head><meta charset="utf-8"><script src="/c/${name}.js"${composed.first ? ` ${composed.first}` : ''}></script><meta name="viewport" content="width=device-width, initial-scale=1"><title>Δήμος Παραδείγματος</title>${composed.head ?? ''}</head>
<body>
<h1>Δήμος Παραδείγματος</h1>
<p>Μια παράγραφος με <a href="#after">σύνδεσμο</a>, <button type="button">κουμπί</button> και <input name="q" aria-label="Αναζήτηση">.</p>
<ul><li>Ένα</li></ul>
${composed.body}
<p id="after">Τέλος</p>
</body>
</html>`,
    });
    return { url, at };
  };
  const bare = put(true);
  return { ...put(false), bare: bare.url };
}

function place(stage: ConformStage, id: string, bare: boolean): Place {
  const { api, host, faults, version } = stage;
  const ours = (markup: string) => (bare ? '' : markup);
  return {
    api,
    host: host.origin,
    faults: faults.origin,
    version,
    older: OLDER,
    integrity: stage.integrity,
    ours,
    script: (file = 'v1/koinon.js', attributes = '', base = api) =>
      ours(`<script type="module" src="${base}/embed/${file}"${attributes && ` ${attributes}`}></script>`),
    file: (name, body, type = 'text/javascript; charset=utf-8') =>
      host.serve(`/c/${id}-${name}`, { body, type }),
    fault: fault => faults.add(fault),
    passed: id => faults.passed(id),
    // Browsers ask for an icon by themselves, and some tell the page what its policy says of that.
    csp: (...more) => strictCsp(api, fallbackDirectives(api), { 'img-src': ["'self'"] }, ...more),
  };
}
