"""Reads the annotated texts: documents of sentences of words, with names as (from, to, type) over the document."""

import glob
import os
import re

TYPES = ["PER", "ORG", "LOC", "MISC"]


class Document:
    """words of the whole text; starts: where each sentence begins; names: gold (from, to, type or None if unknown)"""

    def __init__(self, name, sentences, names, corpus):
        self.name = name
        self.words = [word for sentence in sentences for word in sentence]
        self.starts = []
        at = 0
        for sentence in sentences:
            self.starts.append(at)
            at += len(sentence)
        self.names = names
        self.corpus = corpus


def read_wikigold(path):
    documents, sentences, sentence, tags = [], [], [], []

    def close_sentence():
        nonlocal sentence
        if sentence:
            sentences.append(sentence)
        sentence = []

    def close_document():
        nonlocal sentences, tags
        close_sentence()
        if sentences:
            documents.append(Document(f"wikigold-{len(documents)}", sentences, spans_of_tags(tags, sentences), "wikigold"))
        sentences, tags = [], []

    for line in open(path, encoding="utf8"):
        fields = line.split()
        if not fields:
            close_sentence()
        elif fields[0] == "-DOCSTART-":
            close_document()
        else:
            sentence.append(fields[0])
            tags.append(fields[-1])
    close_document()
    return documents


def spans_of_tags(tags, sentences):
    """I-XXX tags: equal neighbours are one name, which ends with its sentence."""
    edges = set()
    at = 0
    for sentence in sentences:
        edges.add(at)
        at += len(sentence)
    spans, start = [], None
    for i, tag in enumerate(tags + ["O"]):
        if start is not None and (tag != tags[start] or i in edges):
            spans.append((start, i, tags[start][2:]))
            start = None
        if start is None and tag != "O":
            start = i
    return spans


GUM_TYPES = {
    "person": "PER", "organization": "ORG", "place": "LOC", "object": "MISC", "event": "MISC", "abstract": "MISC",
    "plant": None, "animal": "MISC", "substance": None, "time": "O",
}
NOT_NAMES = re.compile(r"^(?:mr|mrs|ms|dr|prof|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?$", re.I)


def read_gum(folder):
    """GUM marks whole noun phrases. Trimmed to names: the runs of proper nouns in them, typed by the innermost
    phrase whose head is in the run; adjectives with a capital ('Iraqi') are MISC, as in wikigold."""
    dev = set(open(os.path.join(folder, "dev.txt")).read().split())
    documents = []
    for path in sorted(glob.glob(os.path.join(folder, "dep", "*.conllu"))):
        name = os.path.basename(path)[:-7]
        if name in dev:
            continue
        sentences, tokens = [], []
        rows = []
        for line in open(path, encoding="utf8"):
            line = line.rstrip("\n")
            if not line:
                if rows:
                    sentences.append(rows)
                rows = []
            elif line[0] != "#":
                fields = line.split("\t")
                if fields[0].isdigit():
                    rows.append(fields)
        if rows:
            sentences.append(rows)
        base = 0
        heads = []
        for sentence in sentences:
            for fields in sentence:
                tokens.append(fields)
                heads.append(base + int(fields[6]) - 1 if fields[6] != "0" else -1)
            base += len(sentence)
        phrases = read_phrases(os.path.join(folder, "coref", name + ".conll"))
        names = names_of_gum([f[1] for f in tokens], [f[3] for f in tokens], heads, phrases, sentences)
        documents.append(Document(name, [[f[1] for f in s] for s in sentences], names, "gum"))
    return documents


def read_phrases(path):
    phrases, open_ = [], []
    for line in open(path, encoding="utf8"):
        if line[0] == "#" or not line.strip():
            continue
        at, _, marks = line.rstrip("\n").split("\t")
        if marks == "_":
            continue
        for opened, kind, chain, closed in re.findall(r"(\(?)([a-z]+)-(\d+)(?:-[^()]*)?(\)?)", marks):
            if opened:
                open_.append((int(at), kind, chain))
            if closed:
                for i in range(len(open_) - 1, -1, -1):
                    if open_[i][2] == chain and open_[i][1] == kind:
                        start, _, _ = open_.pop(i)
                        phrases.append((start, int(at) + 1, kind))
                        break
    return phrases


def names_of_gum(words, tags, heads, phrases, sentences):
    head_of = []
    for start, end, kind in phrases:
        outside = [i for i in range(start, end) if not start <= heads[i] < end]
        head_of.append((outside[0] if outside else end - 1, start, end, kind))
    names = []
    at = 0
    for sentence in sentences:
        stop = at + len(sentence)
        heading = sum(is_capital(words[i]) for i in range(at, stop)) > 0.6 * sum(words[i][0].isalpha() for i in range(at, stop))
        in_name = [
            tags[i] == "PROPN" or is_capital(words[i]) and i > at and tags[i] in ("ADJ", "NOUN", "VERB") and not heading
            for i in range(at, stop)
        ]
        i = at
        while i < stop:
            if not in_name[i - at] or NOT_NAMES.match(words[i]):
                i += 1
                continue
            j = i + 1
            while j < stop:
                if in_name[j - at] and not NOT_NAMES.match(words[j]):
                    j += 1
                elif words[j].lower() in JOINING and j + 1 < stop and in_name[j + 1 - at]:
                    j += 2
                elif words[j].lower() in JOINING and j + 2 < stop and words[j + 1] == "the" and in_name[j + 2 - at]:
                    j += 3
                else:
                    break
            add_gum_name(words, tags, heads, head_of, i, j, names)
            i = j
        at = stop
    return names


JOINING = {"of", "de", "la", "-", "&", "von", "van", "al", "del", "di", "for"}


def is_capital(word):
    return word[0].lower() != word[0]


def add_gum_name(words, tags, heads, head_of, i, j, names):
    # The phrase of the run's own head: 'Shandao' in 'Shandao Station' is a phrase too, but not this name's.
    roots = [at for at in range(i, j) if not i <= heads[at] < j]
    fitting = [(end - start, start, end, GUM_TYPES.get(kind)) for head, start, end, kind in head_of if head in roots[:1] and start <= i + 2]
    if not fitting:
        if all(t == "ADJ" for t in tags[i:j]) and j - i == 1 and words[i][1:].islower() and len(words[i]) > 3:
            names.append((i, j, "MISC"))
        elif "PROPN" in tags[i:j]:
            names.append((i, j, None))
        return
    _, start, end, kind = min(fitting, key=lambda f: f[0])
    if kind == "O":
        return
    # 'Smith of Boston': the phrase of the head may end before the run does; the rest is a name of its own.
    # A first word that only looked like the capital of a sentence: 'New' of 'New York'.
    while i > start and is_capital(words[i - 1]) and words[i - 1].lower() not in ("the", "a", "an"):
        i -= 1
    if start > i:
        add_gum_name(words, tags, heads, head_of, i, start, names)
        i = start
    cut = min(j, end)
    if kind == "PER":
        for at in range(i, cut):
            if words[at].lower() in ("of", "for"):
                cut = at
                break
    if cut < j and cut > i:
        rest = cut + 1 if words[cut].lower() in JOINING else cut
        if rest < j:
            add_gum_name(words, tags, heads, head_of, rest, j, names)
    while kind == "PER" and cut - i > 1 and words[i].lower().rstrip(".") in TITLES:
        i += 1
    if kind == "PER" and not any(tags[at] == "PROPN" for at in range(i, cut)):
        return
    if any(tags[at] == "PROPN" for at in range(i, cut)) or cut - i > 1:
        names.append((i, cut, kind))


TITLES = set(
    "mr mrs ms dr prof professor minister secretary home prime president dame sir lord king queen prince princess senator governor mayor judge justice ambassador captain general colonel chief foreign former ceo director emperor saint pope".split()
)
