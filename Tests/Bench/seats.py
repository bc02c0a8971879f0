"""A key at the C floor, at the machine itself and over ssh, side by side: medians of a run's JSON."""
import json
import statistics
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])
import tuibench  # noqa: E402

SEATS = {"limit": "floor", "portfolio": "local", "ssh": "ssh, loopback"}
PATHS = {
    "cursor key, p50": "down.p50",
    "cursor key, p95": "down.p95",
    "page down": "pgdn.p50",
    "five letters of a search": "find.total",
    "100 keys at once": "flood.ms",
}
records = json.loads(Path(sys.argv[2]).read_text())
rows = max(r["rows"] for r in records if r["app"] == "ssh" and "error" not in r)


def median(app, path):
    values = [tuibench.get(r, path) for r in records if (r["app"], r["rows"]) == (app, rows)]
    values = [value for value in values if value is not None]
    return f"{statistics.median(values):.2f}" if values else "-"


print(f"Milliseconds, {rows} rows:\n")
tuibench.markdown(
    ["measure", *SEATS.values()],
    [[name, *(median(app, path) for app in SEATS)] for name, path in PATHS.items()])
