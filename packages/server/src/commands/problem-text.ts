import type { FieldErrorCode } from '@koinon/contract';
import type { WireProblem } from '@koinon/contract/problem';

interface Circumstances {
  readonly network: string | undefined;
  /** Seconds. */
  readonly retryAfter: string | null;
}

/** A problem in a sentence, with what to do about it; field errors one a line, by their pointer. */
export function problemText(
  slug: string,
  problem: WireProblem,
  { network, retryAfter }: Circumstances,
): string {
  const said = problem.detail ?? problem.title;
  switch (slug) {
    case 'unauthorized':
      return 'The staff token is not known to this server, or was revoked. Ask an administrator for a new one (koinon staff add).';
    case 'forbidden':
      return `${ended(said)} Use the token of somebody who may.`;
    case 'network-not-found':
      return network === undefined
        ? 'The server has no network yet. Make one: koinon network edit <file> --network <slug>.'
        : `There is no network "${network}". Make it: koinon network edit <file> --network ${network}.`;
    case 'not-found':
      return (
        problem.detail ?? 'There is no such thing in this network. The list commands show what there is.'
      );
    case 'no-places':
      return 'There are no places left. --over confirms above the number of places.';
    case 'too-many-requests':
      return `Too many wrong tokens or requests. Try again in ${retryAfter ?? 'a few'} seconds.`;
    case 'invalid': {
      const errors = problem.errors ?? [];
      const lines = errors.map(
        ({ pointer, code, params }) => `  ${pointer || '/'}  ${fieldText(code, params)}`,
      );
      return ['The server does not accept this; nothing was changed:', ...lines].join('\n');
    }
    default:
      return ended(said);
  }
}

const ended = (sentence: string) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

type Params = Readonly<Record<string, string | number>>;

const TEXTS: Readonly<Partial<Record<FieldErrorCode, string>>> = {
  required: 'is needed',
  'unknown-field': 'is not known here',
  'wrong-type': 'must be {expected}',
  'not-allowed': 'is not allowed; allowed: {allowed}',
  'bad-format': 'is not in the right form',
  'too-short': 'is too short; at least {minimum}',
  'too-long': 'is too long; at most {maximum}',
  'too-small': 'is too small; at least {minimum}',
  'too-big': 'is too big; at most {maximum}',
  'not-a-date': 'is no date as 2026-12-04',
  'not-a-time': 'is no time as 08:30',
  'not-a-time-zone': 'is no time zone as Europe/Athens',
  'not-a-url': 'is no address as https://agency.example',
  'not-an-origin': 'must be an origin alone, as https://agency.example: no path, no query, no *',
  'not-https': 'must begin with https:// (http:// is for this machine alone)',
  'bad-cursor': 'is no cursor of this list',
  'bad-recurrence': 'is no recurrence that can be followed (RFC 5545)',
  'visit-too-long': 'makes the visit longer than {maximum} minutes',
  'slots-mismatch': 'does not fit the precision',
  'tracks-mismatch': 'needs at least two tracks, or trackChoice "none"',
  'url-missing': 'is needed where one registers on another site',
};

/** What is wrong with one value, in a few words. */
export function fieldText(code: string, params: Params): string {
  const known: Readonly<Record<string, string | undefined>> = TEXTS;
  const template = known[code];
  if (code === 'not-allowed' && params['event'] !== undefined)
    return `is that of the event ${params['event']}`;
  if (code === 'not-allowed' && params['story'] !== undefined)
    return `is that of the story ${params['story']}`;
  if (code === 'not-allowed' && params['unknown'] !== undefined)
    return `there is no published story ${params['unknown']}`;
  if (code === 'not-allowed' && params['lang'] !== undefined)
    return `that story has a version in this language (${params['lang']}) already`;
  if (code === 'not-allowed' && params['network'] !== undefined)
    return `belongs to the network ${params['network']}`;
  if (code === 'not-allowed' && params['allowed'] === undefined) return 'is not allowed';
  if (template === undefined) {
    const rest = Object.entries(params).map(([name, value]) => `${name} ${value}`);
    return [code.replaceAll('-', ' '), ...rest].join(', ');
  }
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => String(params[name] ?? ''));
}
