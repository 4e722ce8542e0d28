"""Writes the model file: the student network and the dictionary in one, with their licence. train/pack_names.py adds the
entity reader.

    pack.py --data DIR --vectors FILE --student FILE --dictionary FILE --out FILE
"""
import argparse

import numpy as np
import torch

from modelfile import ModelFile
from parser import SHIPPED_VOCABULARY, STUDENT, Network, load_setting, write

# The weights learned from the English Web Treebank, which asks for the same licence; all else here is freer.
LICENCE = 'CC-BY-SA-4.0'


def main():
    options = argparse.ArgumentParser()
    for name in ('data', 'vectors', 'student', 'dictionary', 'out'):
        options.add_argument(f'--{name}', required=True)
    given = options.parse_args()
    lexicon, labels, *_ = load_setting(given.data, given.vectors, SHIPPED_VOCABULARY)
    network = Network(lexicon, labels, **STUDENT)
    network.load_state_dict(torch.load(given.student))
    model = ModelFile('en', LICENCE)
    write(network, lexicon, labels, model)
    model.words('dictionary', np.fromfile(given.dictionary, dtype='<u4'))
    print(f'{model.write(given.out):,} bytes in {given.out}')


if __name__ == '__main__':
    main()
