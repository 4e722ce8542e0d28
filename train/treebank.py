"""Reads UD treebanks (CoNLL-U) and the plain text that parsers teach each other on."""
import glob
import os
import re
from collections import namedtuple

Word = namedtuple('Word', 'form upos xpos head deprel')


def read_conllu(path):
    """Sentences as lists of words. Heads count from 1, 0 is the root; lines of multiword and empty tokens are left out."""
    sentences, words = [], []
    with open(path, encoding='utf8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line.startswith('#'):
                continue
            if not line:
                if words:
                    sentences.append(words)
                words = []
                continue
            cell = line.split('\t')
            if '-' not in cell[0] and '.' not in cell[0]:
                words.append(Word(cell[1], cell[3], cell[4], int(cell[6]), cell[7]))
    return sentences + ([words] if words else [])


def read_treebanks(data):
    """(ewt train, gum without its dev documents, ewt dev, gum dev)"""
    held = set(open(os.path.join(data, 'gum', 'dev.txt'), encoding='utf8').read().split())
    gum, gum_dev = [], []
    for path in sorted(glob.glob(os.path.join(data, 'gum', 'dep', '*.conllu'))):
        name = os.path.basename(path).split('.')[0]
        (gum_dev if name in held else gum).extend(read_conllu(path))
    ewt = os.path.join(data, 'ewt')
    return read_conllu(os.path.join(ewt, 'train.conllu')), gum, read_conllu(os.path.join(ewt, 'dev.conllu')), gum_dev


TOKEN = re.compile(r"[A-Za-z]\.(?:[A-Za-z]\.)+|\d+(?:[.,:]\d+)*|\w+?(?=n't\b)|n't\b|'(?:s|re|ve|ll|d|m)\b|\w+|\.{2,}|--|\S")


def read_plain(data):
    """Sentences of words without any annotation: wikigold's own, and wikiwars' cut at blanks after full stops."""
    sentences, words = [], []
    with open(os.path.join(data, 'wikigold', 'train.conll'), encoding='utf8') as lines:
        for line in lines:
            cell = line.split()
            if cell and cell[0] != '-DOCSTART-':
                words.append(cell[0])
            elif words:
                sentences.append(words)
                words = []
    for path in sorted(glob.glob(os.path.join(data, 'times', 'wikiwars', '**', '*.*'), recursive=True)):
        text = re.sub(r'<[^>]*>', '', open(path, encoding='utf8').read()).replace('&amp;', '&')
        for line in text.split('\n'):
            for piece in re.split(r'(?<=[a-z0-9)"][.!?]) +(?=[A-Z"])', line.strip()):
                forms = TOKEN.findall(piece)
                if 4 <= len(forms) <= 60:
                    sentences.append(forms)
    return [forms for forms in sentences if 3 <= len(forms) <= 80]
