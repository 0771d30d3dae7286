declare module 'virtual:koinon-elements' {
  export interface Item {
    readonly name: string;
    readonly description?: string;
    readonly type?: { readonly text?: string };
    readonly default?: string;
    readonly kind?: string;
  }
  export interface Declaration {
    readonly tagName?: string;
    readonly description?: string;
    readonly members?: readonly Item[];
    readonly attributes?: readonly (Item & { readonly fieldName?: string })[];
    readonly events?: readonly Item[];
    readonly slots?: readonly Item[];
    readonly cssParts?: readonly Item[];
    readonly cssProperties?: readonly Item[];
    readonly cssStates?: readonly Item[];
  }
  /** Custom Elements Manifest, as much of it as the previews read. */
  const manifest: { readonly modules: readonly { readonly declarations?: readonly Declaration[] }[] };
  export default manifest;
}
