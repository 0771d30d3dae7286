import { html, type Html, type HtmlValue } from './html.ts';
import { page } from './layout.ts';
import { wordsIn } from './words.ts';

type Json = Readonly<Record<string, unknown>>;

/** The API reference, drawn from the OpenAPI document itself, so that it cannot say anything else. In English. */
export function apiReference(document: unknown, baseUrl: string): Html {
  const { info, paths, components, tags } = asObject(document);
  const operations = Object.entries(asObject(paths)).flatMap(([path, methods]) =>
    Object.entries(asObject(methods)).map(([method, operation]) => ({
      path,
      method,
      operation: asObject(operation),
    })),
  );
  const schemas = Object.entries(asObject(asObject(components)['schemas']));
  const groups = asArray(tags).map(tag => String(asObject(tag)['name']));
  return page({
    t: wordsIn('en'),
    title: 'API reference – Koinon',
    breadcrumb: [{ href: '/', text: 'Home' }],
    main: html`<h1>API reference</h1>
      <p class="lead">${text(asObject(info)['description'])}</p>
      <p>
        This page is made of <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1). Times are wall times in
        the event’s own zone beside instants in UTC; texts are maps from language to text.
      </p>
      <nav aria-label="On this page">
        <ul class="toc">
          ${operations.map(
            ({ path, method, operation }) =>
              html`<li>
                <a href="#${text(operation['operationId'])}"><code>${method.toUpperCase()} ${path}</code></a>
              </li>`,
          )}
          ${schemas.map(([name]) => html`<li><a href="#schema-${name}">${name}</a></li>`)}
        </ul>
      </nav>
      ${groups.map(group =>
        operations
          .filter(({ operation }) => asArray(operation['tags']).includes(group))
          .map(({ path, method, operation }) => operationSection(path, method, operation, baseUrl)),
      )}
      <h2 id="schemas">Schemas</h2>
      ${schemas.map(([name, schema]) => schemaSection(name, asObject(schema)))}`,
  });
}

function operationSection(path: string, method: string, operation: Json, baseUrl: string): Html {
  const id = text(operation['operationId']);
  const parameters = asArray(operation['parameters']).map(asObject);
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${text(operation['summary'])}</h2>
    <p>
      <code><span class="method">${method.toUpperCase()}</span> ${path}</code>
      <a href="#${id}" aria-label="Link to “${text(operation['summary'])}”">#</a>
    </p>
    ${operation['description'] !== undefined && html`<p>${prose(operation['description'])}</p>`}
    ${
      parameters.length > 0 &&
      html`<h3>Parameters</h3>
        ${parameterTable(id, parameters)}`
    }
    <h3>Answers</h3>
    ${answerTable(id, asObject(operation['responses']))}
    <h3>Try it</h3>
    <pre
      tabindex="0"
      role="region"
      aria-label="Command line for ${id}"
    ><code translate="no">curl '${baseUrl}${example(path)}'</code></pre>
  </section>`;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  '/v1/network': '?network=gr',
  '/v1/events': '?network=gr&kind=lab&kind=visit&limit=5',
  '/v1/events.ics': '?network=pt',
  '/v1/events/{id}': '?network=gr',
  '/v1/events/{id}.ics': '?network=gr',
};

const example = (path: string) => path.replace('{id}', 'open-government-labs-2023') + (EXAMPLES[path] ?? '');

function parameterTable(id: string, parameters: readonly Json[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Parameters of ${id}">
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">In</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        ${parameters.map(
          parameter =>
            html`<tr>
              <th scope="row"><code>${text(parameter['name'])}</code></th>
              <td>${text(parameter['in'])}${parameter['required'] === true && ', required'}</td>
              <td>${typeOf(asObject(parameter['schema']))}</td>
              <td>${prose(parameter['description'])}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function answerTable(id: string, responses: Json): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Answers of ${id}">
    <table>
      <thead>
        <tr>
          <th scope="col">Status</th>
          <th scope="col">Meaning</th>
          <th scope="col">Body</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(responses).map(([status, response]) => {
          const { description, content } = asObject(response);
          return html`<tr>
            <th scope="row">${status}</th>
            <td>${prose(description)}</td>
            <td>
              ${Object.entries(asObject(content)).map(([type, media]) => html`<code>${type}</code> ${typeOf(asObject(asObject(media)['schema']))}`)}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

function schemaSection(name: string, schema: Json): Html {
  const required = asArray(schema['required']);
  return html`<section aria-labelledby="schema-${name}">
    <h3 id="schema-${name}">${name}</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Members of ${name}">
      <table>
        <thead>
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Type</th>
            <th scope="col">Always there</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(asObject(schema['properties'])).map(
            ([member, of]) =>
              html`<tr>
                <th scope="row"><code>${member}</code></th>
                <td>${typeOf(asObject(of))}</td>
                <td>${required.includes(member) ? 'yes' : 'no'}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** A type in few words; named schemas are links. */
function typeOf(schema: Json): HtmlValue {
  const ref = schema['$ref'];
  if (typeof ref === 'string') {
    const name = ref.slice(ref.lastIndexOf('/') + 1);
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  const options = asArray(schema['anyOf'] ?? schema['oneOf']);
  if (options.length > 0) {
    return options.map((option, index) => html`${index > 0 && ' or '}${typeOf(asObject(option))}`);
  }
  const values = asArray(schema['enum']);
  if (values.length > 0)
    return values.map((value, index) => html`${index > 0 && ' | '}<code>${text(value)}</code>`);
  if (schema['const'] !== undefined) return html`<code>${text(schema['const'])}</code>`;
  if (schema['type'] === 'array') return html`list of ${typeOf(asObject(schema['items']))}`;
  if (schema['type'] === 'object') {
    const members = Object.keys(asObject(schema['properties']));
    if (members.length > 0) return html`{ ${members.join(', ')} }`;
    return html`map of ${typeOf(asObject(schema['additionalProperties']))}`;
  }
  const limits = [
    schema['maxLength'] !== undefined && `at most ${text(schema['maxLength'])} characters`,
    schema['minimum'] !== undefined &&
      Number(schema['minimum']) > Number.MIN_SAFE_INTEGER &&
      `from ${text(schema['minimum'])}`,
    schema['maximum'] !== undefined &&
      Number(schema['maximum']) < Number.MAX_SAFE_INTEGER &&
      `to ${text(schema['maximum'])}`,
  ].filter(limit => limit !== false);
  return [text(schema['type'] ?? 'any'), ...limits].join(', ');
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What stands between backticks is code. */
function prose(value: unknown): HtmlValue {
  return text(value)
    .split('`')
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
