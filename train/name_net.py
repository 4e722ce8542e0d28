"""The network that finds names and says what they are. src/language/entities reads with its weights."""

import numpy as np
import torch
from torch import nn

from corpora import TYPES
from features import plain
from name_features import SPAN_ROWS, WORD_ROWS, definition_of, span_rows, word_rows

# Outside, the first, an inner and the last word of a name, and a name of one word. Tags with types in them were
# worse at finding names, by .04: types are given to whole names afterwards.
EDGES = ["O", "B", "I", "E", "S"]
# Where it is not known whether words are a name.
UNKNOWN = -100
# The outcome of a span that is no name, behind the types.
NONE = len(TYPES)


def edges_of(document):
    edges = np.zeros(len(document.words), dtype=np.int64)
    for start, end, kind in document.names:
        if kind is None:
            edges[start:end] = UNKNOWN
        elif end == start + 1:
            edges[start] = 4
        else:
            edges[start] = 1
            edges[start + 1 : end - 1] = 2
            edges[end - 1] = 3
    return edges


class Text:
    """A document made ready: everything that does not depend on weights."""

    def __init__(self, document, vocabulary, gazetteer):
        self.document = document
        words = document.words
        self.ids = np.array([vocabulary.find(word) for word in words])  # 0: no vector
        self.rows = word_rows(words, document.starts, (self.ids - 1).tolist(), gazetteer)
        self.plain = tuple(plain(word) for word in words)
        self.flat_rows = bag(self.rows)
        self.edges = edges_of(document)
        self.gazetteer = gazetteer
        self.ends = document.starts[1:] + [len(words)]
        sentence_of = np.zeros(len(words), dtype=np.int64)
        for number, start in enumerate(document.starts):
            sentence_of[start:] = number
        self.sentence_of = sentence_of
        # One empty place before every sentence and after the last, so that windows do not look over its edge.
        self.places = np.arange(len(words)) + sentence_of + 1
        self.size = len(words) + len(document.starts) + 1
        self.spans = {}
        self.gold = [(s, e, TYPES.index(k)) for s, e, k in document.names if k is not None]

    def read(self, states, heads, relations, nouns):
        """What the network that reads syntax says of each word: its state, how far it is to the word it hangs on (0 for a
        root), the index of the relation, whether it is a noun."""
        self.states = states
        self.heads = heads
        self.relations = relations
        # What the report is about, by its nouns.
        about = [i for i, noun in zip(self.ids.tolist(), nouns) if noun and i]
        self.about = np.array(about or [0])

    def span(self, start, end):
        """Rows of the name words[start:end], the word by whose relation it hangs on others, and the vectors that stand around
        it: what defines it, what it hangs on, two words before it, two behind it."""
        found = self.spans.get((start, end))
        if found is None:
            number = self.sentence_of[start]
            first, last = self.document.starts[number], self.ends[number]
            rows = span_rows(self.document.words, start, end, first, last, self.gazetteer)
            root = next((i for i in range(start, end) if self.heads[i] == 0 or not start <= i + self.heads[i] < end), start)
            head = root + self.heads[root] if self.heads[root] else -1
            around = [definition_of(self.document.words, start, end, last), head, start - 1, start - 2, end, end + 1]
            ids = [self.ids[i] if first <= i < last else 0 for i in around]
            # An empty place stands for the head of a root.
            found = (rows, root, self.places[head] if head >= 0 else self.places[first] - 1, ids)
            self.spans[(start, end)] = found
        return found


def guessed_spans(edges, text):
    """Runs of words that are more likely in names than not, cut where one begins: rough, but quick."""
    spans, start = [], None
    sentence_starts = set(text.document.starts)
    for i, edge in enumerate(edges):
        if start is not None and (edge in (0, 1, 4) or i in sentence_starts):
            spans.append((start, i))
            start = None
        if edge and start is None:
            start = i
    if start is not None:
        spans.append((start, len(edges)))
    return spans


def bag(lists):
    flat = [row for rows in lists for row in rows]
    offsets = np.cumsum([0] + [len(rows) for rows in lists[:-1]])
    return torch.tensor(flat, dtype=torch.long), torch.tensor(offsets, dtype=torch.long)


def join_bags(bags):
    offsets, at = [], 0
    for flat, begins in bags:
        offsets.append(begins + at)
        at += len(flat)
    return torch.cat([flat for flat, _ in bags]), torch.cat(offsets)


def sum_rows(table, rows, dropout):
    """rows: (all rows one after the other, where each list begins); dropout: share of them left out in training"""
    flat, offsets = rows
    weights = (torch.rand(len(flat)) >= dropout).float() if dropout else torch.ones(len(flat))
    return table(flat, offsets, per_sample_weights=weights)


class Encoder(nn.Module):
    """What a word is in its surroundings: its vector, its state in the network that reads syntax, its rows; then windows
    of three."""

    def __init__(self, size, state_size, width, layers, dropout, word_dropout, row_dropout):
        super().__init__()
        self.project = nn.Linear(size + state_size, width)
        self.rows = nn.EmbeddingBag(WORD_ROWS, width, mode="sum")
        nn.init.normal_(self.rows.weight, std=0.1)
        self.windows = nn.ModuleList([nn.Linear(3 * width, width) for _ in range(layers)])
        self.dropout = nn.Dropout(dropout)
        self.word_dropout = word_dropout
        self.row_dropout = row_dropout

    def forward(self, vectors, given, rows, places, size):
        if self.training and self.word_dropout:
            vectors = vectors * (torch.rand(len(vectors), 1) > self.word_dropout)
        inputs = torch.cat([vectors, self.dropout(given)], 1)
        words = torch.relu(self.project(inputs) + sum_rows(self.rows, rows, self.row_dropout if self.training else 0))
        words = self.dropout(words)
        states = torch.zeros(size, words.shape[1]).index_copy(0, places, words)
        real = torch.zeros(size, 1).index_fill(0, places, 1.0)
        for layer in self.windows:
            empty = torch.zeros(1, states.shape[1])
            around = torch.cat([torch.cat([empty, states[:-1]]), states, torch.cat([states[1:], empty])], 1)
            states = (states + self.dropout(torch.relu(layer(around)))) * real
        return states


# Relations of the network that reads syntax: more than it has.
RELATIONS = 64
# Vectors of a name: the average of its words, the first, the last; and around it (see Text.span).
OWN, AROUND = 3, 6
# States of a name: before it, of its first word, on average, of its last word, behind it, of the word it hangs on.
STATES = 6


class NameNet(nn.Module):
    """Where names are is told by an encoder of its own; what they are, by states that the network that reads syntax made anyway.
    With one encoder for both, names were lost as soon as types weighed more in training (spans .824 to .801)."""

    def __init__(self, vectors, state_size, width=48, layers=3, type_width=64, dropout=0.3, word_dropout=0.1, row_dropout=0.1):
        super().__init__()
        self.register_buffer("vectors", torch.tensor(vectors))
        size = vectors.shape[1]
        self.edge_encoder = Encoder(size, state_size, width, layers, dropout, word_dropout, row_dropout)
        self.edge_head = nn.Linear(width, len(EDGES))
        self.span_rows = nn.EmbeddingBag(SPAN_ROWS, type_width, mode="sum")
        nn.init.normal_(self.span_rows.weight, std=0.1)
        self.span_relations = nn.Embedding(RELATIONS, type_width)
        nn.init.normal_(self.span_relations.weight, std=0.1)
        self.span_words = nn.Linear((OWN + AROUND) * size, type_width, bias=False)
        self.span_states = nn.Linear(STATES * state_size, type_width)
        self.type_own = nn.Linear(type_width, type_width)
        self.type_same = nn.Linear(type_width, type_width, bias=False)
        self.type_kin = nn.Linear(type_width, type_width, bias=False)
        self.type_about = nn.Linear(size, type_width, bias=False)
        # The last says that it is no name, or not all of one.
        self.type_head = nn.Linear(type_width, len(TYPES) + 1)
        self.dropout = nn.Dropout(dropout)
        self.word_dropout = word_dropout
        self.row_dropout = row_dropout

    def encode(self, texts):
        """For all words of all texts what the edges are told by; their states, with an empty place between sentences;
        and where each text begins."""
        bases = np.cumsum([0] + [text.size for text in texts])
        places = torch.tensor(np.concatenate([text.places + base for text, base in zip(texts, bases)]))
        vectors = self.vectors[torch.tensor(np.concatenate([text.ids for text in texts]))]
        rows = join_bags([text.flat_rows for text in texts])
        given = torch.tensor(np.concatenate([text.states for text in texts]))
        size = int(bases[-1])
        edges = self.edge_encoder(vectors, given, rows, places, size)[places]
        return edges, torch.zeros(size, given.shape[1]).index_copy(0, places, given), bases[:-1].tolist()

    def span_hidden(self, texts, bases, states, spans):
        """spans: (number of the text, start, end)"""
        rows, means, ids, relations, at = [], [], [], [], []
        for number, start, end in spans:
            text = texts[number]
            row, root, head, around = text.span(start, end)
            rows.append(row)
            means.append(text.ids[start:end])
            ids.append([text.ids[start], text.ids[end - 1], *around])
            relations.append(text.relations[root])
            at.append((text.places[start] + bases[number], text.places[end - 1] + bases[number], head + bases[number]))
        vectors = self.vectors[torch.tensor(np.array(ids))]
        keep = (torch.rand(len(spans), 1) > self.word_dropout).float() if self.training and self.word_dropout else torch.ones(len(spans), 1)
        words = torch.cat([self.mean_of(means) * keep, vectors[:, :3].flatten(1) * keep, vectors[:, 3:].flatten(1)], 1)
        first, last, head = torch.tensor(np.array(at)).unbind(1)
        # Names are short: a running sum over the batch would lose digits, so their states are added one by one.
        inner = states[first]
        for step in range(1, int((last - first).max()) + 1):
            more = first + step <= last
            inner = inner + states[torch.minimum(first + step, last)] * more[:, None]
        inner = inner / (last - first + 1)[:, None]
        around = torch.cat([states[first - 1], states[first], inner, states[last], states[last + 1], states[head]], 1)
        hidden = self.span_words(self.dropout(words)) + self.span_states(self.dropout(around))
        return torch.relu(hidden + self.span_relations(torch.tensor(np.array(relations))) + self.sum_span_rows(rows))

    def sum_span_rows(self, rows):
        return sum_rows(self.span_rows, bag(rows), self.row_dropout if self.training else 0)

    def mean_of(self, ids):
        lengths = torch.tensor([len(i) for i in ids])
        return nn.functional.embedding_bag(torch.tensor(np.concatenate(ids)), self.vectors, lengths.cumsum(0) - lengths, mode="mean")

    def types(self, texts, bases, states, spans):
        hidden = self.dropout(self.span_hidden(texts, bases, states, spans))
        same, kin = relations(texts, spans)
        mixed = self.type_own(hidden) + self.type_same(same @ hidden) + self.type_kin(kin @ hidden)
        about = torch.stack([self.vectors[torch.tensor(text.about)].mean(0) for text in texts])
        mixed = mixed + self.dropout(self.type_about(about))[torch.tensor([number for number, _, _ in spans])]
        return self.type_head(self.dropout(torch.relu(mixed)))

    def types_of_known(self, names):
        """names out of the lists, without any text around them: (rows, ids of the words)"""
        rows, ids = [n[0] for n in names], [n[1] for n in names]
        vectors = self.vectors
        nothing = torch.zeros(len(names), AROUND * vectors.shape[1])
        words = torch.cat([self.mean_of(ids), vectors[torch.tensor([i[0] for i in ids])], vectors[torch.tensor([i[-1] for i in ids])], nothing], 1)
        hidden = torch.relu(self.span_words(self.dropout(words)) + self.span_states.bias + self.sum_span_rows(rows))
        return self.type_head(self.dropout(torch.relu(self.type_own(self.dropout(hidden)))))


# No short form of a name has more words.
LONGEST_SHORT = 8


def relations(texts, spans):
    """Two matrices of averages: over other mentions of the same name, and over longer and shorter forms of it."""
    count = len(spans)
    forms = {}
    keys = []
    for i, (number, start, end) in enumerate(spans):
        key = (number, texts[number].plain[start:end])
        forms.setdefault(key, []).append(i)
        keys.append(key)
    same, kin = torch.zeros(count, count), torch.zeros(count, count)
    for (number, words), mentions in forms.items():
        if len(mentions) > 1:
            at = torch.tensor(mentions)
            same[at[:, None], at] = 1
        for length in range(1, min(len(words) - 1, LONGEST_SHORT) + 1):
            for short in (words[:length], words[-length:]):
                other = forms.get((number, short))
                if other:
                    a, b = torch.tensor(mentions), torch.tensor(other)
                    kin[a[:, None], b] = 1
                    kin[b[:, None], a] = 1
    same.fill_diagonal_(0)
    return same / same.sum(1, keepdim=True).clamp(min=1), kin / kin.sum(1, keepdim=True).clamp(min=1)


INSIDE = {1, 2}
# follows[a, b]: 0 where edge b may stand behind edge a.
FOLLOWS = np.array([[0.0 if (a in INSIDE) == (b in (2, 3)) else -1e9 for b in range(5)] for a in range(5)])
MAY_START = np.array([0.0, 0.0, -1e9, -1e9, 0.0])
MAY_END = np.array([0.0, -1e9, -1e9, 0.0, 0.0])


def best_path(scores):
    """scores: log probabilities of the edges of the words of one sentence"""
    total = scores[0] + MAY_START
    back = []
    for row in scores[1:]:
        ways = total[:, None] + FOLLOWS
        back.append(ways.argmax(0))
        total = ways.max(0) + row
    edge = int((total + MAY_END).argmax())
    path = [edge]
    for step in reversed(back):
        edge = int(step[edge])
        path.append(edge)
    return path[::-1]


def spans_of_path(path, base):
    spans, start = [], 0
    for i, edge in enumerate(path):
        if edge in (1, 4):
            start = i
        if edge in (3, 4):
            spans.append((base + start, base + i + 1))
    return spans
