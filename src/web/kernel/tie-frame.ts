/** Pairs of members of one network, and pairs with a social tie: where these are too many to be drawn, the strongest of each firm. */
export interface TieFrame {
  /** Numbers of firms. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Mean of the trust in each other. */
  readonly trust: Float32Array;
  /** 1 where persons are tied too. */
  readonly social: Uint8Array;
  readonly isStrongestOnly: boolean;
}
