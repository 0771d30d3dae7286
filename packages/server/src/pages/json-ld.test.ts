import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EventRecordInput } from '@koinon/contract';
import { EventRecordSchema } from '@koinon/contract/events';
import { OrganizationRecordSchema } from '@koinon/contract/organizations';
import { check } from '@koinon/contract/parse';
import { events, organizations, season } from '@koinon/seeds';
import ts from 'typescript';
import { event } from '../testing/records.ts';
import { toEventLink, toWireEvent } from '../wire/wire.ts';
import { eventJsonLd } from './json-ld.ts';

const strict = <T>(read: { ok: true; value: T } | { ok: false; errors: readonly unknown[] }): T => {
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.errors));
  return read.value;
};

const register = new Map(
  [...organizations.gr, ...organizations.pt].map(body => {
    const record = strict(check(OrganizationRecordSchema, body));
    return [record.id, record] as const;
  }),
);

/** What the page of an event carries, read back from its JSON. */
function published(input: EventRecordInput, lang = 'el'): Record<string, unknown> {
  const record = strict(check(EventRecordSchema, input));
  const wire = toWireEvent(record, {
    network: 'gr',
    baseUrl: 'https://network.example',
    sequence: 0,
    updatedAt: '2026-11-21T10:00:00Z',
    organization: id => register.get(id),
    event: () => toEventLink(record, 'gr', 'https://network.example'),
    subEvents: [toEventLink(record, 'gr', 'https://network.example')],
  });
  return JSON.parse(JSON.stringify(eventJsonLd(wire, lang)));
}

/** What TypeScript has against the data as a schema.org event: unknown members and values of the wrong type. */
function complaints(data: readonly unknown[]): string[] {
  const file = join(import.meta.dirname, 'published.ts');
  const source = [
    "import type { Event, WithContext } from 'schema-dts';",
    ...data.map((one, index) => `export const event${index}: WithContext<Event> = ${JSON.stringify(one)};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = name => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, source, version) : getSourceFile(name, version, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('every member of every event we have is in the vocabulary of schema.org', () => {
  const inputs = [
    ...events.gr,
    ...events.pt,
    ...season('2026-11-21').map(({ record }) => record),
    event('whole', {
      superEvent: 'known',
      image: { url: 'https://network.example/a.webp', width: 4, height: 3 },
      location: { name: { el: 'Χανιά' }, geo: { latitude: 35.5, longitude: 24 } },
      maximumAttendeeCapacity: 30,
      maximumPhysicalAttendeeCapacity: 10,
      maximumVirtualAttendeeCapacity: 20,
    }),
  ];
  const data = inputs.map(input => published(input));
  assert.deepEqual(complaints(data), []);
  // The same judge, with something to find.
  const [first] = data;
  for (const wrong of [
    { attendanceMode: 'x' },
    { eventStatus: 'https://schema.org/Sublimated' },
    { '@type': 'Lab' },
  ]) {
    assert.equal(complaints([{ ...first, ...wrong }]).length, 1, JSON.stringify(wrong));
  }
});

test('what is not announced is left out, and online is not made up', () => {
  const unsaid = published(event('lab', { location: { name: { el: 'Χανιά' } } }));
  assert.ok(!('eventAttendanceMode' in unsaid));
  assert.deepEqual(Reflect.get(Object(unsaid['location']), '@type'), 'Place');
  assert.ok(!('location' in published(event('lab'))));
  const mixed = published(event('lab', { eventAttendanceMode: 'mixed' }));
  assert.equal(mixed['eventAttendanceMode'], 'https://schema.org/MixedEventAttendanceMode');
  assert.deepEqual(mixed['location'], {
    '@type': 'VirtualLocation',
    url: 'https://network.example/e/gr/lab',
  });
});
