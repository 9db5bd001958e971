"""Writes a trained model in the form that engine/tagger/weights.ts reads.  python3 training/pack.py CACHE MODEL OUT"""
import hashlib
import json
import pickle
import struct
import sys

import numpy as np

MAGIC, VERSION = 0x54524E4F, 1  # "ONRT"
INPUT_ONE = 1024  # an input of 1 as a 16-bit integer


def rounded(rows):
    """8-bit rows and each row's scale."""
    scales = np.maximum(np.abs(rows).max(1), 1e-8) / 127
    return np.rint(rows / scales[:, None]).astype(np.int8), scales.astype("<f4")


class Writer:
    def __init__(self):
        self.parts = []

    def add(self, array, kind):
        array = np.asarray(array)
        if np.dtype(kind).kind in "iu":
            info = np.iinfo(kind)
            array = np.clip(np.rint(array), info.min, info.max)
        self.raw(np.ascontiguousarray(array.astype(kind)).tobytes())

    def raw(self, data):
        self.parts.append(data + bytes(-len(data) % 4))

    def matrix(self, rows, columns=None):
        rows = np.pad(rows, ((0, 0), (0, (columns or rows.shape[1]) - rows.shape[1])))
        levels, scales = rounded(rows)
        self.add(levels, "i1")
        self.add(scales, "<f4")


def fnv(data):
    """32-bit FNV-1a over 32-bit words."""
    value = 0x811C9DC5
    for word in np.frombuffer(data, "<u4").tolist():
        value = ((value ^ word) * 0x01000193) & 0xFFFFFFFF
    return value


def write(model):
    state = {k: v.numpy() for k, v in model["state"].items()}
    vectors, hidden, layers = model["vectors"], model["hidden"], model["layers"]
    words, suffixes = "\n".join(vectors.words).encode(), "\n".join(model["suffixes"]).encode()
    out = Writer()
    out.raw(words)
    out.raw(suffixes)
    out.add(vectors.scales * 65536, "<u2")
    levels = (vectors.levels + 8).astype(np.uint8)
    out.add(levels[:, 0::2] | levels[:, 1::2] << 4, "u1")
    out.add(state["unknown"] * INPUT_ONE, "<i2")
    out.add(state["suffixes.weight"] * INPUT_ONE / 16, "i1")
    out.add(state["quotes.weight"] * INPUT_ONE, "<i2")
    # Columns in the order that features are laid out: word, suffix, quotation, shape; padded to a multiple of 4.
    for layer in range(layers):
        for way in ("", "_reverse"):
            inputs = state[f"lstm.weight_ih_l{layer}{way}"]
            out.matrix(inputs, -(-inputs.shape[1] // 4) * 4)
            out.add(state[f"lstm.bias_ih_l{layer}{way}"] + state[f"lstm.bias_hh_l{layer}{way}"], "<f4")
            out.matrix(state[f"lstm.weight_hh_l{layer}{way}"])
    out.matrix(np.pad(state["out.weight"], ((0, 1), (0, 0))))
    out.add(np.pad(state["out.bias"], (0, 1)), "<f4")
    out.add(state["transitions"], "<f4")
    out.add(state["start"], "<f4")
    out.add(state["end"], "<f4")
    body = b"".join(out.parts)
    header = struct.pack("<10I", MAGIC, VERSION, len(body), fnv(body), len(vectors.words), len(words), len(model["suffixes"]), len(suffixes), hidden, layers)
    return header + body


if __name__ == "__main__":
    cache, name, target = sys.argv[1:]
    with open(f"{cache}/{name}", "rb") as file:
        data = write(pickle.load(file))
    with open(target, "wb") as file:
        file.write(data)
    with open(target.replace(".bin", ".json"), "w") as file:
        json.dump({"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}, file, indent=2)
        file.write("\n")
    print(f"{target}: {len(data)} bytes")
