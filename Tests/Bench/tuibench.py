"""The harness, with bases of our schema among the data it makes."""
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
SCHEMA = PROJECT / "Sources/BureauStore/Schema"
MAKER = PROJECT / ".build/static/release/BenchBase"

sys.path.insert(0, sys.argv.pop(1))
import datagen  # noqa: E402
import tuibench  # noqa: E402


def schema():
    """What a base depends on; one of another schema is made anew."""
    files = sorted(SCHEMA.rglob("*.swift")) + sorted((PROJECT / "Tests/Bench/Base").iterdir())
    return hashlib.sha256(b"".join(f.read_bytes() for f in files)).hexdigest()


def maker(shape):
    def make(path, rows):
        mark = schema()
        lines = "".join("\t".join(company) + "\n" for company in datagen.companies(rows))
        path.mkdir(mode=0o700)
        subprocess.run([MAKER, shape, path / "bureau.sqlite"], input=lines.encode(), check=True)
        (path / "schema").write_text(mark)
    return make


def drop_old_bases():
    for path in datagen.DATA.glob("*.bureau-*"):
        mark = path / "schema"
        if not mark.exists() or mark.read_text() != schema():
            shutil.rmtree(path)


for shape in ("portfolio", "annuaire", "stages"):
    datagen.MAKERS[f"bureau-{shape}"] = maker(shape)
drop_old_bases()
tuibench.main()
