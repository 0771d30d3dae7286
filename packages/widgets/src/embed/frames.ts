/** The loader loads this when it meets the first frame of its own server. */
import { startFrameHostFor } from './frame/host.ts';

startFrameHostFor(import.meta.url);
