const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?`;
/** A number, or the path of the factor that bounds this one. */
const END = String.raw`(?:${NUMBER}|[A-Za-z]\w*(?:\.\w+)?)`;
const RANGE = new RegExp(String.raw`^(${END})\s*\.\.\s*(${END})\s*(?:/\s*(\d+))?$`, 'i');

/** What people write between two ends elsewhere: `0.2:0.6`, `0.2-0.6`, `0.2…0.6`, `0.2 to 0.6`. */
const BETWEEN = /\s*(?:\.{3,}|:|…|–|—|\bto\b|(?<=\d)-|(?<=\d\s)à(?=\s))\s*/i;

/**
 * The values of a factor as `--factor` has them: the YAML of a scenario file for them, or the short form that was
 * meant where they are neither.
 */
export function readShortForm(
  values: string,
): { readonly yaml: string } | { readonly meant: string | undefined } {
  if (/^[[{]/.test(values)) return { yaml: values };
  const [, from, to, steps] = RANGE.exec(values) ?? [];
  if (from !== undefined)
    return { yaml: `{from: ${from}, to: ${to}${steps === undefined ? '' : `, steps: ${steps}`}}` };
  const withPoints = values.replace(/(\d),(?=\d)/g, '$1.');
  const ranged = withPoints.includes('..') ? withPoints : withPoints.replace(BETWEEN, '..');
  if (RANGE.test(ranged)) return { meant: ranged };
  if (values.includes('..')) return { meant: undefined };
  const listed = withPoints.split(/\s*;\s*/);
  return listed.length > 1 ? { meant: listed.join(',') } : { yaml: `[${values}]` };
}
