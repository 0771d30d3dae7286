/** The calendar in one file that imports nothing, for a page that pins it by hash (Subresource Integrity). */
import '../event-calendar/define.ts';
