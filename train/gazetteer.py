"""The known names, as (hash of the key → bit set of lists)."""

import numpy as np

from features import fnv1a

LISTS = [
    "artist", "body", "city", "country", "given", "language", "people", "person", "place", "region", "school",
    "surname", "team", "title", "town", "village", "work", "wn-event", "wn-group", "wn-kind", "wn-made",
    "wn-nature", "wn-people", "wn-person", "wn-place", "wn-time", "wn-work", "kind",
]


class Gazetteer:
    def __init__(self, masks):
        self.masks = masks

    @staticmethod
    def read(path):
        masks = {}
        bit = {name: 1 << i for i, name in enumerate(LISTS)}
        for line in open(path, encoding="utf8"):
            name, key = line.rstrip("\n").split("\t")
            value = fnv1a(key)
            masks[value] = masks.get(value, 0) | bit[name]
        return Gazetteer(masks)

    def lists(self, words):
        """words: lower-cased, with plain quotation marks"""
        return self.masks.get(fnv1a(" ".join(words)), 0)

    def arrays(self):
        keys = np.array(sorted(self.masks), dtype=np.uint32)
        distinct = sorted(set(self.masks.values()))
        number = {mask: i for i, mask in enumerate(distinct)}
        kinds = np.array([number[self.masks[int(k)]] for k in keys], dtype=np.uint16)
        return {
            "ner.gazetteer.keys": keys,
            "ner.gazetteer.sets": kinds,
            "ner.gazetteer.masks": np.array(distinct, dtype=np.uint32),
        }
