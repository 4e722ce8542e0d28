"""Features of words and of spans, as rows of two tables. src/language/entities/word-rows.ts and span-rows.ts compute the same."""

from features import bucket, is_digit, is_letter, is_upper, plain, shape, without_digits
from gazetteer import LISTS

LONGEST_KNOWN = 6
MANY = len(LISTS)

# Rows of the table of words, by block.
SUFFIX = 0
SUFFIX_SIZE = 2048
PREFIX = SUFFIX + SUFFIX_SIZE
PREFIX_SIZE = 512
SHAPE = PREFIX + PREFIX_SIZE
SHAPE_SIZE = 256
RANK = SHAPE + SHAPE_SIZE
RANK_SIZE = 20
CASE = RANK + RANK_SIZE
CASE_SIZE = 12
KNOWN = CASE + CASE_SIZE  # alone, first of several, later of several
WORD_ROWS = KNOWN + 3 * MANY

# Rows of the table of spans.
WHOLE = 0
FIRST = WHOLE + MANY
LAST = FIRST + MANY
PART = LAST + MANY
FORM = PART + MANY
FORM_SIZE = 24
ENDING = FORM + FORM_SIZE
ENDING_SIZE = 1024
SPAN_ROWS = ENDING + ENDING_SIZE


def starts_capital(word):
    return is_upper(word[0]) or is_digit(word[0])


def word_rows(words, sentence_starts, ranks, gazetteer):
    """One list of rows for each word. ranks: place of the word in the vocabulary by frequency, -1 if not in it"""
    lower = [plain(word) for word in words]
    starts = set(sentence_starts)
    seen_lower = {word for word in words if is_letter(word[0]) and not is_upper(word[0])}
    seen_capital = {lower[i] for i, word in enumerate(words) if is_upper(word[0]) and i not in starts}
    rows = []
    for i, word in enumerate(words):
        text = without_digits(lower[i])
        row = [
            SUFFIX + bucket("s3", text[-3:], SUFFIX_SIZE),
            SUFFIX + bucket("s2", text[-2:], SUFFIX_SIZE),
            PREFIX + bucket("p2", text[:2], PREFIX_SIZE),
            SHAPE + bucket("sh", shape(word), SHAPE_SIZE),
            RANK + rank_class(ranks[i]),
        ]
        capital = is_upper(word[0])
        if i in starts:
            row.append(CASE + (1 if capital else 0))
        if capital:
            row.append(CASE + (2 if lower[i] in seen_lower else 3))
            if i in starts:
                row.append(CASE + (4 if lower[i] in seen_capital else 5))
            if len(word) > 1 and all(is_upper(c) or not is_letter(c) for c in word):
                row.append(CASE + 6)
            if len(word) == 2 and word[1] == ".":
                row.append(CASE + 7)
            if any(is_upper(c) for c in word[1:]) and any(is_letter(c) and not is_upper(c) for c in word):
                row.append(CASE + 8)
        rows.append(row)
    add_known(words, lower, sentence_starts, gazetteer, rows)
    return rows


def rank_class(rank):
    """0 for a word without a vector, else 1 and up by the logarithm of its rank."""
    return 0 if rank < 0 else min(RANK_SIZE - 1, (rank + 2).bit_length())


def add_known(words, lower, sentence_starts, gazetteer, rows):
    ends = list(sentence_starts[1:]) + [len(words)]
    marked = [set() for _ in words]
    for start, end in zip(sentence_starts, ends):
        for i in range(start, end):
            if not starts_capital(words[i]):
                continue
            for j in range(i + 1, min(end, i + LONGEST_KNOWN) + 1):
                if not starts_capital(words[j - 1]):
                    continue
                mask = gazetteer.lists(lower[i:j])
                if not mask:
                    continue
                for number in bits(mask):
                    if j == i + 1:
                        marked[i].add(KNOWN + number)
                    else:
                        marked[i].add(KNOWN + MANY + number)
                        for at in range(i + 1, j):
                            marked[at].add(KNOWN + 2 * MANY + number)
    for i, extra in enumerate(marked):
        rows[i].extend(sorted(extra))


def bits(mask):
    number = 0
    while mask:
        if mask & 1:
            yield number
        mask >>= 1
        number += 1


# As `plain` leaves them.
QUOTES = {'"', "“", "'", "‘", "''", "”"}


def span_rows(words, start, end, sentence_start, sentence_end, gazetteer):
    lower = [plain(word) for word in words[start:end]]
    many = end - start > 1
    rows = [WHOLE + n for n in bits(gazetteer.lists(lower))]
    if lower[0] == "the" and many:
        rows = sorted(set(rows) | {WHOLE + n for n in bits(gazetteer.lists(lower[1:]))})
    if many:
        rows += [FIRST + n for n in bits(gazetteer.lists(lower[:1]))]
        rows += [LAST + n for n in bits(gazetteer.lists(lower[-1:]))]
    length = end - start
    rows.append(FORM + min(length, 6))  # 1..6
    form = []
    if all(is_upper(c) or not is_letter(c) for w in words[start:end] for c in w):
        form.append(7)
    if any(is_digit(c) for w in words[start:end] for c in w):
        form.append(8)
    if "of" in lower:
        form.append(9)
    if "and" in lower or "&" in lower:
        form.append(10)
    if lower[0] == "the":
        form.append(11)
    if any(len(w) == 2 and w[1] == "." for w in lower):
        form.append(12)
    if "'s" in lower:
        form.append(13)
    before = plain(words[start - 1]) if start > sentence_start else None
    after = plain(words[end]) if end < sentence_end else None
    if before is None:
        form.append(14)
    elif before in QUOTES:
        form.append(15)
    elif before == "(":
        form.append(16)
    elif before == "the":
        form.append(17)
    if after in QUOTES:
        form.append(18)
    elif after == "(":
        form.append(19)
    elif after in ("'s", "'"):
        form.append(20)
    elif after == ")":
        form.append(21)
    elif after == ",":
        form.append(22)
    if many and any(not is_letter(w[0]) for w in lower):
        form.append(23)
    rows += [FORM + f for f in form]
    rows.append(ENDING + bucket("e3", lower[-1][-3:], ENDING_SIZE))
    rows.append(ENDING + bucket("e4", lower[-1][-4:], ENDING_SIZE))
    rows.append(ENDING + bucket("b3", lower[0][:3], ENDING_SIZE))
    rows.append(ENDING + bucket("w", lower[-1], ENDING_SIZE))
    return rows


IS = {"is", "was", "are", "were", "became", "be", "remains"}
ARTICLES = {"a", "an", "the", "one", "two", "some"}
STOPS = {
    "of", "in", "from", "for", "on", "at", "by", "with", "to", "that", "which", "who", "whose", "where", "and", "or",
    ",", ".", ";", ":", "(", ")", "-", "--", "located", "based", "known", "released", "written", "built", "formed", "founded", "created",
    "produced", "made", "used", "born", "situated", "published", "held", "named", "called", "as", "between", "near", "within", "is", "was",
}
LOOK = 9


def definition_of(words, start, end, sentence_end):
    """The word that says what it is: 'village' in 'Orrin is a small village in …' and in 'Orrin, a village in …'; -1 if none"""
    at = end
    if at < sentence_end and words[at] in ("(",):
        # What stands in brackets behind a name (dates, another spelling) is passed over.
        stop = min(sentence_end, at + 25)
        while at < stop and words[at] != ")":
            at += 1
        at += 1
    if at < sentence_end and words[at] == ",":
        at += 1
    elif not (at < sentence_end and words[at].lower() in IS):
        return -1
    if at < sentence_end and words[at].lower() in IS:
        at += 1
    if at >= sentence_end or words[at].lower() not in ARTICLES:
        return -1
    at += 1
    first = at
    while at < sentence_end and at < first + LOOK and words[at].lower() not in STOPS:
        at += 1
    return at - 1 if at > first else -1
