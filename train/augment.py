"""Copies of documents with other names in them, so that the network learns surroundings and not the few names of
the training texts. A name is replaced all through its document, by one of the same type."""

import random

from corpora import Document
from features import is_upper

# From which lists of known names replacements come.
SOURCES = {
    "PER": ["wn-person", "person", "full", "full", "full"],
    "LOC": ["city", "town", "village", "region", "wn-place", "wn-place"],
    "ORG": ["body", "school", "team", "wn-group", "artist", "artist", "body"],
    "MISC": ["work", "wn-work", "work", "wn-event"],
}
SMALL = {"of", "the", "and", "de", "in", "for", "to", "on", "a", "at"}


def written(name):
    words = name.split(" ")
    return [w if i > 0 and w in SMALL else w[:1].upper() + w[1:] for i, w in enumerate(words)]


class Augmenter:
    def __init__(self, known, documents, seed, share=0.5):
        """known: list → names; documents: where other names come from"""
        self.known = known
        self.random = random.Random(seed)
        self.share = share
        self.seen = {}
        for document in documents:
            for start, end, kind in document.names:
                if kind:
                    self.seen.setdefault((kind, self.form(document.words[start:end])), []).append(document.words[start:end])
        for pool in self.seen.values():
            pool.sort()

    @staticmethod
    def form(words):
        return min(len(words), 4), all(is_upper(c) for c in words[0])

    def other(self, kind, words, key):
        pool = self.seen[kind, self.form(words)]
        if self.random.random() < 0.5 or (kind == "MISC" and len(words) == 1) or kind == "PER" and len(words) == 1:
            return self.random.choice(pool)
        source = self.random.choice(SOURCES[kind])
        if source == "full":
            return written(self.random.choice(self.known["given"]) + " " + self.random.choice(self.known["surname"]))
        return written(self.random.choice(self.known[source]))

    def copy(self, document):
        chosen, names, sentences = {}, [], []
        at = dict((start, (end, kind)) for start, end, kind in document.names)
        i = 0
        ends = document.starts[1:] + [len(document.words)]
        position = 0
        for start, end in zip(document.starts, ends):
            sentence = []
            i = start
            while i < end:
                if i not in at:
                    sentence.append(document.words[i])
                    i += 1
                    continue
                stop, kind = at[i]
                words = document.words[i:stop]
                if kind:
                    key = (kind, tuple(words))
                    if key not in chosen:
                        replaced = self.random.random() < self.share
                        chosen[key] = self.other(kind, words, key) if replaced else words
                        # The surname alone goes with the full name.
                        if replaced and kind == "PER" and len(words) > 1 and len(chosen[key]) > 1:
                            chosen.setdefault((kind, (words[-1],)), chosen[key][-1:])
                    words = chosen[key]
                names.append((position + len(sentence), position + len(sentence) + len(words), kind))
                sentence.extend(words)
                i = stop
            sentences.append(sentence)
            position += len(sentence)
        return Document(document.name + "+", sentences, names, document.corpus)
