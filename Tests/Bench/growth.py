"""What a hundred times the rows cost: ratios of one program between the sizes of a run's JSON."""
import json
import statistics
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])
import tuibench  # noqa: E402

records = json.loads(Path(sys.argv[2]).read_text())
sizes = sorted({record["rows"] for record in records})
few, many = sizes[0], sizes[-1]


def median(rows, path):
    values = [tuibench.get(r, path) for r in records if r["rows"] == rows]
    values = [value for value in values if value is not None]
    return statistics.median(values) if values else None


print(f"Ratios of {many} rows to {few}:\n")
lines = []
for path in tuibench.RATIOS:
    small, large = median(few, path), median(many, path)
    lines.append([path, f"{large / small:.2f}" if small and large is not None else "-"])
tuibench.markdown(["measure", "ratio"], lines)
