/**
 * Koinon's server, for whoever starts one from code: the command, the demo, tests.
 *
 * @packageDocumentation
 */
export { assertServable, ConfigError, readConfig } from './config.ts';
export type { ServerConfig } from './config.ts';
export { ImportError, importNetwork } from './data/import.ts';
export type { ImportSummary, NetworkImport } from './data/import.ts';
export type { TakenInput } from './data/places.ts';
export { openDatabase } from './database/database.ts';
export type { Database, DatabaseLocation, Db } from './database/database.ts';
export { FolderInUseError } from './database/lock.ts';
export { DEFAULT_FORM_LIMITS } from './forms/limits.ts';
export type { FormLimits, Limit, LimitSet } from './forms/limits.ts';
export type { DemoPage, RateLimit, Site } from './http/context.ts';
export { jsonLog } from './http/log.ts';
export type { Log, LogLine } from './http/log.ts';
export { createMailbox } from './mail/mailbox.ts';
export type { Mailbox, MailboxEntry } from './mail/mailbox.ts';
export type { MailCalendar, MailMessage, MailTransport } from './mail/message.ts';
export { databaseLocation, startServer } from './server.ts';
export type { RunningServer, ServerOptions } from './server.ts';
