"""The words of the model: which forms it knows, which of them share a row, and the tokenizer that finds them.

Forms with the same stem share one row of the table ("musique", "musiques"): twice the words in the same bytes, and
rare forms learn from frequent ones. A word of no known form falls into pieces, as in WordPiece (Schuster and
Nakajima, 2012). A trailing space closes a word, so that the piece "mari" of an unknown name is not the word "mari ".
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import Stemmer
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers

UNKNOWN = "[UNK]"
_WORD = re.compile(r"[^\W_]+")
_STEMMERS = {"fr": Stemmer.Stemmer("french"), "en": Stemmer.Stemmer("english")}


def fold(text: str) -> str:
    """Lower the case, open ligatures, drop the accents: what the tokenizer's normalizer does."""
    text = text.lower().replace("œ", "oe").replace("æ", "ae")
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def words(text: str) -> list[str]:
    """Return the lower-case words of a text, accents kept."""
    return _WORD.findall(text.lower())


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`key_of`: folded form -> the key of its row; `count`: key -> how often it was read, by language."""

    key_of: dict[str, str]
    count: dict[str, Counter[str]]

    def keys(self, text: str) -> list[str]:
        """Return the keys of the known words of a text, in order."""
        return [key for word in words(text) if (key := self.key_of.get(fold(word)))]


def build(
    texts: Iterable[tuple[str, str]], at_least: int = 3, always: Iterable[tuple[str, str]] = ()
) -> Vocabulary:
    """Count the words of (text, language) pairs; keep forms seen `at_least` times and those of `always`, pairs too.

    A form belongs to the language that uses it more often per word; its key is the stem there of its commonest
    accented spelling. English keys carry a mark, so that "son" (sound) never shares a row with an English word.
    """
    spelled: dict[str, Counter[str]] = {"fr": Counter(), "en": Counter()}
    wanted = {(fold(word), language): word for text, language in always for word in words(text)}
    for text, language in texts:
        spelled[language].update(words(text))
    for (_, language), word in wanted.items():
        spelled[language][word] += 1  # read once more, so that a form never met is of the language it was given in
    folded: dict[str, Counter[str]] = {"fr": Counter(), "en": Counter()}
    spelling: dict[tuple[str, str], tuple[int, str]] = defaultdict(lambda: (0, ""))
    for language, counts in spelled.items():
        for word, count in counts.items():
            form = fold(word)
            folded[language][form] += count
            spelling[language, form] = max(spelling[language, form], (count, word))
    total = {language: max(1, counts.total()) for language, counts in folded.items()}
    kept = {form for form, _ in wanted}
    key_of: dict[str, str] = {}
    counted: dict[str, Counter[str]] = {"fr": Counter(), "en": Counter()}
    for form in sorted(folded["fr"].keys() | folded["en"].keys()):
        seen = {language: folded[language][form] for language in ("fr", "en")}
        if sum(seen.values()) < at_least and form not in kept:
            continue
        home = max(seen, key=lambda language: seen[language] / total[language])
        stem = fold(_STEMMERS[home].stemWord(spelling[home, form][1]))
        key = stem if home == "fr" else f"en:{stem}"
        key_of[form] = key
        for language, count in seen.items():
            counted[language][key] += count
    return Vocabulary(dict(sorted(key_of.items())), counted)


def tokenizer(vocabulary: Vocabulary, pieces: int = 6000) -> Tokenizer:
    """Return a tokenizer of the known forms, and of pieces learned from them for the words it does not know."""
    result = Tokenizer(models.WordPiece(unk_token=UNKNOWN, max_input_chars_per_word=40))
    result.normalizer = normalizers.Sequence(
        [
            normalizers.NFD(),
            normalizers.StripAccents(),
            normalizers.Lowercase(),
            normalizers.Replace("œ", "oe"),
            normalizers.Replace("æ", "ae"),
            normalizers.Replace(Regex(r"[^\p{L}\p{M}\p{N}]+"), " "),
            normalizers.Strip(),
            normalizers.Replace(Regex(r"\z"), " "),  # closes the last word as the others are closed
        ]
    )
    result.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    entries = [UNKNOWN, *_pieces(vocabulary, pieces)]
    known = set(entries)
    entries += [f"{form} " for form in vocabulary.key_of if f"{form} " not in known]
    result.model = models.WordPiece(
        {token: number for number, token in enumerate(entries)}, unk_token=UNKNOWN, max_input_chars_per_word=40
    )
    return result


def _pieces(vocabulary: Vocabulary, most: int, letters: int = 120) -> list[str]:
    """Return the pieces learned from the known forms, none of them a letter outside the `letters` commonest.

    The trainer numbers letters as they come out of a hash map, and settles ties by number: letters given in advance,
    as special tokens, have the same numbers in every run.
    """
    forms = [f"{form} " for form in vocabulary.key_of]
    count = Counter(letter for form in forms for letter in form)
    common = sorted(sorted(count), key=lambda letter: -count[letter])[:letters]
    scratch = Tokenizer(models.WordPiece(unk_token=UNKNOWN))
    scratch.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    trainer = trainers.WordPieceTrainer(
        vocab_size=most,
        special_tokens=[UNKNOWN, *common, *(f"##{letter}" for letter in common)],
        limit_alphabet=0,
        show_progress=False,
    )
    scratch.train_from_iterator(forms, trainer)
    ordered = sorted(scratch.get_vocab().items(), key=lambda item: item[1])
    return [token for token, _ in ordered if token != UNKNOWN]
