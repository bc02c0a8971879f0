"""What a hundred times the rows cost: ratios of each program between the sizes of a run's JSON."""
import json
import statistics
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])
import tuibench  # noqa: E402

records = json.loads(Path(sys.argv[2]).read_text())
sizes = sorted({record["rows"] for record in records})
few, many = sizes[0], sizes[-1]
apps = list(dict.fromkeys(record["app"] for record in records))
PATHS = ["open_ms", *tuibench.RATIOS]


def median(app, rows, path):
    found = [r for r in records if r["app"] == app and r["rows"] == rows]
    values = [value for value in (tuibench.get(r, path) for r in found) if value is not None]
    return statistics.median(values) if values else None


def ratio(app, path):
    small, large = median(app, few, path), median(app, many, path)
    return f"{large / small:.2f}" if small and large is not None else "-"


print(f"Ratios of {many} rows to {few}:\n")
tuibench.markdown(["measure", *apps], [[p, *(ratio(a, p) for a in apps)] for p in PATHS])
