/** What a sweep answered: `values[point][replicate]` of one measure, NaN where there was nothing to measure. */
export type Responses = readonly Float64Array[];
