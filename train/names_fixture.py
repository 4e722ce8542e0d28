"""Writes train/names.fixture.json: what the network makes of a text of our own with weights that a formula gives,
so that the reader in TypeScript can be held to it (test/language/entities/parity.test.ts).

    python3 train/names_fixture.py
"""

import json
import os

import numpy as np
import torch

from corpora import TYPES, Document
from features import fnv1a, plain, without_digits
from gazetteer import Gazetteer
from name_arrays import arrays_of
from name_features import definition_of
from name_net import NameNet, Text, best_path, spans_of_path

SENTENCES = [
    "“ The Orrin Weir ( built 1904 ) is a low stone weir in North Aldmoor , ” said Ana M. Ruiz .",
    "Ruiz , a keeper at Orrin & Sons Ltd. , told the Aldmoor Post that the Post 's iWeir was n't hers .",
    "Aldmoor is the second largest Zorblatian village .",
    "THE WEIR HELD",
    "Łódka “ Ruiz ” O’Dell 3,000 😀ok ana weir",
]
# What a step of an 8-bit weight is worth; large enough that outputs differ from word to word.
SCALE = 0.0075
STATE = 8
LENGTH = 3.0

# Which mentions the types are asked for: the name and how many times it was met before.
NAMES = [
    ("The Orrin Weir", 0), ("North Aldmoor", 0), ("Ana M. Ruiz", 0), ("Ruiz", 1), ("Orrin & Sons Ltd.", 0),
    ("Aldmoor Post", 0), ("Post", 1), ("iWeir", 0), ("Aldmoor", 2), ("Zorblatian", 0), ("THE WEIR", 0),
    ("Łódka", 0), ("Ruiz", 2), ("O’Dell", 0), ("😀ok", 0),
]
KNOWN = {"aldmoor": 3, "orrin": 5, "orrin weir": 1 << 8, "ruiz": 1 << 27, "north aldmoor": 9, "ana": 1 << 4}
VOCABULARY = [f"filler{n}" for n in range(148)] + ["the", ",", ".", "is", "a", "said", "weir", "village", "stone", "aldmoor", "ruiz", "0000", "keeper"]


class Vocabulary:
    def __init__(self, words):
        self.index = {word: i + 1 for i, word in enumerate(words)}

    def find(self, word):
        return self.index.get(without_digits(plain(word)), 0)


def formula(name, count):
    """Numbers between -0.5 and 0.5 that both languages make alike."""
    seed = fnv1a(name)
    numbers = np.arange(count, dtype=np.uint64)
    return (((numbers * 2654435761 + seed) % 4294967296) / 4294967296 - 0.5).astype(np.float32)


def steps(name, count, largest=200):
    return np.floor(formula(name, count).astype(np.float64) * largest)


def syntax_of(document):
    """Odd words hang on the one before, even ones two before, every third is a noun: test/builders/entity-model.ts says the same."""
    states, heads, relations, nouns = [], [], [], []
    ends = document.starts[1:] + [len(document.words)]
    for start, end in zip(document.starts, ends):
        for i in range(end - start):
            form = "".join({"“": '"', "”": '"', "’": "'"}.get(char, char) for char in document.words[start + i])
            states.append(steps(f"state {form}", STATE, 2048) / 1024)
            heads.append(0 if i == 0 else -1 if i % 2 else -2)
            relations.append(i % 5)
            nouns.append(i % 3 == 2)
    return np.array(states, dtype=np.float32), np.array(heads), np.array(relations), nouns


def find(words, name):
    text, times = name
    sought = text.split()
    for start in range(len(words)):
        if words[start : start + len(sought)] == sought:
            if times == 0:
                return start, start + len(sought)
            times -= 1
    raise ValueError(text)


def fill(net):
    """Gives the network the weights whose arrays the formula makes."""
    filled = {}
    for key, array in arrays_of(net).items():
        name = key.removeprefix("ner.0.")
        values = steps(name, array.size) * SCALE if array.ndim == 2 else formula(name, array.size)
        filled[name] = values.reshape(array.shape).astype(np.float32)
    width = len(filled["mixed.b"])
    state = net.state_dict()
    words = np.concatenate([filled["name"], filled["around"]])
    weights = {
        "span_states.weight": filled["states"],
        "span_states.bias": filled["states.b"],
        "span_words.weight": np.concatenate([words[at : at + width] for at in range(0, len(words), width)], 1),
        "span_rows.weight": filled["rows"],
        "span_relations.weight": filled["relations"],
        "type_own.weight": filled["mixed"][:, :width],
        "type_same.weight": filled["mixed"][:, width : 2 * width],
        "type_kin.weight": filled["mixed"][:, 2 * width :],
        "type_own.bias": filled["mixed.b"],
        "type_about.weight": filled["about"],
        "type_head.weight": filled["out"],
        "type_head.bias": filled["out.b"],
        "edge_encoder.project.weight": np.concatenate([filled["edge.vector"], filled["edge.state"]], 1),
        "edge_encoder.project.bias": filled["edge.bias"],
        "edge_encoder.rows.weight": filled["edge.rows"],
        "edge_head.weight": filled["edge.head"],
        "edge_head.bias": filled["edge.head.b"],
    }
    for layer in range(2):
        weights[f"edge_encoder.windows.{layer}.weight"] = filled[f"edge.window.{layer}"]
        weights[f"edge_encoder.windows.{layer}.bias"] = filled[f"edge.window.{layer}.b"]
    for name, value in weights.items():
        state[name].copy_(torch.tensor(value))
    assert set(state) - set(weights) == {"vectors"}


def main():
    vectors = steps("vectors", (len(VOCABULARY) + 1) * 6).reshape(-1, 6).astype(np.float32) * np.float32(0.01)
    vectors[0] = 0
    vectors *= LENGTH / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6)
    torch.set_num_threads(1)
    net = NameNet(vectors, STATE, width=8, layers=2, type_width=8)
    net.eval()
    fill(net)
    masks = {fnv1a(name): lists for name, lists in KNOWN.items()}
    document = Document("fixture", [s.split() for s in SENTENCES], [], "fixture")
    text = Text(document, Vocabulary(VOCABULARY), Gazetteer(masks))
    text.read(*syntax_of(document))
    with torch.no_grad():
        edge, states, bases = net.encode([text])
        edges = torch.log_softmax(net.edge_head(edge), 1).numpy()
        spans = [find(document.words, name) for name in NAMES]
        types = torch.softmax(net.types([text], bases, states, [(0, a, b) for a, b in spans]), 1).numpy()
        runs = [s for a, b in zip(document.starts, text.ends) for s in spans_of_path(best_path(edges[a:b]), a)]
        best = net.types([text], bases, states, [(0, a, b) for a, b in runs]).argmax(1).tolist()
        found = [(a, b, TYPES[kind]) for (a, b), kind in zip(runs, best) if kind < len(TYPES)]
    fixture = {
        "sentences": [s.split() for s in SENTENCES],
        "vocabulary": VOCABULARY,
        "known": KNOWN,
        "wordRows": text.rows,
        "found": found,
        "edges": [[round(float(x), 5) for x in row] for row in edges],
        "names": [
            {
                "from": a,
                "to": b,
                "rows": text.span(a, b)[0],
                "definition": definition_of(document.words, a, b, text.ends[text.sentence_of[a]]),
                "types": [round(float(x), 5) for x in row],
            }
            for (a, b), row in zip(spans, types)
        ],
    }
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "names.fixture.json")
    json.dump(fixture, open(path, "w"), ensure_ascii=False)


if __name__ == "__main__":
    main()
