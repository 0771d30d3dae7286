/** The gallery of stories in one file that imports nothing, for a page that pins it by hash (Subresource Integrity). */
import '../story-gallery/define.ts';
