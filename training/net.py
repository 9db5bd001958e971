"""The net: frozen word vectors and small learned ones → two-way LSTM layers → linear-chain CRF."""
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

SHAPE_BITS = 7
QUOTE_STATES = 8


class Tagger(nn.Module):
    def __init__(self, table, suffixes, hidden, layers, tags=7, dropout=0.35):
        super().__init__()
        self.words = nn.Embedding.from_pretrained(torch.tensor(table), freeze=True)
        self.unknown = nn.Parameter(torch.zeros(table.shape[1]))
        self.suffixes = nn.Embedding(suffixes + 1, 24)
        self.quotes = nn.Embedding(QUOTE_STATES, 8)
        nn.init.normal_(self.suffixes.weight, std=0.3)
        nn.init.normal_(self.quotes.weight, std=0.3)
        width = table.shape[1] + 24 + 8 + SHAPE_BITS
        self.lstm = nn.LSTM(width, hidden, layers, batch_first=True, bidirectional=True, dropout=dropout)
        self.out = nn.Linear(2 * hidden, tags)
        self.dropout = nn.Dropout(dropout)
        self.transitions = nn.Parameter(torch.zeros(tags, tags))  # from, to
        self.start = nn.Parameter(torch.zeros(tags))
        self.end = nn.Parameter(torch.zeros(tags))

    def inputs(self, x):
        word = self.words(x[..., 0]) + (x[..., 0:1] == 0) * self.unknown
        bits = (x[..., 2:3] >> torch.arange(SHAPE_BITS)) & 1
        return torch.cat([word, self.suffixes(x[..., 1]), self.quotes(x[..., 3]), bits.float()], -1)

    def scores(self, x, lengths):
        packed = pack_padded_sequence(self.dropout(self.inputs(x)), lengths, batch_first=True)
        states, _ = pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.out(self.dropout(states))

    def loss(self, x, lengths):
        """Mean negative log likelihood a token of the gold tags."""
        scores, gold = self.scores(x, lengths), x[..., 4]
        mask = torch.arange(x.shape[1])[None] < lengths[:, None]
        rows = torch.arange(len(x))
        path = (scores.gather(2, gold[..., None])[..., 0] * mask).sum(1)
        path += (self.transitions[gold[:, :-1], gold[:, 1:]] * mask[:, 1:]).sum(1)
        path += self.start[gold[:, 0]] + self.end[gold[rows, lengths - 1]]
        alpha = self.start + scores[:, 0]
        for t in range(1, x.shape[1]):
            live = int((lengths > t).sum())  # lengths come sorted, longest first
            step = torch.logsumexp(alpha[:live, :, None] + self.transitions, 1) + scores[:live, t]
            alpha = torch.cat([step, alpha[live:]])
        return (torch.logsumexp(alpha + self.end, 1) - path).sum() / lengths.sum()

    @torch.no_grad()
    def decode(self, x, lengths):
        """Best tags per sequence."""
        out = []
        for row, n in zip(self.scores(x, lengths), lengths):
            best, back = self.start + row[0], []
            for t in range(1, n):
                total = best[:, None] + self.transitions
                best, arg = total.max(0)
                best = best + row[t]
                back.append(arg)
            tag = int((best + self.end).argmax())
            path = [tag]
            for arg in reversed(back):
                tag = int(arg[tag])
                path.append(tag)
            out.append(path[::-1])
        return out


def batch(arrays):
    """Longest first, padded with zeros."""
    arrays = sorted(arrays, key=len, reverse=True)
    lengths = torch.tensor([len(a) for a in arrays])
    x = torch.zeros(len(arrays), int(lengths[0]), 5, dtype=torch.long)
    for row, a in zip(x, arrays):
        row[: len(a)] = torch.as_tensor(a)
    return x, lengths
