/** The newsletter's form in one file that imports nothing, for a page that pins it by hash (Subresource Integrity). */
import '../newsletter-signup/define.ts';
