"""The one model file: named tensors after a JSON head. src/language/neural/model-file.ts reads it and tells the format."""
import hashlib
import json
import struct

import numpy as np

MAGIC = b'HEARSAY1'
VERSION = 1


class ModelFile:
    """Gathers tensors, labels and settings, and writes them in the order they were added."""

    def __init__(self, language, licence):
        self.head = {'version': VERSION, 'language': language, 'licence': licence, 'sha256': '', 'tensors': [], 'labels': {}, 'settings': {}}
        self.body = bytearray()

    @staticmethod
    def read(path):
        """A file that was written, to add to it."""
        data = open(path, 'rb').read()
        assert data[:8] == MAGIC, path
        length = struct.unpack('<I', data[8:12])[0]
        model = ModelFile('', '')
        model.head = json.loads(data[12 : 12 + length])
        start = 12 + length + -(12 + length) % 16
        model.body = bytearray(data[start:])
        return model

    def keep(self, wanted):
        """Leaves out the tensors whose name is not wanted; the others keep their order."""
        old, tensors = self.body, self.head['tensors']
        self.body, self.head['tensors'] = bytearray(), []
        for tensor in tensors:
            if wanted(tensor['name']):
                self._put(tensor['name'], tensor['type'], tensor['shape'], old[tensor['at'] : tensor['at'] + tensor['size']])

    def _put(self, name, kind, shape, data):
        self.body += b'\0' * (-len(self.body) % 16)
        self.head['tensors'].append({'name': name, 'type': kind, 'shape': list(shape), 'at': len(self.body), 'size': len(data)})
        self.body += data

    def floats(self, name, values):
        values = np.ascontiguousarray(values, dtype='<f4')
        self._put(name, 'f32', values.shape, values.tobytes())

    def words(self, name, values):
        values = np.ascontiguousarray(values, dtype='<u4')
        self._put(name, 'u32', values.shape, values.tobytes())

    def bytes(self, name, values):
        values = np.ascontiguousarray(values, dtype='i1')
        self._put(name, 'i8', values.shape, values.tobytes())

    def text(self, name, lines):
        assert not any('\n' in line for line in lines)
        self._put(name, 'text', [len(lines)], '\n'.join(lines).encode('utf8'))

    def matrix(self, name, weights, bias=None):
        """8-bit rows `name.w`, each with its scale in `name.s`, and the bias as it is in `name.b`."""
        rows, scale = quantize(weights)
        self.bytes(name + '.w', rows)
        self.floats(name + '.s', scale)
        if bias is not None:
            self.floats(name + '.b', bias)

    def write(self, path):
        self.head['sha256'] = hashlib.sha256(self.body).hexdigest()
        head = json.dumps(self.head, ensure_ascii=False, separators=(',', ':')).encode('utf8')
        start = MAGIC + struct.pack('<I', len(head)) + head
        with open(path, 'wb') as file:
            file.write(start + b'\0' * (-len(start) % 16) + self.body)
        return len(start) + len(self.body)


def quantize(weights):
    """Each row in steps of its largest value / 127."""
    weights = np.asarray(weights, dtype=np.float32)
    scale = np.abs(weights).max(axis=1) / 127
    scale[scale == 0] = 1
    return np.rint(weights / scale[:, None]).astype(np.int8), scale
