import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as f from './index.ts';

const nbsp = '\u00A0';

describe('dates in words', () => {
  it('writes a date and its weekday', () => {
    assert.equal(f.formatDate('2023-10-04', 'el'), '4 Οκτωβρίου 2023');
    assert.equal(f.formatDate('2023-10-04', 'pt'), '4 de outubro de 2023');
    assert.equal(f.formatDate('2023-10-04', 'en'), '4 October 2023');
    assert.equal(f.formatFullDate('2023-10-04', 'el'), 'Τετάρτη 4 Οκτωβρίου 2023');
    assert.equal(f.formatWeekday('2023-10-04', 'pt'), 'quarta-feira');
    assert.equal(f.formatDay('2023-10-04'), '4');
  });

  it('names months in the nominative', () => {
    assert.equal(f.formatMonth('2023-10-04', 'el'), 'Οκτώβριος 2023');
    assert.equal(f.formatMonth('2019-05', 'el'), 'Μάιος 2019');
    assert.equal(f.formatMonth('2026-12-01', 'pt'), 'dezembro de 2026');
    assert.equal(f.formatMonthTitle('2026-12-01', 'pt'), 'Dezembro de 2026');
    assert.equal(f.formatMonthTitle('2026-12-01', 'el'), 'Δεκέμβριος 2026');
    assert.equal(f.formatMonthName('2026-05-01', 'el'), 'Μάιος');
    assert.equal(f.formatMonthShort('2026-10-01', 'pt'), 'out');
    assert.equal(f.formatMonthShort('2026-10-01', 'el'), 'Οκτ');
  });

  it('names a week from its first day', () => {
    assert.equal(f.weekdayNames('el')[0], 'Δευτέρα');
    assert.equal(f.weekdayNames('pt', 7)[0], 'domingo');
    assert.deepEqual(f.weekdayNames('en', 6, 'short'), ['Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri']);
  });

  it('writes ranges, tight inside a month, loose over months and years', () => {
    for (const [start, end, el, pt, en] of [
      ['2023-10-04', '2023-10-05', '4–5 Οκτωβρίου 2023', '4–5 de outubro de 2023', '4–5 October 2023'],
      [
        '2023-10-31',
        '2023-11-02',
        '31 Οκτωβρίου – 2 Νοεμβρίου 2023',
        '31 de outubro – 2 de novembro de 2023',
        '31 October – 2 November 2023',
      ],
      [
        '2023-12-31',
        '2024-01-02',
        '31 Δεκεμβρίου 2023 – 2 Ιανουαρίου 2024',
        '31 de dezembro de 2023 – 2 de janeiro de 2024',
        '31 December 2023 – 2 January 2024',
      ],
      ['2023-10-04', '2023-10-04', '4 Οκτωβρίου 2023', '4 de outubro de 2023', '4 October 2023'],
    ] as const) {
      assert.equal(f.formatDateRange(start, end, 'el'), el);
      assert.equal(f.formatDateRange(start, end, 'pt'), pt);
      assert.equal(f.formatDateRange(start, end, 'en'), en);
    }
  });

  it('lists scattered days and joins those that follow one another', () => {
    for (const [dates, el] of [
      [['2024-05-09', '2024-05-04', '2024-05-06', '2024-05-04'], '4, 6 και 9 Μαΐου 2024'],
      [['2024-05-04', '2024-05-05', '2024-05-09'], '4–5 και 9 Μαΐου 2024'],
      [['2024-04-30', '2024-05-02'], '30 Απριλίου και 2 Μαΐου 2024'],
      [['2024-04-30', '2024-05-01', '2024-05-09'], '30 Απριλίου – 1 Μαΐου και 9 Μαΐου 2024'],
      [['2024-04-28', '2024-04-30', '2024-05-01'], '28 Απριλίου και 30 Απριλίου – 1 Μαΐου 2024'],
      [['2023-12-30', '2024-01-02'], '30 Δεκεμβρίου 2023 και 2 Ιανουαρίου 2024'],
      [['2023-12-31', '2024-01-01'], '31 Δεκεμβρίου 2023 – 1 Ιανουαρίου 2024'],
      [['2023-05-04', '2024-05-04'], '4 Μαΐου 2023 και 4 Μαΐου 2024'],
      [[], ''],
    ] as const) {
      assert.equal(f.formatDates(dates, 'el'), el);
    }
    assert.equal(f.formatDates(['2024-05-04', '2024-05-06', '2024-05-09'], 'pt'), '4, 6 e 9 de maio de 2024');
    assert.equal(f.formatDates(['2024-05-04', '2024-05-06', '2024-05-09'], 'en'), '4, 6 and 9 May 2024');
  });

  it('writes hours as the announcements do', () => {
    assert.equal(f.formatTimeRange('08:00', '15:00'), '8:00–15:00');
    assert.equal(f.formatTimeRange('00:30', null), '0:30');
    assert.equal(f.formatTime('20:05'), '20:05');
  });
});

describe('numbers', () => {
  it('says whole years of days as years', () => {
    const said = (count: number) =>
      (['el', 'pt', 'en'] as const).map(locale => f.formatPeriod(count, locale));
    assert.deepEqual(said(1825), ['5 έτη', '5 anos', '5 years']);
    assert.deepEqual(said(365), ['1 έτος', '1 ano', '1 year']);
    assert.deepEqual(said(366), ['366 ημέρες', '366 dias', '366 days']);
    assert.deepEqual(said(1), ['1 ημέρα', '1 dia', '1 day']);
    assert.deepEqual(said(0), ['0 ημέρες', '0 dias', '0 days']);
  });

  it('writes sizes of files', () => {
    for (const [bytes, el, en] of [
      [0, '0 B', '0 B'],
      [1023, '1.023 B', '1,023 B'],
      [1024, '1 KB', '1 KB'],
      [245_760, '240 KB', '240 KB'],
      [1_048_500, '1 MB', '1 MB'],
      [2_516_582, '2,4 MB', '2.4 MB'],
      [1_073_700_000, '1 GB', '1 GB'],
      [3_221_225_472, '3 GB', '3 GB'],
    ] as const) {
      assert.equal(f.formatBytes(bytes, 'el'), el.replace(' ', nbsp));
      assert.equal(f.formatBytes(bytes, 'en'), en.replace(' ', nbsp));
    }
  });

  it('writes ordinals', () => {
    assert.equal(f.ordinal(3, 'el'), '3η');
    assert.equal(f.ordinal(3, 'el', 'neuter'), '3ο');
    assert.equal(f.ordinal(3, 'pt'), '3.ª');
    assert.equal(f.ordinal(3, 'pt', 'masculine'), '3.º');
    const english = [1, 2, 3, 4, 11, 12, 13, 21, 22, 103, 111].map(value => f.ordinal(value, 'en'));
    assert.deepEqual(english, [
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '103rd',
      '111th',
    ]);
  });

  it('sorts Greek as Greek, accents and case aside', () => {
    const sorted = ['Έβρος', 'Zagreb', 'Ώρα', 'Αθήνα', 'Εύβοια', 'Άγιος'].sort((a, b) =>
      f.compareText(a, b, 'el'),
    );
    assert.deepEqual(sorted, ['Άγιος', 'Αθήνα', 'Έβρος', 'Εύβοια', 'Ώρα', 'Zagreb']);
  });

  it('names languages as inside a sentence', () => {
    assert.equal(f.languageName('el', 'el'), 'ελληνικά');
    assert.equal(f.languageName('pt', 'pt'), 'português');
    assert.equal(f.languageName('el', 'en'), 'Greek');
    assert.equal(f.languageName('not a tag', 'en'), undefined);
  });
});

describe('files', () => {
  const agenda = {
    name: 'Ατζέντα',
    encodingFormat: 'application/pdf',
    contentSize: 245_760,
    inLanguage: 'el',
  };

  it('says type, size and language', () => {
    assert.equal(f.formatFile(agenda, 'el'), `Ατζέντα (PDF, 240${nbsp}KB, ελληνικά)`);
    assert.equal(f.formatFile({ ...agenda, name: 'Agenda' }, 'pt'), `Agenda (PDF, 240${nbsp}KB, grego)`);
  });

  it('leaves out what nobody said', () => {
    assert.equal(
      f.formatFile({ name: 'Ατζέντα', encodingFormat: null, contentSize: null, inLanguage: null }, 'el'),
      'Ατζέντα',
    );
    assert.equal(f.formatFile({ name: 'Ατζέντα', inLanguage: 'el' }, 'el'), 'Ατζέντα (ελληνικά)');
    assert.equal(f.formatFile({ name: 'x', encodingFormat: 'application/octet-stream' }, 'el'), 'x');
  });

  it('knows the types that offices send', () => {
    for (const [type, name] of [
      ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
      ['application/vnd.oasis.opendocument.text', 'ODT'],
      ['application/msword', 'DOC'],
      ['application/vnd.ms-excel', 'XLS'],
      ['text/calendar; charset=utf-8', 'ICS'],
      ['image/jpeg', 'JPEG'],
      ['image/svg+xml', 'SVG'],
      ['text/plain', 'TXT'],
      ['video/mp4', 'MP4'],
      ['rubbish', undefined],
    ] as const) {
      assert.equal(f.fileType(type), name, type);
    }
  });
});
