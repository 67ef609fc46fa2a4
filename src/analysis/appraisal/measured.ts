/** JSON has no NaN and no infinity: what could not be measured is null. */
export type Measured = number | null;

/** Ten digits are more than any reader needs, and as many as every engine gives alike. */
export function measured(value: number | null | undefined): Measured {
  return value === null || value === undefined || !Number.isFinite(value)
    ? null
    : Number(value.toPrecision(10));
}
