"""The peer in Python: TF-IDF, the exact ten nearest by cosine, communities by Leiden.

Reads a JSON list of texts from standard input, writes what it took as one JSON object. Debian's python3-sklearn,
python3-igraph and python3-leidenalg; exit code 3 where they are not installed.
"""

import json
import resource
import sys

try:
    import igraph
    import leidenalg
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.neighbors import NearestNeighbors
except ImportError as missing:
    sys.stderr.write(f"{missing}\n")
    sys.exit(3)

NEIGHBOURS = 10


def processor():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


texts = json.load(sys.stdin)
before = processor()
rows = TfidfVectorizer(sublinear_tf=True).fit_transform(texts)
search = NearestNeighbors(n_neighbors=NEIGHBOURS + 1, metric="cosine", algorithm="brute").fit(rows)
distances, ids = search.kneighbors(rows)
edges = {}
for text, (row, far) in enumerate(zip(ids, distances)):
    for other, distance in zip(row, far):
        if other != text and distance < 1:
            edges[(min(text, other), max(text, other))] = 1 - distance
graph = igraph.Graph(n=len(texts), edges=list(edges))
found = leidenalg.find_partition(
    graph, leidenalg.RBConfigurationVertexPartition, weights=list(edges.values()), seed=1
)
print(
    json.dumps(
        {
            "tickets": len(texts),
            "processorSeconds": processor() - before,
            "peakMegabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000),
            "groups": len(found),
        }
    )
)
