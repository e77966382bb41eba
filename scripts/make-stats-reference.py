"""Writes src/engine/stats/reference.data.ts: values to hold our own numerics against.

Run with Python 3, scipy and mpmath: python3 scripts/make-stats-reference.py
Values come from mpmath at 60 digits; scipy is asked the same and must agree, or the script stops.
"""

from pathlib import Path

import mpmath as mp
from scipy import special, stats

mp.mp.dps = 60
TARGET = Path(__file__).resolve().parent.parent / "src/engine/stats/reference.data.ts"


def agreed(name, exact, other, tolerance=1e-8):
    """The exact value, after scipy has confirmed it (subnormal results are left to mpmath)."""
    exact = float(exact)
    other = float(other)
    if abs(exact) > 1e-290 and abs(exact - other) > tolerance * abs(exact):
        raise SystemExit(f"{name}: mpmath {exact!r} against scipy {other!r}")
    return exact


def log_gamma():
    grid = [1e-12, 1e-6, 0.01, 0.3, 0.5, 0.999999, 1.0000001, 1.2, 1.4616, 1.5, 1.9999999, 2.00000001,
            2.4, 2.5000001, 3.1, 5.5, 9.99, 10, 12.5, 100, 12345.678, 1e8, 1e15]
    return [(x, agreed("log gamma", mp.loggamma(mp.mpf(x)), special.gammaln(x))) for x in grid]


def digamma():
    grid = [1e-10, 1e-4, 0.1, 0.5, 1, 1.4, 1.5, 2, 3.3, 9.99, 10, 50.5, 1e4, 1e12]
    return [(x, agreed("digamma", mp.digamma(mp.mpf(x)), special.digamma(x))) for x in grid]


def lower_share(shape, x):
    """P(shape, x) by its own series, at 60 digits: mpmath's general routine gives up at large shapes."""
    shape, x = mp.mpf(shape), mp.mpf(x)
    term = total = 1 / shape
    step = 0
    while term > total * mp.mpf(10) ** -55:
        step += 1
        term *= x / (shape + step)
        total += term
    return total * mp.exp(shape * mp.log(x) - x - mp.loggamma(shape))


def gamma_share():
    rows = []
    for shape in [1e-8, 0.01, 0.3, 0.605, 1, 2.5, 9.9, 10, 33, 250.5, 1e4, 1e6]:
        for factor in [1e-8, 0.01, 0.3, 0.9, 0.99, 1, 1.01, 1.2, 2, 5, 20]:
            x = shape * factor
            if x > 1e5 and factor > 1.2 or x > 100 and factor > 2:
                continue
            below = lower_share(shape, x)
            above = 1 - below
            if not (below > 1e-280 and above > mp.mpf(10) ** -35):
                continue
            loose = 1e-6  # scipy keeps fewer digits in the far tails of large shapes
            rows.append((shape, x, agreed("P", below, special.gammainc(shape, x), loose),
                         agreed("Q", above, special.gammaincc(shape, x), loose)))
    return rows


def gamma_quantile():
    rows = []
    for shape in [0.05, 0.3, 0.605, 1.1, 2, 4.8, 10, 60.5, 1000, 1e5]:
        for share in [1e-10, 1e-4, 0.025, 0.05, 0.5, 0.9, 0.95, 0.975, 0.9999, 1 - 1e-9]:
            x = float(stats.gamma.ppf(share, shape) if share <= 0.5 else special.gammainccinv(shape, 1 - share))
            if x < 1e-280:
                continue
            p = mp.mpf(share)
            # Newton in exact arithmetic from scipy's start.
            x = mp.mpf(x)
            for _ in range(6):
                low = lower_share(shape, x)
                density = mp.exp((shape - 1) * mp.log(x) - x - mp.loggamma(mp.mpf(shape)))
                x -= (low - p) / density
            rows.append((share, shape, float(x)))
    return rows


def normal():
    rows = []
    for z in [-37, -20, -8.2, -5, -3, -1.6448536269514722, -1, -0.5, -1e-3, 0, 1e-9, 0.1, 1.2815515655446004, 2, 4, 8]:
        rows.append((z, agreed("normal", mp.ncdf(mp.mpf(z)), stats.norm.cdf(z))))
    return rows


def lower_beta(x, a, b):
    """I_x(a, b) by a series of positive terms (Abramowitz & Stegun 26.5.4), at 60 digits."""
    x, a, b = mp.mpf(x), mp.mpf(a), mp.mpf(b)
    term = total = mp.mpf(1)
    step = 0
    while term > total * mp.mpf(10) ** -55:
        term *= (a + b + step) / (a + 1 + step) * x
        total += term
        step += 1
    logs = a * mp.log(x) + b * mp.log(1 - x) - mp.log(a)
    return total * mp.exp(logs + mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b))


def beta_share():
    rows = []
    for a, b in [(0.5, 0.5), (1, 1), (1, 12), (5, 8), (11, 2), (0.01, 3), (60, 240), (2.5, 4000), (3e4, 2e4)]:
        for x in [1e-9, 0.001, 0.05, 0.2, 0.5, 0.6, 0.61, 0.9, 0.999]:
            if special.betainc(a, b, x) > 1 - 1e-15:
                continue
            share = lower_beta(x, a, b)
            if share < 1e-280 or share > 1 - mp.mpf(10) ** -15:
                continue
            rows.append((x, a, b, agreed("beta", share, special.betainc(a, b, x), 1e-7)))
    return rows


def chi_square():
    grid = [(0, 1), (0.004, 1), (3.841458820694124, 1), (10.08308, 14), (30, 14), (500, 400), (80, 2), (1e-6, 40)]
    return [(v, k, agreed("chi", mp.gammainc(mp.mpf(k) / 2, mp.mpf(v) / 2, mp.inf, regularized=True),
                          stats.chi2.sf(v, k))) for v, k in grid]


def table(name, comment, rows):
    body = "\n".join("  [" + ", ".join(repr(v) for v in row) + "]," for row in rows)
    width = len(rows[0])
    kind = f"readonly (readonly [{', '.join(['number'] * width)}])[]"
    return f"/** {comment} */\nexport const {name}: {kind} = [\n{body}\n];\n"


def main():
    parts = [
        "// Made by scripts/make-stats-reference.py (mpmath at 60 digits, confirmed by scipy). Used by tests only.\n",
        table("LOG_GAMMA", "x, ln Γ(x)", log_gamma()),
        table("DIGAMMA", "x, ψ(x)", digamma()),
        table("GAMMA_SHARE", "shape, x, P(shape, x), Q(shape, x)", gamma_share()),
        table("GAMMA_QUANTILE", "share, shape, quantile at rate 1", gamma_quantile()),
        table("NORMAL_SHARE", "z, Φ(z)", normal()),
        table("BETA_SHARE", "x, a, b, I_x(a, b)", beta_share()),
        table("CHI_SQUARE_TAIL", "value, degrees of freedom, chance above", chi_square()),
    ]
    TARGET.write_text("\n".join(parts), encoding="utf-8")


main()
