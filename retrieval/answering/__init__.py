"""From a question to its answer, one module for each family of intents."""

from retrieval.answering.dispatch import answer
from retrieval.answering.held import Held

__all__ = ["Held", "answer"]
