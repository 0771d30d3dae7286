/** The embed builder's page, in the one stylesheet. Its lines wait a moment for the builder, where scripts run at all. */
export const builderStyles = /* css */ `
main:has(> koinon-embed-builder) { max-width: 84rem; }
@media (scripting: enabled) {
  koinon-embed-builder:not(:defined) { animation: koinon-late 1ms 2s both; }
  @keyframes koinon-late { from { visibility: hidden; } }
}
koinon-embed-builder { font-size: .9412em; }
koinon-embed-builder:not(:defined) { display: block; font-size: 1em; }
koinon-embed-builder pre { white-space: pre-wrap; overflow-wrap: anywhere; }
koinon-embed-builder summary { min-height: 44px; padding-block: .6em; cursor: pointer; }
`.trim();
