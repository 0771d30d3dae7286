/**
 * `<script type="module" src="https://network.example/embed/v1/frame.js"></script>`: for a page that has frames of the
 * network's widgets and nothing else of it. Makes them as high as what they hold, gives them the page's look and hands
 * their events on. `koinon.js` does the same by itself.
 */
import { startFrameHostFor } from './frame/host.ts';

startFrameHostFor(import.meta.url);
