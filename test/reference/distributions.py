"""Quantiles of the normal distribution (mpmath, 40 digits) and of Beta distributions (SciPy)."""
import json
import mpmath
import scipy
from scipy import stats

mpmath.mp.dps = 40

TAILS = [2.0**-33, 1e-9, 1e-6, 1e-4, 0.001, 0.01, 0.05, 0.0749, 0.0751, 0.1, 0.2, 0.3, 0.4, 0.45, 0.49, 0.499, 0.4999999]
PROBABILITIES = TAILS + [0.5] + [1 - u for u in reversed(TAILS)]


def normal_quantile(u):
    """Exact for the binary value of u. Newton from SciPy's value; ncdf is accurate in both tails."""
    exact = mpmath.mpf(u)
    upper = exact > 0.5
    tail = 1 - exact if upper else exact
    x = mpmath.mpf(float(stats.norm.ppf(float(tail))))
    for _ in range(8):
        x -= (mpmath.ncdf(x) - tail) / mpmath.npdf(x)
    return float(-x if upper else x)


BETAS = [(4 / 7, 7.0), (0.5, 4.0), (0.3, 4.0), (0.8, 12.0), (0.7, 8.0), (0.25, 40.0), (0.02, 100.0), (0.98, 100.0)]

print(json.dumps({
    "made with": f"mpmath {mpmath.__version__}, SciPy {scipy.__version__}",
    "normal": [[u, normal_quantile(u)] for u in PROBABILITIES],
    "beta": [[m, c, u, float(stats.beta.ppf(u, m * c, (1 - m) * c))]
             for m, c in BETAS for u in (0.01, 0.05, 0.2, 0.4, 0.5, 0.6, 0.8, 0.95, 0.99)],
}))
