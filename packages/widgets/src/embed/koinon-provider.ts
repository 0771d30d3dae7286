/** The provider in one file that imports nothing. */
import '../provider/define.ts';
