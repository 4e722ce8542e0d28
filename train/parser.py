"""The shared network for tags and syntax: what it is, how it is trained, how it is written to the model file.

Two wide teachers are trained on the treebanks with different seeds; one narrow student, which ships, learns from the
treebanks and from what the teachers say of every sentence, of plain text too. docs/decisions/0008 tells what each of these gave.
"""
import argparse
import copy
import math
import random
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from features import bucket, plain, shape, without_digits
from treebank import read_plain, read_treebanks

HASHED = {'suffix3': 4096, 'suffix2': 1024, 'prefix': 2048, 'shape': 512}
# Words with a vector in training, and in the file: rarer ones need no training, since a vector speaks for itself.
VOCABULARY = 60_000
SHIPPED_VOCABULARY = 100_000
TEACHER = dict(size=256, hidden=128, arc=128, label=128, convolutions=2, recurrences=3, dropout=0.4, rate=2e-3, soft=False)
STUDENT = dict(size=72, hidden=36, arc=40, label=40, convolutions=2, recurrences=3, dropout=0.08, rate=4e-3, soft=True)
# Share of sentences read in capitals, as a headline or in small letters: nothing but shapes changes.
OTHER_CASE = 0.08
WORDS_A_STEP = 900
DISTANCES = 12


def spread_of(matrix):
    return matrix[: VOCABULARY - 1].std()


def key_of(form):
    return without_digits(plain(form))


class Lexicon:
    """The words with vectors, the frequent words of the treebanks, and the rows of every word's features."""

    def __init__(self, vectors, sentences, vocabulary=VOCABULARY):
        words, matrix = vectors
        counts = {}
        for forms in sentences:
            for form in forms:
                counts[key_of(form)] = counts.get(key_of(form), 0) + 1
        frequent = sorted(word for word, count in counts.items() if count >= 2)
        self.row = {'': 0}
        for word in words[:vocabulary]:
            self.row.setdefault(word, len(self.row))
        for word in frequent:
            self.row.setdefault(word, len(self.row))
        self.vectors = np.zeros((len(self.row), matrix.shape[1]), np.float32)
        for word, vector in zip(words[:vocabulary], matrix):
            self.vectors[self.row[word]] = vector
        self.vectors /= spread_of(matrix)
        # Row 0 of the corrections is that of all other words, and stays zero.
        self.own = np.zeros(len(self.row), np.int64)
        for i, word in enumerate(frequent):
            self.own[self.row[word]] = i + 1
        self.corrections = len(frequent) + 1
        self.seen = {}

    def words(self):
        return sorted(self.row, key=self.row.get)

    def rows(self, forms):
        return np.array([self._rows(form, i == 0) for i, form in enumerate(forms)], np.int64)

    def _rows(self, form, first):
        if (form, first) not in self.seen:
            key = key_of(form)
            self.seen[form, first] = (
                self.row.get(key, 0),
                bucket('s3', key[-3:], HASHED['suffix3']),
                bucket('s2', key[-2:], HASHED['suffix2']),
                bucket('p3', key[:3], HASHED['prefix']),
                bucket('sh', shape(form)[:8] + ('^' if first else ''), HASHED['shape']),
            )
        return self.seen[form, first]


class Scan(torch.autograd.Function):
    """h[t] = keep[t] · h[t-1] + (1 − keep[t]) · new[t] along the first axis. Written out, since autograd over the steps is several times slower."""

    @staticmethod
    def forward(ctx, keep, new):
        add = (1 - keep) * new
        out, last = torch.empty_like(new), torch.zeros_like(new[0])
        for t in range(len(new)):
            last = torch.addcmul(add[t], keep[t], last)
            out[t] = last
        ctx.save_for_backward(keep, new, out)
        return out

    @staticmethod
    def backward(ctx, grad):
        keep, new, out = ctx.saved_tensors
        total, carried = torch.empty_like(grad), torch.zeros_like(grad[0])
        for t in range(len(grad) - 1, -1, -1):
            carried = grad[t] + carried
            total[t] = carried
            carried = carried * keep[t]
        before = torch.cat([torch.zeros_like(out[:1]), out[:-1]])
        return total * (before - new), total * (1 - keep)


class Recurrence(nn.Module):
    """A minimal gated recurrence in both directions; `show` gates what is passed on.

    `soft` bends with x / (1 + |x|) instead of the exponential: no worse, and several times faster to read with."""

    def __init__(self, size, hidden, soft):
        super().__init__()
        self.bend = F.softsign if soft else torch.tanh
        self.gate = (lambda x: 0.5 + 0.5 * F.softsign(x)) if soft else torch.sigmoid
        self.hidden = hidden
        self.gates = nn.Linear(size, 6 * hidden)
        with torch.no_grad():
            self.gates.bias[: 2 * hidden].uniform_(-2, 2)

    def forward(self, x, turn):
        width = 2 * self.hidden
        y = self.gates(x)
        keep, new = self.gate(y[..., :width]), self.bend(y[..., width : 2 * width])

        def turned(v):
            return torch.gather(v, 0, turn.unsqueeze(-1).expand(-1, -1, v.shape[-1]))

        def both(v):
            return torch.cat([v[..., : self.hidden], turned(v[..., self.hidden :])], -1)

        return both(Scan.apply(both(keep), both(new))) * self.gate(y[..., 2 * width :])


class Network(nn.Module):
    def __init__(self, lexicon, labels, size, hidden, arc, label, convolutions, recurrences, dropout, rate, soft):
        super().__init__()
        assert size == 2 * hidden
        self.dropout, self.rate = dropout, rate
        self.sizes = dict(size=size, hidden=hidden, arc=arc, label=label, convolutions=convolutions, recurrences=recurrences)
        self.register_buffer('vectors', torch.tensor(lexicon.vectors), persistent=False)
        self.register_buffer('own_row', torch.tensor(lexicon.own), persistent=False)
        self.input = nn.Linear(lexicon.vectors.shape[1], size)
        self.own = nn.Embedding(lexicon.corrections, size, padding_idx=0)
        self.tables = nn.ModuleList([nn.Embedding(rows, size) for rows in HASHED.values()])
        # The treebanks differ in habits; the reader always says it reads the first one.
        self.treebank = nn.Embedding(2, size)
        self.unknown = nn.Parameter(torch.zeros(size))
        for table in [self.own, self.treebank, *self.tables]:
            nn.init.normal_(table.weight, std=0.1)
        with torch.no_grad():
            self.own.weight[0] = 0
        self.norm = nn.LayerNorm(size)
        self.convolutions = nn.ModuleList([nn.Linear(3 * size, size) for _ in range(convolutions)])
        self.recurrences = nn.ModuleList([Recurrence(size, hidden, soft) for _ in range(recurrences)])
        self.norms = nn.ModuleList([nn.LayerNorm(size) for _ in range(convolutions + recurrences)])
        self.fine, self.tag = nn.Linear(size, len(labels['fine'])), nn.Linear(size, len(labels['tag']))
        self.dependent, self.head = nn.Linear(size, arc), nn.Linear(size, arc)
        self.bilinear, self.head_bias = nn.Linear(arc, arc, bias=False), nn.Linear(arc, 1, bias=False)
        self.root = nn.Parameter(torch.zeros(size))
        self.distance = nn.Parameter(torch.zeros(2, DISTANCES))
        self.label_dependent, self.label_head = nn.Linear(size, label), nn.Linear(size, label)
        self.label = nn.Linear(label, len(labels['relation']))

    def forward(self, batch):
        drop = lambda v: F.dropout(v, self.dropout, self.training)
        rows, (T, B) = batch.rows, batch.mask.shape
        word = rows[..., 0]
        own = self.own_row[word]
        if self.training:
            # Now and then a word is unknown, or known by its vector alone: so the rest learns to do without.
            keep = (torch.rand(T, B) > 0.06).long()
            word, own = word * keep, own * (torch.rand(T, B) > 0.2).long() * keep
        x = self.input(self.vectors[word]) + self.own(own) + self.treebank(batch.treebank).unsqueeze(0)
        x = x + (word == 0).unsqueeze(-1) * self.unknown
        for i, table in enumerate(self.tables):
            x = x + table(rows[..., i + 1])
        inside = batch.mask.unsqueeze(-1).float()
        x = drop(self.norm(x)) * inside
        norms = iter(self.norms)
        for layer in self.convolutions:
            edge = torch.zeros_like(x[:1])
            window = torch.cat([torch.cat([edge, x[:-1]]), x, torch.cat([x[1:], edge])], -1)
            x = next(norms)(x + drop(F.relu(layer(window)))) * inside
        for layer in self.recurrences:
            x = next(norms)(x + drop(layer(x, batch.turn))) * inside
        x = x.transpose(0, 1)
        with_root = torch.cat([self.root.expand(B, 1, -1), x], 1)
        dependent, head = drop(F.relu(self.dependent(x))), drop(F.relu(self.head(with_root)))
        arcs = self.bilinear(dependent) @ head.transpose(1, 2) + self.head_bias(head).transpose(1, 2) + self.distances(T)
        arcs = arcs.masked_fill(~batch.heads_there[:, None, :], -1e9)
        return Output(self.fine(x), self.tag(x), arcs, drop(self.label_dependent(x)), drop(self.label_head(with_root)))

    def distances(self, T):
        ahead = torch.arange(T + 1)[None, :] - 1 - torch.arange(T)[:, None]
        step = (2 * torch.log2(ahead.abs().clamp(max=30).float() + 1) + 1e-6).long().clamp(max=DISTANCES - 1)
        table = torch.where(ahead > 0, self.distance[0][step], self.distance[1][step])
        return torch.cat([torch.zeros(T, 1), table[:, 1:]], 1)

    def relations(self, output, heads):
        at_head = torch.gather(output.label_head, 1, heads.unsqueeze(-1).expand(-1, -1, output.label_head.shape[-1]))
        return self.label(F.relu(output.label_dependent + at_head))


class Output:
    def __init__(self, fine, tag, arcs, label_dependent, label_head):
        self.fine, self.tag, self.arcs = fine, tag, arcs
        self.label_dependent, self.label_head = label_dependent, label_head


class Batch:
    """Sentences side by side: `rows` by word and sentence, `gold` by sentence and word (-1 where nothing is known)."""

    def __init__(self, items):
        lengths = [len(item['rows']) for item in items]
        T, B = max(lengths), len(items)
        rows, gold = np.zeros((T, B, 5), np.int64), np.full((B, T, 4), -1, np.int64)
        mask, turn = np.zeros((T, B), bool), np.tile(np.arange(T)[:, None], (1, B))
        for b, item in enumerate(items):
            n = lengths[b]
            rows[:n, b], mask[:n, b], turn[:n, b] = item['rows'], True, np.arange(n - 1, -1, -1)
            if item['gold'] is not None:
                gold[b, :n] = item['gold']
        self.rows, self.gold, self.mask, self.turn = map(torch.tensor, (rows, gold, mask, turn))
        self.treebank = torch.tensor([item['treebank'] for item in items])
        self.lengths = torch.tensor(lengths)
        self.heads_there = torch.arange(T + 1)[None, :] <= self.lengths[:, None]


def cases_of(words, chance):
    """The forms of a sentence, now and then as a headline, all capitals or no capitals would have them."""
    forms = [word.form for word in words]
    if chance.random() >= OTHER_CASE:
        return forms
    kind = chance.random()
    if kind < 0.4:
        return [form.upper() for form in forms]
    if kind < 0.85:
        small = {'ADP', 'DET', 'CCONJ', 'PART'}
        return [
            form if word.upos in small and i and len(form) < 5 else form[:1].upper() + form[1:]
            for i, (form, word) in enumerate(zip(forms, words))
        ]
    return [form.lower() for form in forms]


def batches_of(sizes, chance=None):
    """Indices in batches of sentences about equally long; shuffled when there is chance."""
    order = sorted(range(len(sizes)), key=lambda i: (sizes[i] + (chance.random() * 4 if chance else 0), i))
    batches, batch, words = [], [], 0
    for i in order:
        batch.append(i)
        words += sizes[i]
        if words >= WORDS_A_STEP:
            batches.append(batch)
            batch, words = [], 0
    if batch:
        batches.append(batch)
    if chance:
        chance.shuffle(batches)
    return batches


def loss_of(network, batch, taught):
    """Against the trees where there are any, and against the teachers' distributions where there are teachers."""
    output, gold = network(batch), batch.gold
    cross = lambda scores, target: F.cross_entropy(scores.reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=-1)
    total = 0
    known = bool((gold >= 0).any())
    if known:
        relations = network.relations(output, gold[..., 2].clamp(min=0))
        total = cross(output.arcs, gold[..., 2]) + cross(relations, gold[..., 3])
        total = total + 0.5 * cross(output.fine, gold[..., 0]) + 0.3 * cross(output.tag, gold[..., 1])
    if taught is None:
        return total
    inside = batch.mask.T

    def follow(scores, target):
        return -(target * F.log_softmax(scores, -1)).sum(-1)[inside].mean()

    relations = network.relations(output, taught['heads'])
    soft = follow(output.arcs, taught['arcs']) + follow(relations, taught['relations'])
    soft = soft + 0.5 * follow(output.fine, taught['fine']) + 0.3 * follow(output.tag, taught['tag'])
    return 0.4 * total + soft if known else soft


def teach(teachers, items):
    """What the teachers say on average of every sentence: probabilities of heads and tags, and of relations given their best heads (the known ones where known)."""
    said = [None] * len(items)
    with torch.no_grad():
        for indices in batches_of([len(item['rows']) for item in items]):
            batch = Batch([items[i] for i in indices])
            outputs = [teacher(batch) for teacher in teachers]
            mean = lambda scores: sum(F.softmax(score, -1) for score in scores) / len(teachers)
            arcs = mean([output.arcs for output in outputs])
            heads = torch.where(batch.gold[..., 2] >= 0, batch.gold[..., 2], arcs.argmax(-1))
            relations = mean([teacher.relations(output, heads) for teacher, output in zip(teachers, outputs)])
            fine, tag = mean([output.fine for output in outputs]), mean([output.tag for output in outputs])
            for b, i in enumerate(indices):
                n = len(items[i]['rows'])
                said[i] = dict(
                    arcs=arcs[b, :n, : n + 1].clone(), heads=heads[b, :n].clone(), relations=relations[b, :n].clone(),
                    fine=fine[b, :n].clone(), tag=tag[b, :n].clone(),
                )
    return said


def side_by_side(said):
    """What the teachers said of several sentences, as one batch."""
    longest = max(len(one['heads']) for one in said)

    def pad(name):
        first = said[0][name]
        shape = [len(said), longest] + ([] if first.dim() == 1 else [longest + 1 if name == 'arcs' else first.shape[1]])
        out = torch.zeros(shape, dtype=first.dtype)
        for b, one in enumerate(said):
            value = one[name]
            if value.dim() == 1:
                out[b, : len(value)] = value
            else:
                out[b, : value.shape[0], : value.shape[1]] = value
        return out

    return {name: pad(name) for name in said[0]}


def train(network, sentences, lexicon, labels, epochs, seed, teachers=(), measure=None):
    """Adam under a cosine, and the moving average of the weights as the result."""
    chance = random.Random(seed)
    torch.manual_seed(seed)
    numbers = {kind: {name: i for i, name in enumerate(names)} for kind, names in labels.items()}
    items = []
    for words, treebank in sentences:
        gold = None
        if words[0].upos is not None:
            gold = np.array([(numbers['fine'][w.xpos], numbers['tag'][w.upos], w.head, numbers['relation'][w.deprel]) for w in words])
        items.append(dict(words=words, rows=lexicon.rows([w.form for w in words]), gold=gold, treebank=treebank))
    sizes = [len(item['rows']) for item in items]
    # The teachers read every sentence as it stands, whatever case the student sees it in.
    said = teach(teachers, items) if teachers else None
    optimizer = torch.optim.Adam(network.parameters(), lr=network.rate, betas=(0.9, 0.98))
    steps, step = epochs * len(batches_of(sizes)), 0
    average = copy.deepcopy(network)
    began = time.time()
    for epoch in range(epochs):
        network.train()
        lost = 0.0
        for indices in batches_of(sizes, chance):
            plain_items = [items[i] for i in indices]
            shown = [dict(item, rows=lexicon.rows(cases_of(item['words'], chance)) if item['gold'] is not None else item['rows']) for item in plain_items]
            taught = side_by_side([said[i] for i in indices]) if said else None
            for group in optimizer.param_groups:
                group['lr'] = network.rate * min(1, (step + 1) / 400) * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * min(1, step / steps))))
            loss = loss_of(network, Batch(shown), taught)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            step += 1
            lost += float(loss.detach())
            if step % 8 == 0:
                keep = min(0.992, (1 + step) / (80 + step))
                with torch.no_grad():
                    for mean, now in zip(average.parameters(), network.parameters()):
                        mean.mul_(keep).add_(now, alpha=1 - keep)
        line = f'epoch {epoch + 1}/{epochs}  loss {lost:.0f}  {time.time() - began:.0f} s'
        if measure and (epoch % 5 == 4 or epoch == epochs - 1):
            line += '  ' + measure(average)
        print(line, flush=True)
    average.eval()
    return average


def measurer(sentences, lexicon, labels):
    """Attachment with the best head of each word, before the tree is made whole: a little under what the reader reaches."""
    numbers = {kind: {name: i for i, name in enumerate(names)} for kind, names in labels.items()}
    number = lambda kind, name: numbers[kind].get(name, -2)
    items = [
        dict(
            rows=lexicon.rows([w.form for w in words]),
            gold=np.array([(number('fine', w.xpos), number('tag', w.upos), w.head, number('relation', w.deprel)) for w in words]),
            treebank=treebank,
        )
        for words, treebank in sentences
    ]

    def measure(network):
        network.eval()
        right = dict(uas=0, las=0, fine=0, tag=0)
        total = 0
        with torch.no_grad():
            for indices in batches_of([len(item['rows']) for item in items]):
                batch = Batch([items[i] for i in indices])
                output, inside, gold = network(batch), batch.mask.T, batch.gold
                heads = output.arcs.argmax(-1)
                relations = network.relations(output, heads).argmax(-1)
                attached = (heads == gold[..., 2]) & inside
                right['uas'] += int(attached.sum())
                right['las'] += int((attached & (relations == gold[..., 3])).sum())
                right['fine'] += int(((output.fine.argmax(-1) == gold[..., 0]) & inside).sum())
                right['tag'] += int(((output.tag.argmax(-1) == gold[..., 1]) & inside).sum())
                total += int(inside.sum())
        return '  '.join(f'{name} {100 * count / total:.2f}' for name, count in right.items())

    return measure


def write(network, lexicon, labels, model):
    """Adds the network to a model file; src/language/neural/network.ts names the same tensors."""
    state = {name: value.numpy() for name, value in network.state_dict().items()}
    model.text('vocabulary', lexicon.words())
    model.words('own.row', lexicon.own)
    model.matrix('vectors', lexicon.vectors)
    # The reader reads as if everything were of the first treebank.
    model.matrix('input', state['input.weight'], state['input.bias'] + state['treebank.weight'][0])
    model.matrix('own', state['own.weight'])
    for i, name in enumerate(HASHED):
        model.matrix(name, state[f'tables.{i}.weight'])
    model.floats('unknown', state['unknown'])

    def norm(name, of):
        model.floats(name + '.gain', state[of + '.weight'])
        model.floats(name + '.bias', state[of + '.bias'])

    def layer(name, of):
        model.matrix(name, state[of + '.weight'], state.get(of + '.bias'))

    norm('norm0', 'norm')
    convolutions = len(network.convolutions)
    for i in range(convolutions):
        layer(f'conv{i}', f'convolutions.{i}')
        norm(f'conv{i}', f'norms.{i}')
    for i in range(len(network.recurrences)):
        layer(f'gru{i}', f'recurrences.{i}.gates')
        norm(f'gru{i}', f'norms.{convolutions + i}')
    layer('fine', 'fine')
    layer('tag', 'tag')
    layer('arc.dependent', 'dependent')
    layer('arc.head', 'head')
    layer('arc.bilinear', 'bilinear')
    model.floats('arc.bias', state['head_bias.weight'][0])
    model.floats('root', state['root'])
    model.floats('distance', state['distance'].reshape(-1))
    layer('label.dependent', 'label_dependent')
    layer('label.head', 'label_head')
    layer('label', 'label')
    model.head['labels'].update(labels)
    model.head['settings'].update(network.sizes, **HASHED)


def main():
    options = argparse.ArgumentParser(description='Trains one network and keeps its weights.')
    options.add_argument('--data', required=True, help='folder with ewt, gum, wikigold, times')
    options.add_argument('--vectors', required=True, help='npz with words and matrix, made by train/vectors.py')
    options.add_argument('--out', required=True, help='where the weights go')
    options.add_argument('--teachers', nargs='*', default=[], help='weights of teachers: what is trained is then the student')
    options.add_argument('--epochs', type=int, required=True)
    options.add_argument('--seed', type=int, default=1)
    options.add_argument('--threads', type=int, default=1)
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    # Before a network is made: its first weights are random too.
    torch.manual_seed(given.seed)
    setting = load_setting(given.data, given.vectors)
    lexicon, labels, gold, plain_text, measure = setting
    teachers = []
    for path in given.teachers:
        teacher = Network(lexicon, labels, **TEACHER)
        teacher.load_state_dict(torch.load(path))
        teachers.append(teacher.eval())
    network = Network(lexicon, labels, **(STUDENT if teachers else TEACHER))
    trained = train(network, gold + (plain_text if teachers else []), lexicon, labels, given.epochs, given.seed, teachers, measure)
    torch.save(trained.state_dict(), given.out)


def load_setting(data, vectors_path, vocabulary=VOCABULARY):
    """(lexicon, labels, sentences with trees, sentences without, a measure on EWT's development part)"""
    from treebank import Word

    ewt, gum, ewt_dev, _ = read_treebanks(data)
    vectors = np.load(vectors_path, allow_pickle=False)
    lexicon = Lexicon((vectors['words'].tolist(), vectors['matrix']), [[w.form for w in s] for s in ewt + gum], vocabulary)
    every = [w for s in ewt + gum for w in s]
    labels = dict(
        fine=sorted({w.xpos for w in every}), tag=sorted({w.upos for w in every}), relation=sorted({w.deprel for w in every})
    )
    gold = [(s, 0) for s in ewt] + [(s, 1) for s in gum]
    plain_text = [([Word(form, None, None, 0, None) for form in s], 0) for s in read_plain(data)]
    return lexicon, labels, gold, plain_text, measurer([(s, 0) for s in ewt_dev], lexicon, labels)


if __name__ == '__main__':
    main()
