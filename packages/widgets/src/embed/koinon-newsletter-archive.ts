/** The archive of a newsletter in one file that imports nothing, for a page that pins it by hash (Subresource Integrity). */
import '../newsletter-archive/define.ts';
