/** The value at an index that must exist; tests fail loudly rather than compare with nothing. */
export function cell<Value>(list: ArrayLike<Value>, index: number): Value {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no index ${index} among ${list.length}`);
  return value;
}

/** The position of a name in a list of names that must hold it. */
export function positionOf<Name>(names: readonly Name[], name: Name): number {
  const position = names.indexOf(name);
  if (position < 0) throw new RangeError(`${String(name)} is not in the list`);
  return position;
}
