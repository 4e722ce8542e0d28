"""What the network that reads syntax makes of the texts, asked of the reader itself (train/states.ts)."""

import subprocess

import numpy as np

# Steps of a 16-bit state per unit, as in the kernel.
UNIT = 1024


class Syntax:
    """model: a packed model file; reader: the compiled train/states.ts"""

    def __init__(self, model, reader="build/train/states.js"):
        self.command = ["node", reader, "--model", model]

    def read(self, texts):
        """Gives each text what `Text.read` wants."""
        lines = []
        for text in texts:
            for start, end in zip(text.document.starts, text.ends):
                lines.append(" ".join(text.document.words[start:end]))
        answer = subprocess.run(self.command, input="\n".join(lines).encode(), stdout=subprocess.PIPE, check=True).stdout
        numbers = np.frombuffer(answer, dtype="<i2").reshape(sum(len(text.ids) for text in texts), -1)
        at = 0
        for text in texts:
            part = numbers[at : at + len(text.ids)]
            at += len(text.ids)
            text.read(part[:, :-3].astype(np.float32) / UNIT, part[:, -3].astype(int), part[:, -2].astype(int), part[:, -1] == 1)
        return texts
