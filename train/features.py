"""What a word looks like to the networks: hashes, shapes and keys. src/language/features.ts computes the same,
bit for bit; test/language/features.test.ts holds both to train/features.fixture.json."""

import re

FNV_OFFSET = 0x811C9DC5
FNV_PRIME = 0x01000193


def fnv1a(text: str) -> int:
    """FNV-1a, 32 bits, over UTF-16 code units (a unit is taken whole, not byte by byte)."""
    value = FNV_OFFSET
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        value = ((value ^ (data[i] | data[i + 1] << 8)) * FNV_PRIME) & 0xFFFFFFFF
    return value


def bucket(kind: str, text: str, size: int) -> int:
    """The row of a hashed feature: the kind keeps 'suffix ing' and 'prefix ing' apart."""
    return fnv1a(f"{kind}={text}") % size


def units(text: str) -> str:
    """One character for each UTF-16 code unit, so that lengths and endings are those of JavaScript."""
    if all(ord(char) < 0x10000 for char in text):
        return text
    data = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(data[i] | data[i + 1] << 8) for i in range(0, len(data), 2))


# Letters told by case alone: scripts without case count as lower.
def is_upper(char: str) -> bool:
    return char.lower() != char


def is_digit(char: str) -> bool:
    return "0" <= char <= "9"


def is_letter(char: str) -> bool:
    return char.lower() != char or char.upper() != char


def shape(word: str) -> str:
    """X for a capital, x for any other letter, 0 for a digit, the rest as it is; no sign more than twice in a row."""
    out = []
    for char in units(word)[:40]:
        sign = "0" if is_digit(char) else "X" if is_upper(char) else "x" if is_letter(char) else char
        if len(out) < 2 or out[-1] != sign or out[-2] != sign:
            out.append(sign)
    return "".join(out)


def plain(word: str) -> str:
    """Lower-cased, with plain quotation marks."""
    return units(word.lower()).replace("\u2019", "'").replace("`", "'")


def without_digits(word: str) -> str:
    return re.sub("[0-9]", "0", word)
