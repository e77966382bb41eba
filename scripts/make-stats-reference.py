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
    return lower_beta_from_zero(x, a, b) if x <= 0.5 else 1 - lower_beta_from_zero(1 - x, b, a)


def lower_beta_from_zero(x, a, b):
    term = total = mp.mpf(1)
    step = 0
    while term > total * mp.mpf(10) ** -55:
        term *= (a + b + step) / (a + 1 + step) * x
        total += term
        step += 1
    logs = a * mp.log(x) + b * mp.log(1 - x) - mp.log(a)
    return total * mp.exp(logs + mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b))


BETA_SHAPES = [(0.5, 0.5), (1, 1), (1, 12), (5, 8), (11, 2), (0.01, 3), (3, 0.01), (1e-6, 1e-6), (60, 240), (2.5, 4000),
               (0.3, 1e6), (3e4, 2e4), (1e6, 1e6), (9.5, 1e7)]
LOOSE_BETA = 1e-6  # scipy keeps fewer digits in the far tails of large shapes


def beta_share():
    rows = []
    for a, b in BETA_SHAPES:
        mean = a / (a + b)
        for x in sorted({1e-300, 1e-9, 0.001, 0.05, 0.2, 0.5, 0.6, 0.61, 0.9, 0.999, mean, mean * 0.999, min(1, mean * 1.001)}):
            if not 0 < x < 1 or not (special.betainc(a, b, x) > 1e-280 and special.betaincc(a, b, x) > 1e-35):
                continue
            below = lower_beta(x, a, b)
            above = 1 - below
            if not (below > 1e-280 and above > mp.mpf(10) ** -35):
                continue
            rows.append((x, a, b, agreed("I", below, special.betainc(a, b, x), LOOSE_BETA),
                         agreed("1 - I", above, special.betaincc(a, b, x), LOOSE_BETA)))
    return rows


def beta_quantile():
    rows = []
    for a, b in [(0.5, 0.5), (1, 1), (1, 12), (5, 8), (11, 2), (0.2, 3), (3, 0.2), (60, 240), (2.5, 4000), (3e4, 2e4)]:
        for share in [1e-10, 1e-4, 0.025, 0.05, 0.5, 0.9, 0.975, 0.9999, 1 - 1e-9]:
            x = mp.mpf(float(special.betaincinv(a, b, share)))
            if not 1e-280 < x < 1 - 1e-9:
                continue
            for _ in range(6):
                density = mp.exp((a - 1) * mp.log(x) + (b - 1) * mp.log(1 - x)
                                 + mp.loggamma(mp.mpf(a + b)) - mp.loggamma(mp.mpf(a)) - mp.loggamma(mp.mpf(b)))
                x -= (lower_beta(x, a, b) - mp.mpf(share)) / density
            rows.append((share, a, b, float(x)))
    return rows


def log_beta():
    shapes = BETA_SHAPES + [(1e-12, 1e-12), (1e-12, 1e12), (12, 14), (1e9, 0.5), (1e12, 1e12)]
    return [(a, b, agreed("log beta", mp.loggamma(mp.mpf(a)) + mp.loggamma(mp.mpf(b)) - mp.loggamma(mp.mpf(a) + mp.mpf(b)),
                          special.betaln(a, b), 1e-6)) for a, b in shapes]


def tails(below, other_below, other_above, name, row):
    """A row with both tails, or none where one of them is nothing to speak of."""
    above = 1 - below
    if not (below > mp.mpf(10) ** -35 and above > mp.mpf(10) ** -35):
        return []
    return [(*row, agreed(name, below, other_below, 1e-6), agreed(name, above, other_above, 1e-6))]


def poisson():
    rows = []
    for mean in [1e-9, 0.01, 0.7, 3, 12.5, 400, 2e5]:
        for events in sorted({0, 1, 4, int(mean * 0.9), int(mean), int(mean * 1.1) + 1}):
            below = 1 - lower_share(events + 1, mean)
            rows += tails(below, stats.poisson.cdf(events, mean), stats.poisson.sf(events, mean), "poisson", (events, mean))
    return rows


def binomial():
    rows = []
    for tries, chance in [(1, 0.5), (14, 0.5), (60, 0.3), (400, 1e-9), (400, 0.01), (5000, 0.999), (199000, 0.5), (10**7, 1e-6)]:
        mean = tries * chance
        for hits in sorted({0, 2, int(mean * 0.9), int(mean), int(mean * 1.1) + 1}):
            if hits >= tries:
                continue
            below = 1 - lower_beta(mp.mpf(chance), hits + 1, tries - hits)
            rows += tails(below, stats.binom.cdf(hits, tries, chance), stats.binom.sf(hits, tries, chance), "binomial",
                          (hits, tries, chance))
    return rows


def negative_binomial():
    rows = []
    for shape, rate, exposure in [(0.605, 5.13, 78), (0.8, 4, 6), (1e-3, 2, 13), (12, 300, 1), (40.5, 1e-3, 2), (0.05, 1e6, 1)]:
        mean = shape / rate * exposure
        for events in sorted({0, 1, 5, int(mean), int(mean * 3) + 1}):
            hit = mp.mpf(exposure) / (mp.mpf(rate) + mp.mpf(exposure))
            below = 1 - lower_beta(hit, events + 1, shape)
            chance = rate / (rate + exposure)
            rows += tails(below, stats.nbinom.cdf(events, shape, chance), stats.nbinom.sf(events, shape, chance), "nb",
                          (events, shape, rate, exposure))
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
        table("LOG_BETA", "a, b, ln B(a, b)", log_beta()),
        table("BETA_SHARE", "x, a, b, I_x(a, b), 1 − I_x(a, b)", beta_share()),
        table("BETA_QUANTILE", "share, a, b, quantile", beta_quantile()),
        table("POISSON_SHARE", "events, mean, chance of at most so many, of more", poisson()),
        table("BINOMIAL_SHARE", "hits, tries, chance, chance of at most so many, of more", binomial()),
        table("NEGATIVE_BINOMIAL_SHARE", "events, shape, rate, exposure, chance of at most so many, of more", negative_binomial()),
        table("CHI_SQUARE_TAIL", "value, degrees of freedom, chance above", chi_square()),
    ]
    TARGET.write_text("\n".join(parts), encoding="utf-8")


main()
