"""Trains the entity reader and writes its arrays.

    python3 train/names.py --data DIR --vectors FILE --gazetteer FILE --model FILE --out NAME [--networks N] [--folds]

DIR holds wikigold/ and gum/. FILE of vectors is an .npz with `words` (by falling frequency) and `matrix`; that of
the gazetteer is what train/gazetteers/build.mjs writes; the model is one that reads syntax, packed without entities. Writes NAME.npz (arrays `ner.*`) and NAME.json (labels and
settings), and says how well wikigold's dev part is read. --folds says instead how well training documents are read
by networks that did not see them (5 folds); nothing is written then.

Deterministic for one version of torch on one thread. Takes about a minute for one network on an idle core.
"""

import argparse
import json
import os
import random

# Before torch is loaded: with more threads sums are added in another order, and training ends elsewhere.
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np
import torch

from augment import Augmenter
from corpora import TYPES, read_gum, read_wikigold
from features import plain, without_digits
from gazetteer import LISTS, Gazetteer
from known_names import KnownNames
from name_arrays import arrays_of
from name_net import EDGES, NONE, UNKNOWN, NameNet, Text, guessed_spans
from name_score import find_entities, score
from name_states import Syntax

SETTINGS = {
    "epochs": 14,
    "rate": 2e-3,
    "documents in a step": 4,
    "weight of gum": 0.25,
    "weight of types": 0.6,
    "weight of known names": 0.4,
    "known names in a step": 64,
    "copies": 1,
    "dropout": 0.4,
    "word_dropout": 0.15,
    "row_dropout": 0.2,
}


class Vocabulary:
    """Words with vectors. Row 0 stands for all others. Vectors are rounded to bytes as the model file keeps them."""

    def __init__(self, path):
        file = np.load(path)
        self.words = [str(word) for word in file["words"]]
        self.index = {}
        for i, word in enumerate(self.words):
            self.index.setdefault(word, i + 1)
        matrix = file["matrix"].astype(np.float32)
        matrix -= matrix.mean(0)
        matrix *= LENGTH / (np.linalg.norm(matrix, axis=1, keepdims=True) + 1e-6)
        matrix = np.vstack([np.zeros((1, matrix.shape[1]), np.float32), matrix])
        self.scales = np.maximum(np.abs(matrix).max(1), 1e-9).astype(np.float32) / np.float32(127)
        self.bytes = np.round(matrix / self.scales[:, None]).astype(np.int8)
        self.vectors = self.bytes.astype(np.float32) * self.scales[:, None]

    def find(self, word):
        return self.index.get(without_digits(plain(word)), 0)


# All vectors are made this long: the frequency of a word, which their length tells, is a feature of its own.
LENGTH = 3.0


def learn(vocabulary, known, main, more, seed, settings=SETTINGS):
    """main: texts of wikigold (and their copies); more: texts of GUM, which count less"""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    known.random = random.Random(seed)
    net = NameNet(vocabulary.vectors, main[0].states.shape[1], **{key: settings[key] for key in ("dropout", "word_dropout", "row_dropout")})
    items = [(text, 1.0) for text in main] + [(text, settings["weight of gum"]) for text in more]
    size = settings["documents in a step"]
    steps = settings["epochs"] * -(-len(items) // size)
    optimizer = torch.optim.AdamW(net.parameters(), lr=settings["rate"], weight_decay=1e-5)
    averages = {name: value.detach().clone() for name, value in net.named_parameters()}
    step = 0
    for _ in range(settings["epochs"]):
        net.train()
        random.shuffle(items)
        for at in range(0, len(items), size):
            for group in optimizer.param_groups:
                group["lr"] = settings["rate"] * min(1, (step + 1) / 50) * (1 - step / steps)
            loss = loss_of(net, items[at : at + size], known, settings)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
            step += 1
            keep = min(0.995, step / (step + 9))
            for name, value in net.named_parameters():
                averages[name].mul_(keep).add_(value.detach(), alpha=1 - keep)
    with torch.no_grad():
        for name, value in net.named_parameters():
            value.copy_(averages[name])
    return net.eval()


def loss_of(net, part, known, settings):
    cross_entropy = torch.nn.functional.cross_entropy
    texts = [text for text, _ in part]
    edge, states, bases = net.encode(texts)
    logits = net.edge_head(net.dropout(edge))
    gold = torch.tensor(np.concatenate([text.edges for text in texts]))
    weights = torch.tensor(np.concatenate([np.full(len(text.edges), weight, np.float32) for text, weight in part]))
    loss = (cross_entropy(logits, gold, reduction="none", ignore_index=UNKNOWN) * weights).sum() / weights.sum()
    spans, types = spans_to_type(texts, logits.detach().argmax(1).numpy())
    if spans:
        weights = torch.tensor([part[number][1] for number, _, _ in spans])
        wrong = cross_entropy(net.types(texts, bases, states, spans), torch.tensor(types), reduction="none")
        loss = loss + settings["weight of types"] * (wrong * weights).sum() / weights.sum()
    names, kinds = known.sample(settings["known names in a step"])
    return loss + settings["weight of known names"] * cross_entropy(net.types_of_known(names), kinds)


def spans_to_type(texts, edges):
    """Gold names with their types, and what the network now takes for names wrongly, as none."""
    spans, types = [], []
    for number, text in enumerate(texts):
        for start, end, kind in text.gold:
            spans.append((number, start, end))
            types.append(kind)
    at = 0
    for number, text in enumerate(texts):
        gold = {(start, end) for start, end, _ in text.gold}
        for start, end in guessed_spans(edges[at : at + len(text.edges)], text):
            if (start, end) not in gold and (text.edges[start:end] != UNKNOWN).all():
                spans.append((number, start, end))
                types.append(NONE)
        at += len(text.edges)
    return spans, types


def as_wikigold_types(documents, gazetteer):
    """GUM takes teams of a country for bodies and members of a people for persons."""
    country = 1 << LISTS.index("country")
    people = 1 << LISTS.index("people") | 1 << LISTS.index("wn-people")
    given = 1 << LISTS.index("given")
    for document in documents:
        names = []
        for start, end, kind in document.names:
            lists = gazetteer.lists([plain(word) for word in document.words[start:end]])
            if kind == "ORG" and lists & country:
                kind = "LOC"
            if kind == "PER" and end == start + 1 and lists & people and not lists & given:
                kind = "MISC"
            names.append((start, end, kind))
        document.names = names


def main():
    parser = argparse.ArgumentParser()
    for name in ("data", "vectors", "gazetteer", "model", "out"):
        parser.add_argument(f"--{name}", required=name != "out")
    parser.add_argument("--folds", action="store_true")
    parser.add_argument("--networks", type=int, default=2, help="trained from other beginnings; what they say is averaged")
    options = parser.parse_args()
    torch.set_num_threads(1)
    vocabulary = Vocabulary(options.vectors)
    gazetteer = Gazetteer.read(options.gazetteer)
    known = KnownNames(options.gazetteer, vocabulary, gazetteer)
    gum = read_gum(f"{options.data}/gum")
    as_wikigold_types(gum, gazetteer)
    syntax = Syntax(options.model)

    def ready(documents):
        return syntax.read([Text(document, vocabulary, gazetteer) for document in documents])

    more = ready(gum)
    texts = ready(read_wikigold(f"{options.data}/wikigold/train.conll"))

    def train(part):
        nets = []
        for seed in range(1, options.networks + 1):
            augmenter = Augmenter(known.lists, [text.document for text in part + more], seed)
            copies = ready([augmenter.copy(text.document) for _ in range(SETTINGS["copies"]) for text in part])
            nets.append(learn(vocabulary, known, part + copies, more, seed))
        return nets

    if options.folds:
        order = list(range(len(texts)))
        random.Random(7).shuffle(order)
        read, found = [], []
        for fold in range(5):
            test = [texts[i] for i in order[fold::5]]
            nets = train([texts[i] for place, i in enumerate(order) if place % 5 != fold])
            read += test
            found += find_entities(nets, test)
            print(f"after {fold + 1} folds:", score(read, found), flush=True)
        return
    nets = train(texts)
    dev = ready(read_wikigold(f"{options.data}/wikigold/dev.conll"))
    for number, net in enumerate(nets):
        print(f"wikigold dev, network {number} alone:", score(dev, find_entities([net], dev)))
    print("wikigold dev:", score(dev, find_entities(nets, dev)))
    if not options.out:
        return
    arrays = gazetteer.arrays()
    for number, net in enumerate(nets):
        arrays.update(arrays_of(net, number))
    np.savez(f"{options.out}.npz", **arrays)
    with open(f"{options.out}.json", "w", encoding="utf8") as file:
        json.dump({"types": TYPES, "edges": EDGES, "lists": LISTS, "settings": SETTINGS}, file, ensure_ascii=False)


if __name__ == "__main__":
    main()
