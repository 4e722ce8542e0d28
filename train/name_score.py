"""Names found against names marked: exact span and type."""

import torch

from corpora import TYPES
from name_net import best_path, spans_of_path


def find_entities(nets, texts):
    """For each text its names, as src/language/entities/find-entities.ts finds them: what the networks say is averaged."""
    found = []
    with torch.no_grad():
        for text in texts:
            read = [net.encode([text]) for net in nets]
            scores = sum(torch.log_softmax(net.edge_head(edge), 1) for net, (edge, _, _) in zip(nets, read)) / len(nets)
            scores = scores.numpy()
            spans = []
            for start, end in zip(text.document.starts, text.ends):
                spans += spans_of_path(best_path(scores[start:end]), start)
            if not spans:
                found.append([])
                continue
            numbered = [(0, start, end) for start, end in spans]
            outcomes = sum(
                torch.log_softmax(net.types([text], bases, states, numbered), 1) for net, (_, states, bases) in zip(nets, read)
            )
            kinds = outcomes.argmax(1).tolist()
            found.append([(a, b, TYPES[kind]) for (a, b), kind in zip(spans, kinds) if kind < len(TYPES)])
    return found


def score(texts, found):
    gold = {(n, *name) for n, text in enumerate(texts) for name in text.document.names}
    guessed = {(n, *name) for n, names in enumerate(found) for name in names}

    def f1(a, b):
        return round(2 * len(a & b) / max(1, len(a) + len(b)), 4)

    def spans(names):
        return {name[:3] for name in names}

    result = {"f1": f1(gold, guessed), "spans": f1(spans(gold), spans(guessed))}
    result["precision"] = round(len(gold & guessed) / max(1, len(guessed)), 4)
    result["recall"] = round(len(gold & guessed) / max(1, len(gold)), 4)
    for kind in TYPES:
        result[kind] = f1({name for name in gold if name[3] == kind}, {name for name in guessed if name[3] == kind})
    return result
