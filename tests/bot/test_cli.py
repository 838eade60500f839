"""The commands, through the real entry point and a library of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main

ROOT = Path(__file__).parents[2]


def verbatim(*arguments: str, folder: Path, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "VERBATIM_LIBRARY": str(folder), "PYTHONPATH": str(ROOT), "LANG": "fr_FR.UTF-8", **environment}
    env.pop("TELEGRAM_BOT_TOKEN", None)
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "bot", *arguments], input=given, env=env, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library")
    assert verbatim("films", folder=folder).returncode == 0
    return folder


def test_ask_prints_quotes_between_marks(library: Path) -> None:
    done = verbatim("ask", "Que pensent les spectateurs de Mads Mikkelsen dans Pusher 2 ?", folder=library)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("«\u00a0") == 3


def test_each_line_gets_one_object_whatever_is_in_it(library: Path) -> None:
    asked = ["note de pusher 2", "", "🎬", "<b>", "\u202eabc\u200b", "x" * 5000, "Und die Musik?"]
    done = verbatim("ask", "-", folder=library, given="\n".join(asked))
    replies = [json.loads(line) for line in done.stdout.splitlines()]
    assert [reply["question"] for reply in replies] == asked
    assert replies[0]["kind"] == "rating"
    assert replies[0]["ratings"][0]["published"]["count"] == 3648
    assert all(reply["text"] for reply in replies)


def test_the_object_has_every_field_of_the_contract(library: Path) -> None:
    done = verbatim("ask", "--json", "--explain", "--limit", "2", "What about the acting in Pusher 2?", folder=library)
    reply = json.loads(done.stdout)
    assert reply.keys() >= {"question", "language", "kind", "text", "films", "polarity", "topic", "reason", "ratings",
                            "themes", "quotes"}  # fmt: skip
    assert reply["quotes"][0].keys() >= {"text", "film", "reviewer", "role", "rating", "scale", "date", "review_id",
                                         "document", "row", "start", "end", "score"}  # fmt: skip
    assert reply["language"] == "en"
    assert len(reply["quotes"]) == 2
    assert reply["explain"]["films"] == ["pusher-2"]


def test_the_library_may_be_named_on_either_side_of_the_command(library: Path, tmp_path: Path) -> None:
    before = verbatim("--library", str(library), "films", "--json", folder=tmp_path / "other")
    after = verbatim("films", "--library", str(library), "--json", folder=tmp_path / "other")
    assert before.stdout == after.stdout != ""
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "required: COMMAND"),
        (("dance",), "invalid choice"),
        (("ask",), "required: question"),
        (("ask", "x", "--limit", "51"), "1 to 50"),
        (("ingest", "x.csv", "--map", "film"), "column=field"),
        (("ingest", "x.csv", "--scale", "zero"), "out of"),
        (("bot",), "@BotFather"),
        (("forget",), "required"),
    ],
)
def test_a_wrong_command_is_one_line_and_status_2(
    arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert said in err


def test_a_malformed_token_is_not_repeated(tmp_path: Path) -> None:
    env = {"TELEGRAM_BOT_TOKEN": "my-secret-token"}
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "bot", "bot", "--library", str(tmp_path)],
        env={**os.environ, **env, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "my-secret" not in done.stderr


def test_a_table_is_read_then_forgotten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "avis.csv"
    source.write_text("film,note,avis,auteur\nAlpha,4,Un beau film sur la mer.,Ann\nAlpha,x,Trop long et lent.,Bob\n")

    def said(*arguments: str, status: int = 0) -> str:
        assert main([*arguments, "--library", str(tmp_path / "lib")]) == status
        out, err = capsys.readouterr()
        return err if status else out

    said("ingest", str(source), "--dry-run", "--scale", "5")
    assert not (tmp_path / "lib").exists()
    said("ingest", str(source), "--scale", "5")
    films = [json.loads(line) for line in said("films", "--json").splitlines()]
    assert [(film["title"], film["reviews"], film["rated"]) for film in films] == [("Alpha", 2, 1)]
    assert "everything is in its place" in said("check")
    assert said("forget", "--reviewer", "ann").startswith("removed: 1 reviews")
    assert said("forget", "--film", "alpha").startswith("removed: 1 reviews, 1 films")
    assert said("forget", "--film", "alpha", status=1).count("\n") == 1


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    done = verbatim("ingest", str(tmp_path / "none.txt"), folder=tmp_path / "lib")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "none.txt" in done.stderr


def test_chat_answers_what_is_piped_in_without_prompts(library: Path) -> None:
    done = verbatim("chat", folder=library, given="Pusher 2 : la musique ?\net les négatives ?\n/films\n/quit\nnote\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert "›" not in done.stdout
    assert "— " in done.stdout
    assert "Balle perdue 2" in done.stdout
    assert "3,7/5" not in done.stdout


def test_a_reader_that_goes_away_is_no_error(library: Path) -> None:
    command = f"yes 'note de pusher 2' | head -50 | {sys.executable} -m bot ask - --library {library} | head -1"
    done = subprocess.run(  # noqa: S602 - our own command
        command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (len(done.stdout.splitlines()), done.stderr) == (1, "")


def test_asking_loads_nothing_it_does_not_need(library: Path) -> None:
    program = (
        "import sys; from bot.cli import main; main(['ask', 'note de pusher 2']); "
        "print([name for name in ('torch', 'telegram', 'matplotlib', 'rich') if name in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", program], cwd=ROOT, env={**os.environ, "VERBATIM_LIBRARY": str(library)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "[]"
