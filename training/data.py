"""Reads what export.ts wrote and the word vectors; turns them into numbers."""
import collections
import json

import numpy as np

TAGS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
UNKNOWN = 0
LEVELS = 7  # word vectors are kept in 4 bits: -7 … 7 times the word's own scale


def read(path):
    with open(path) as lines:
        return [json.loads(line) for line in lines]


class Vectors:
    """The pre-trained vectors of the chosen words, rounded as they will ship."""

    def __init__(self, path, examples, size, often):
        with open(path) as file:
            data = json.load(file)
        seen = collections.Counter(w for e in examples for w in e["words"])
        known = data["vectors"]
        words = [w for w, n in seen.most_common() if n >= often and w in known]
        have = set(words)
        for word in data["words"]:  # by frequency in the vectors' own corpus
            if len(words) >= size:
                break
            if word not in have and word.isascii() and any(c.isalpha() for c in word):
                words.append(word)
                have.add(word)
        self.words = sorted(words[:size])
        self.index = {w: i + 1 for i, w in enumerate(self.words)}
        raw = np.array([known[w][:100] for w in self.words], dtype=np.float32)
        self.scales = (np.abs(raw).max(1) / LEVELS).astype(np.float32)
        # The scale that loses least, not the one that keeps the largest value.
        best = np.full(len(raw), np.inf, dtype=np.float32)
        chosen = self.scales.copy()
        for part in np.linspace(0.5, 1.0, 11):
            scale = (self.scales * part)[:, None]
            error = ((np.clip(np.rint(raw / scale), -LEVELS, LEVELS) * scale - raw) ** 2).sum(1)
            chosen = np.where(error < best, scale[:, 0], chosen)
            best = np.minimum(best, error)
        self.scales = chosen
        self.levels = np.clip(np.rint(raw / chosen[:, None]), -LEVELS, LEVELS).astype(np.int8)
        print(f"{len(self.words)} words; rounding keeps {1 - best.sum() / (raw ** 2).sum():.3f} of the vectors")

    def table(self):
        """One row a word, row 0 for unknown words."""
        rows = self.levels * self.scales[:, None]
        return np.vstack([np.zeros((1, 100), np.float32), rows]).astype(np.float32)

    def find(self, word, fallback):
        return self.index.get(word) or self.index.get(fallback) or UNKNOWN


def suffixes(examples, often=5):
    """Suffixes that occur often enough, in order; number 0 is every other one."""
    seen = collections.Counter(s for e in examples for s in e["suffixes"])
    return sorted(s for s, n in seen.items() if n >= often)


def numbers(examples, vectors, suffix_list):
    """Per example an array (tokens × 5): word, suffix, shape bits, quotation state, tag."""
    suffix_index = {s: i + 1 for i, s in enumerate(suffix_list)}
    out = []
    for e in examples:
        rows = [
            [vectors.find(w, f) for w, f in zip(e["words"], e["fallbacks"])],
            [suffix_index.get(s, 0) for s in e["suffixes"]],
            e["shapes"],
            e["quotes"],
            [TAGS.index(t) for t in e["tags"]],
        ]
        out.append(np.array(rows, dtype=np.int64).T)
    return out


CAPITAL, CAPITALS, OPENS = 1, 2, 64
OPENING, CLOSING = 1, 3
WORD, SUFFIX, SHAPE, QUOTE, TAG = range(5)


class Augment:
    """Makes training paragraphs look like other newsrooms': other names, other quotation marks, unknown words."""

    def __init__(self, data, vectors, rng):
        self.rng = rng
        self.double, self.single = vectors.index.get('"', 0), vectors.index.get("'", 0)
        every = np.concatenate(data)
        self.names = every[self.is_name(every)][:, [WORD, SUFFIX]]

    @staticmethod
    def is_name(rows):
        shape = rows[:, SHAPE]
        return (shape & (CAPITAL | OPENS)) == CAPITAL

    def __call__(self, rows):
        rows, rng = rows.copy(), self.rng
        if rng.random() < 0.3:
            names = self.is_name(rows) & (rng.random(len(rows)) < 0.7)
            rows[np.ix_(names, [WORD, SUFFIX])] = self.names[rng.integers(len(self.names), size=names.sum())]
            rows[names & (rng.random(len(rows)) < 0.4), WORD] = UNKNOWN
        rows[rng.random(len(rows)) < 0.03, WORD] = UNKNOWN
        marks = (rows[:, WORD] == self.double) & np.isin(rows[:, QUOTE], [OPENING, CLOSING])
        style = rng.random()
        if style < 0.10:
            rows[marks, WORD] = self.single
        elif style < 0.13 and marks.any() and not marks.all():
            rows = rows[~marks]
            rows[:, QUOTE] = 0
        if rng.random() < 0.02:
            rows[:, SHAPE] &= ~(CAPITAL | CAPITALS)
        return rows
