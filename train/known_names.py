"""Known names without any text around them, to practise types on: the network learns what names look like."""

import random

import numpy as np
import torch

from augment import written
from corpora import TYPES
from name_features import FORM, span_rows

# From which lists the names of a type are drawn; 'full' is a given name with a surname.
SOURCES = {
    "PER": ["wn-person", "person", "full", "full"],
    "LOC": ["city", "town", "country", "region", "wn-place", "place", "city", "wn-place"],
    "ORG": ["body", "school", "team", "wn-group", "artist", "body", "team"],
    "MISC": ["work", "people", "wn-people", "wn-work", "wn-event", "wn-kind", "wn-made", "language"],
}
# How often the lists that a name stands in are hidden.
HIDDEN = 0.5
AT_START = FORM + 14


class KnownNames:
    def __init__(self, path, vocabulary, gazetteer):
        self.lists = {}
        for line in open(path, encoding="utf8"):
            name, key = line.rstrip("\n").split("\t")
            self.lists.setdefault(name, []).append(key)
        self.vocabulary = vocabulary
        self.gazetteer = gazetteer
        self.made = {}
        self.random = random.Random(1)

    def draw(self, kind):
        source = self.random.choice(SOURCES[kind])
        if source == "full":
            return self.random.choice(self.lists["given"]) + " " + self.random.choice(self.lists["surname"])
        return self.random.choice(self.lists[source])

    def sample(self, count):
        names, kinds = [], []
        for _ in range(count):
            kind = self.random.randrange(len(TYPES))
            name = self.draw(TYPES[kind])
            if name not in self.made:
                words = written(name)
                rows = [row for row in span_rows(words, 0, len(words), 0, len(words), self.gazetteer) if row != AT_START]
                self.made[name] = rows, np.array([self.vocabulary.find(word) for word in words])
            rows, ids = self.made[name]
            if self.random.random() < HIDDEN:
                rows = [row for row in rows if row >= FORM]
            names.append((rows, ids))
            kinds.append(kind)
        return names, torch.tensor(kinds)
