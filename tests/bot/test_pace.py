from bot.telegram.pace import Pace


def test_a_few_messages_are_handled_at_once_and_the_rest_one_by_one() -> None:
    pace = Pace(burst=3, interval=2.0, clock=lambda: 100.0)
    assert [pace.wait(1) for _ in range(5)] == [0, 0, 0, 2, 4]


def test_nobody_waits_for_somebody_else() -> None:
    pace = Pace(burst=1, interval=1.0, clock=lambda: 0.0)
    assert [pace.wait(1), pace.wait(1), pace.wait(2)] == [0, 1, 0]


def test_patience_is_regained() -> None:
    now = [0.0]
    pace = Pace(burst=1, interval=1.0, clock=lambda: now[0])
    pace.wait(1)
    now[0] = 5.0
    assert pace.wait(1) == 0
