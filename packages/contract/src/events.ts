/**
 * Events: what staff write ({@link EventRecordSchema}), what the API answers ({@link CalendarEventSchema}),
 * how it is asked ({@link EventQuerySchema}).
 */
export * from './calendar-event.ts';
export * from './event-parts.ts';
export * from './event-query-schema.ts';
export * from './event-record.ts';
