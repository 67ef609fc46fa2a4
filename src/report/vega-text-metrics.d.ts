import 'vega';

/** Vega exports how it measures texts, but does not say so in its types. */
declare module 'vega' {
  export const textMetrics: {
    width(
      item: { readonly fontSize?: number; readonly fontWeight?: string | number },
      text: unknown,
    ): number;
  };
}
