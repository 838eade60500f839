"""`python -m embeddings.training encoder|polarity ...`: train one of the shipped models."""

import importlib
import sys

MODELS = ("encoder", "polarity")


def main(argv: list[str]) -> int:
    """Hand the rest of the command line to the module that trains the named model."""
    if not argv or argv[0] not in MODELS:
        print(f"usage: python -m embeddings.training {{{','.join(MODELS)}}} --data DIR [--out DIR]", file=sys.stderr)
        return 2
    module = importlib.import_module(f"embeddings.training.{argv[0]}")
    module.main(argv[1:])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
