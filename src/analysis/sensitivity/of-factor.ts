/** Something known of a factor, by its position in the sweep; of factors that do not vary or could not be measured there is nothing. */
export type OfFactor<Value> = Value & { readonly factor: number };
