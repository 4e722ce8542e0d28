"""Adds the entity reader, as train/names.py leaves it, to a model file that reads syntax; one that stands in it is replaced.

    pack_names.py --model FILE --vectors FILE --names NAME --out FILE

Matrices in 8 bits, everything else as it is. The word vectors are the parser's, less their mean.
"""
import argparse
import json

import numpy as np

from modelfile import ModelFile
from parser import spread_of


def main():
    options = argparse.ArgumentParser()
    for name in ('model', 'vectors', 'names', 'out'):
        options.add_argument(f'--{name}', required=True)
    given = options.parse_args()
    model = ModelFile.read(given.model)
    model.keep(lambda name: not name.startswith('ner.') and name != 'vectors.mean')
    matrix = np.load(given.vectors)['matrix']
    model.floats('vectors.mean', matrix.mean(0) / spread_of(matrix))
    model.head['settings']['wordsWithVector'] = len(matrix)
    arrays = np.load(f'{given.names}.npz')
    for key in arrays.files:
        array = arrays[key]
        if array.dtype in (np.uint32, np.uint16):
            model.words(key, array.astype(np.uint32))
        elif array.ndim == 2:
            model.matrix(key, array)
        else:
            model.floats(key, array)
    with open(f'{given.names}.json', encoding='utf8') as file:
        model.head['labels']['entity'] = json.load(file)['types']
    print(f'{model.write(given.out):,} bytes in {given.out}')


if __name__ == '__main__':
    main()
