/** The loader loads this when it meets the first frame of its own server. */
import { startFrameHost } from './host.ts';

const here = import.meta.url;
if (here.includes('/embed/')) startFrameHost(here.replace(/\/embed\/.*$/, '/w/'));
