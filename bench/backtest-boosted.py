"""Gradient boosting beside `signaal backtest`: the same cases, the same windows, the same information.

Run with Python 3, numpy and scikit-learn: python3 bench/backtest-boosted.py LOG.csv[.gz] GROUP[,GROUP] ID TIME CLOSED CODE [KIND,...]
Times are day first, as in the incidents of UCI. Prints, by episodes before the latest: n, rate, and AUC, Brier, log loss.
"""

import csv
import datetime
import gzip
import sys
from collections import Counter, defaultdict

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import brier_score_loss, log_loss, roc_auc_score

DAY, WEEK, HORIZON = 86400.0, 7 * 86400.0, 30
BANDS = [("0", 0, 0), ("1", 1, 1), ("2-4", 2, 4), ("5-9", 5, 9), ("10+", 10, 10**9), ("all", 0, 10**9)]


def seconds(text):
    try:
        return datetime.datetime.strptime(text, "%d/%m/%Y %H:%M").replace(tzinfo=datetime.timezone.utc).timestamp()
    except ValueError:
        return None


def read(path, groups, number, time, closed, code, kinds):
    """The first row of each number, in order of time."""
    rows, seen = [], set()
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            if row[number] in seen:
                continue
            seen.add(row[number])
            group = tuple(row[each] for each in groups)
            at = seconds(row[time])
            if at is None or "?" in group or "" in group:
                continue
            words = [row[each] for each in [*groups, *kinds]]
            rows.append((at, group, words, seconds(row[closed]) or np.inf, row[code]))
    return sorted(rows, key=lambda row: row[0])


def episodes_of(rows):
    last, found = {}, defaultdict(list)
    for at, group, words, closed, code in rows:
        if at - last.get(group, -np.inf) >= DAY:
            found[group].append((at, words, closed, code))
        last[group] = at
    return found


def cut_offs(starts):
    starts = np.sort(starts)
    weeks = sorted(Counter(((starts - starts[0]) // WEEK).astype(int)).values())
    usual = next(count for at, count in enumerate(weeks) if 2 * sum(weeks[: at + 1]) >= len(starts))
    before = lambda moment: np.searchsorted(starts, moment) - np.searchsorted(starts, moment - WEEK)
    moment, found = starts[0] + WEEK, []
    while moment + HORIZON * DAY <= starts[-1]:
        if min(before(moment), before(moment + HORIZON * DAY)) >= 0.2 * usual:
            found.append(moment)
        moment += WEEK
    return found


def standing(episodes, cut):
    """Features of each group that was seen, episodes so far, and days until the next."""
    live = []
    for group, own in episodes.items():
        times = np.array([at for at, *_ in own])
        count = int(np.searchsorted(times, cut))
        if count > 0:
            live.append((group, own, times, count))
    kinds = len(live[0][1][0][1]) + 1
    recent = [int((times[:count] > cut - 30 * DAY).sum()) for _, _, times, count in live]

    def word(own, count, kind):
        if kind < kinds - 1:
            return own[count - 1][1][kind]
        return next((code for _, _, closed, code in reversed(own[:count]) if closed <= cut), "?")

    columns = []
    for kind in range(kinds):
        words = [word(own, count, kind) for _, own, _, count in live]
        groups, returned, events = Counter(), Counter(), Counter()
        for one, (_, _, _, count), lately in zip(words, live, recent):
            groups[one] += 1
            returned[one] += count > 1
            events[one] += lately
        unknown = [one in ("?", "") for one in words]
        columns.append([np.nan if no else groups[one] - 1 for one, no in zip(words, unknown)])
        columns.append([np.nan if no else returned[one] - (live[at][3] > 1) for at, (one, no) in enumerate(zip(words, unknown))])
        columns.append([np.nan if no else events[one] - recent[at] for at, (one, no) in enumerate(zip(words, unknown))])
    own = [(count, (cut - times[count - 1]) / DAY, (cut - times[0]) / DAY, lately,
            (times[:count] > cut - 7 * DAY).sum(), (times[:count] > cut - 14 * DAY).sum(),
            (times[count - 1] - times[count - 2]) / DAY if count > 1 else np.nan)
           for (_, _, times, count), lately in zip(live, recent)]
    after = np.array([(times[count] - cut) / DAY if count < len(times) else np.inf for _, _, times, count in live])
    return np.column_stack([np.array(own, float), *[np.array(each, float) for each in columns]]), after


def main():
    path, groups, number, time, closed, code, *rest = sys.argv[1:]
    kinds = rest[0].split(",") if rest else []
    episodes = episodes_of(read(path, groups.split(","), number, time, closed, code, kinds))
    cuts = cut_offs(np.array([at for own in episodes.values() for at, *_ in own]))
    stood = []
    said = {"whole windows": [], "all windows, with their length": []}
    counts, came = [], []
    for cut in cuts:
        features, after = standing(episodes, cut)
        known = [(X, then, min(HORIZON, (cut - at) / DAY)) for at, X, then in stood]
        whole = [each for each in known if each[2] == HORIZON] or known
        for name, windows, long in [("whole windows", whole, False), ("all windows, with their length", known, True)]:
            if not windows:
                said[name].append(np.full(len(after), 0.5))
                continue
            length = lambda X, days: np.column_stack([X, np.full(len(X), days)]) if long else X
            X = np.vstack([length(X, days) for X, _, days in windows])
            y = np.concatenate([then < days for _, then, days in windows])
            model = HistGradientBoostingClassifier(random_state=1).fit(X, y)
            said[name].append(model.predict_proba(length(features, HORIZON))[:, 1])
        counts.append(features[:, 0] - 1)
        came.append(after < HORIZON)
        stood.append((cut, features, after))
    counts, came = np.concatenate(counts), np.concatenate(came)
    first = len(stood[0][1])
    for name, parts in said.items():
        chances = np.clip(np.concatenate(parts), 1e-15, 1 - 1e-15)
        print(f"{name}; {len(cuts)} cut-offs")
        for band, least, most in BANDS:
            at = (counts >= least) & (counts <= most)
            if at.sum() == 0 or came[at].all():
                continue
            y, p = came[at], chances[at]
            print(f"  {band}: n {at.sum()} rate {y.mean():.3f} AUC {roc_auc_score(y, p):.4f} "
                  f"Brier {brier_score_loss(y, p):.4f} log loss {log_loss(y, p):.4f}")
        y, p = came[first:], chances[first:]
        print(f"  without the first cut-off, at which nothing can be learned: AUC {roc_auc_score(y, p):.4f} "
              f"Brier {brier_score_loss(y, p):.4f} log loss {log_loss(y, p):.4f}")


main()
