import { customType, timestamp } from 'drizzle-orm/pg-core';

/** Text that sorts by code point on every server, whatever its locale: dates, sort keys, identifiers. */
export const exact = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

export const instant = () => timestamp({ withTimezone: true, mode: 'date' });
