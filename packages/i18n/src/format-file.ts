/** A file as a link says it: name, type, size and language, each only where it is known. */
import { formatBytes } from './format-bytes.ts';
import { languageName } from './language-names.ts';
import type { Locale } from './text.ts';

export interface FileFacts {
  readonly name: string;
  /** Media type, `application/pdf`. */
  readonly encodingFormat?: string | null | undefined;
  /** Bytes. */
  readonly contentSize?: number | null | undefined;
  /** BCP 47. */
  readonly inLanguage?: string | null | undefined;
}

const office: Readonly<Record<string, string>> = {
  'wordprocessingml.document': 'DOCX',
  'spreadsheetml.sheet': 'XLSX',
  'presentationml.presentation': 'PPTX',
  'opendocument.text': 'ODT',
  'opendocument.spreadsheet': 'ODS',
  'opendocument.presentation': 'ODP',
  msword: 'DOC',
  'ms-excel': 'XLS',
  'ms-powerpoint': 'PPT',
  'svg+xml': 'SVG',
  'ld+json': 'JSON',
  plain: 'TXT',
  calendar: 'ICS',
};

/** «PDF» of `application/pdf`; undefined for a type that has no short name that people know. */
export function fileType(mediaType: string): string | undefined {
  const subtype = mediaType.toLowerCase().split(';')[0]?.trim().split('/')[1] ?? '';
  const known = Object.keys(office).find(
    key => subtype === key || subtype.endsWith(`.${key}`) || subtype === `vnd.${key}`,
  );
  if (known) return office[known];
  const short = subtype.replace(/^x-/, '');
  return /^[a-z0-9]{2,4}$|^jpeg$|^webp$/.test(short) ? short.toUpperCase() : undefined;
}

/** «Ατζέντα (PDF, 240 KB, ελληνικά)». */
export function formatFile(file: FileFacts, locale: Locale): string {
  const facts = [
    file.encodingFormat ? fileType(file.encodingFormat) : undefined,
    typeof file.contentSize === 'number' ? formatBytes(file.contentSize, locale) : undefined,
    file.inLanguage ? languageName(file.inLanguage, locale) : undefined,
  ].filter(fact => fact !== undefined);
  return facts.length > 0 ? `${file.name} (${facts.join(', ')})` : file.name;
}
