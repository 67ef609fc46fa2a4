"""Regenerates factor-distributions.json: quantiles of the distributions that a factor may have, by SciPy."""
import json
from scipy import stats

SHARES = [1e-9, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1 - 1e-9]


def normal(mean, sd, low, high):
    return stats.truncnorm((low - mean) / sd, (high - mean) / sd, loc=mean, scale=sd)


def entry(name, distribution, low, high, frozen):
    quantiles = [[share, float(frozen.ppf(share))] for share in SHARES]
    return {"name": name, "distribution": distribution, "from": low, "to": high, "quantiles": quantiles}


entries = [
    entry("a normal cut off at both ends", {"kind": "normal", "mean": 0.45, "sd": 0.15}, 0.2, 0.9, normal(0.45, 0.15, 0.2, 0.9)),
    entry("a normal hardly cut off", {"kind": "normal", "mean": 0.5, "sd": 0.05}, 0, 1, normal(0.5, 0.05, 0, 1)),
    entry("a normal with its mean at an end", {"kind": "normal", "mean": 0, "sd": 1}, 0, 3, normal(0, 1, 0, 3)),
    entry("a triangle", {"kind": "triangular", "mode": 0.3}, 0.25, 0.65, stats.triang((0.3 - 0.25) / 0.4, 0.25, 0.4)),
    entry("a triangle with its peak at an end", {"kind": "triangular", "mode": 0.65}, 0.25, 0.65, stats.triang(1, 0.25, 0.4)),
    entry("a logarithmic one", {"kind": "logUniform"}, 0.001, 10, stats.loguniform(0.001, 10)),
]
for alpha, beta in [(2, 5), (0.5, 0.5), (6, 2), (1, 1), (80, 120), (0.1, 0.3), (1000, 1000)]:
    distribution = {"kind": "beta", "alpha": alpha, "beta": beta}
    entries.append(entry(f"Beta({alpha}, {beta})", distribution, 0.1, 0.9, stats.beta(alpha, beta, loc=0.1, scale=0.8)))
print(json.dumps(entries))
