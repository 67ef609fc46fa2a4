"""Regenerates sobol.json: points of Sobol's sequence without scrambling, by SciPy."""
import json
from scipy.stats import qmc

points = qmc.Sobol(d=600, scramble=False).random(1024)
chosen = [(int(i), int(d), float(points[i, d])) for i in [1, 2, 3, 37, 100, 511, 1023] for d in [0, 1, 2, 3, 17, 99, 300, 599]]
print('{"points": ' + json.dumps(chosen) + "}")
