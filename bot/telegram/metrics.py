"""Numbers for the owner's monitoring, in Prometheus's text format, and a word on being alive.

They are served on a port of their own, on this machine only unless told otherwise. Nothing in them tells
who asked, or what.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Upper bounds, in seconds, of the times that answers are sorted into."""


class Metrics:
    """Counters that any thread may add to."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[tuple[str, str, str]] = Counter()
        self._buckets: Counter[float] = Counter()
        self._seconds = 0.0
        self._answers = 0
        self.ready = False

    def answered(self, kind: str, reason: str | None, seconds: float) -> None:
        """An answer of that kind was found in so many seconds; ``reason`` is why there was nothing to quote."""
        with self._lock:
            self._counts["verbatim_answers_total", "kind", kind] += 1
            if reason:
                self._counts["verbatim_refusals_total", "reason", reason] += 1
            self._answers += 1
            self._seconds += seconds
            for bound in BUCKETS:
                if seconds <= bound:
                    self._buckets[bound] += 1

    def failed(self, error: str) -> None:
        """A call to the Bot API failed."""
        with self._lock:
            self._counts["verbatim_bot_api_errors_total", "error", error] += 1

    def text(self) -> str:
        """All of it, as Prometheus reads it."""
        with self._lock:
            return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        for name in ("verbatim_answers_total", "verbatim_refusals_total", "verbatim_bot_api_errors_total"):
            yield f"# TYPE {name} counter"
            for (of, label, value), count in sorted(self._counts.items()):
                if of == name:
                    yield f'{name}{{{label}="{value}"}} {count}'
        yield "# TYPE verbatim_answer_seconds histogram"
        for bound in BUCKETS:
            yield f'verbatim_answer_seconds_bucket{{le="{bound}"}} {self._buckets[bound]}'
        yield f'verbatim_answer_seconds_bucket{{le="+Inf"}} {self._answers}'
        yield f"verbatim_answer_seconds_sum {self._seconds:.6f}"
        yield f"verbatim_answer_seconds_count {self._answers}"


class _Health(RequestHandler):
    def initialize(self, metrics: Metrics) -> None:
        self._metrics = metrics

    def get(self) -> None:
        self.set_status(200 if self._metrics.ready else 503)
        self.write("ok\n" if self._metrics.ready else "starting\n")


class _Numbers(RequestHandler):
    def initialize(self, metrics: Metrics) -> None:
        self._metrics = metrics

    def get(self) -> None:
        self.set_header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
        self.write(self._metrics.text())


def serve(metrics: Metrics, host: str, port: int) -> HTTPServer:
    """Answer ``/healthz`` and ``/metrics`` until the server that comes back is stopped."""
    given = {"metrics": metrics}
    server = HTTPServer(Application([("/healthz", _Health, given), ("/metrics", _Numbers, given)]))
    server.add_sockets(bind_sockets(port, host))
    return server
