"""A view that is renewed behind the backs of those who ask."""

from __future__ import annotations

import logging
import threading

import pytest

from retrieval.keeping.freshness import Fresh


class Changing:
    """Something with a generation, that can be slow or fail to be looked at."""

    def __init__(self) -> None:
        self.number = 1
        self.looks = 0
        self.go = threading.Event()
        self.go.set()
        self.broken = False

    def look(self) -> str:
        self.looks += 1
        number = self.number
        assert self.go.wait(10)
        if self.broken:
            raise OSError("cannot look")
        return f"view {number}"

    def fresh(self, patience: float = 5.0) -> Fresh[str]:
        return Fresh(lambda: self.number, self.look, patience=patience)


def slow_after_a_change() -> tuple[Changing, Fresh[str]]:
    """Something seen once, that has changed since and whose looks now take until it is let go."""
    thing = Changing()
    fresh = thing.fresh(patience=0.0)
    fresh.now()
    thing.number = 2
    thing.go.clear()
    return thing, fresh


def test_what_has_not_changed_is_looked_at_once() -> None:
    thing = Changing()
    fresh = thing.fresh()
    assert [fresh.now() for _ in range(5)] == ["view 1"] * 5
    assert thing.looks == 1


def test_a_change_is_seen_by_the_next_who_asks() -> None:
    thing = Changing()
    fresh = thing.fresh()
    fresh.now()
    thing.number = 2
    assert fresh.now() == "view 2"


def test_nobody_waits_for_a_slow_look() -> None:
    """The view before is given until the new one is there; one look is enough for all who ask meanwhile."""
    thing, fresh = slow_after_a_change()
    assert [fresh.now() for _ in range(5)] == ["view 1"] * 5
    thing.go.set()
    fresh.close()
    assert fresh.now() == "view 2"
    assert thing.looks == 2


def test_a_change_during_a_look_is_looked_at_again() -> None:
    thing, fresh = slow_after_a_change()
    fresh.now()
    thing.number = 3
    thing.go.set()
    fresh.close()
    fresh.now()
    fresh.close()
    assert fresh.now() == "view 3"


def test_a_look_that_fails_leaves_the_view_before(caplog: pytest.LogCaptureFixture) -> None:
    thing = Changing()
    fresh = thing.fresh()
    fresh.now()
    thing.number, thing.broken = 2, True
    with caplog.at_level(logging.ERROR):
        assert fresh.now() == "view 1"
    assert "could not be looked at again" in caplog.text
    thing.broken = False
    assert fresh.now() == "view 2"


def test_the_first_look_may_fail_aloud() -> None:
    thing = Changing()
    thing.broken = True
    with pytest.raises(OSError, match="cannot look"):
        thing.fresh().now()


def test_many_threads_get_one_first_look() -> None:
    thing = Changing()
    fresh = thing.fresh()
    views: list[str] = []
    threads = [threading.Thread(target=lambda: views.append(fresh.now())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert views == ["view 1"] * 8
    assert thing.looks == 1


def test_the_newest_view_is_waited_for() -> None:
    thing, fresh = slow_after_a_change()
    fresh.now()
    thing.number = 3
    threading.Timer(0.05, thing.go.set).start()
    assert fresh.newest() == "view 3"
