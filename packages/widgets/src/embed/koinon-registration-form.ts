/** The registration form in one file that imports nothing, for a page that pins it by hash (Subresource Integrity). */
import '../registration-form/define.ts';
