"""Regenerates student-t.json: quantiles and probabilities of Student's t, by SciPy."""
import json
from scipy import stats

FREEDOM = [1, 2, 2.5, 3, 5, 9, 17.3, 29, 58, 149, 999, 1e5]
quantiles = [(p, f, stats.t.isf(p / 2, f)) for f in FREEDOM for p in [0.9, 0.4, 0.1, 0.05, 0.01, 0.05 / 18, 1e-6]]
probabilities = [(t, f, 2 * stats.t.sf(t, f)) for f in FREEDOM for t in [0.001, 0.3, 1, 1.96, 2.5, 4, 8, 40]]
rows = lambda name, table: f'"{name}": [' + ", ".join(json.dumps(row) for row in table) + "]"
print("{" + rows("quantiles", quantiles) + ", " + rows("probabilities", probabilities) + "}")
