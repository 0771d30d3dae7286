/**
 * The phone and the line that Lighthouse measures with: 150 ms round trip, 1.6 Mbps down, 750 kbps up, four times less processor,
 * 412 × 823 pixels. A browser throttles requests, not packets, so Lighthouse turns the one into the other with two factors
 * (its `throttling.md`, "Request-level throttling"): 3.75 for the wait of a request, 0.9 for the throughput.
 */
export const CPU_SLOWDOWN = 4;

const RTT_TO_REQUEST = 3.75;
const THROUGHPUT = 0.9;
/** Of kilobits per second, bytes per second. */
const bytes = (kbps: number) => (kbps * 1024) / 8;

export const NETWORK = {
  offline: false,
  /** Milliseconds from the sending of a request to the first byte of its answer, at least. */
  latency: 150 * RTT_TO_REQUEST,
  downloadThroughput: bytes(1.6 * 1024 * THROUGHPUT),
  uploadThroughput: bytes(750 * THROUGHPUT),
} as const;

export const SCREEN = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
} as const;

/** The page is settled when nothing was loaded, drawn or computed for so long. */
export const QUIET_MS = 1500;
