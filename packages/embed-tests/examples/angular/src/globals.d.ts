/** What `ng build --define` puts in its place. */
declare const KOINON_API: string;
