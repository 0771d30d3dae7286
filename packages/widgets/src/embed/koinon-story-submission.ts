/** The form by which one tells a story in one file that imports nothing, for a page that pins it by hash (Subresource Integrity). */
import '../story-submission/define.ts';
