"""Writes the model file: the student network, the dictionary and the entity reader in one, with their licence.

    pack.py --data DIR --vectors FILE --student FILE --dictionary FILE --names NAME --out FILE
"""
import argparse
import json

import numpy as np
import torch

from modelfile import ModelFile
from parser import SHIPPED_VOCABULARY, STUDENT, Network, load_setting, spread_of, write

# The weights learned from the English Web Treebank, which asks for the same licence; all else here is freer.
LICENCE = 'CC-BY-SA-4.0'


def main():
    options = argparse.ArgumentParser()
    for name in ('data', 'vectors', 'student', 'dictionary', 'out'):
        options.add_argument(f'--{name}', required=True)
    options.add_argument('--names', default='', help='NAME.npz and NAME.json of the entity reader')
    given = options.parse_args()
    lexicon, labels, *_ = load_setting(given.data, given.vectors, SHIPPED_VOCABULARY)
    network = Network(lexicon, labels, **STUDENT)
    network.load_state_dict(torch.load(given.student))
    model = ModelFile('en', LICENCE)
    write(network, lexicon, labels, model)
    model.words('dictionary', np.fromfile(given.dictionary, dtype='<u4'))
    if given.names:
        add_names(model, given.names, given.vectors)
    print(f'{model.write(given.out):,} bytes in {given.out}')


def add_names(model, name, vectors):
    """Arrays as train/names.py leaves them; matrices in 8 bits, everything else as it is. The vectors are the parser's, less their mean."""
    arrays = np.load(f'{name}.npz')
    matrix = np.load(vectors)['matrix']
    model.floats('vectors.mean', matrix.mean(0) / spread_of(matrix))
    model.head['settings']['wordsWithVector'] = len(matrix)
    for key in arrays.files:
        array = arrays[key]
        if key.startswith('ner.vectors'):
            continue
        if array.dtype in (np.uint32, np.uint16):
            model.words(key, array.astype(np.uint32))
        elif array.ndim == 2:
            model.matrix(key, array)
        else:
            model.floats(key, array)
    with open(f'{name}.json', encoding='utf8') as file:
        said = json.load(file)
    model.head['labels']['entity'] = said['types']


if __name__ == '__main__':
    main()
