"""Three hundred pages of exhibits: how long a bundle takes, and how much memory the processes that make it use at most.

Scans of A4 at 150 dots an inch in a PDF, a TIFF of black and white pages at 300, photos of twelve million points, and
pages of text. Says so, and ends with 1, where any process passes 200 MB.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from time import perf_counter, sleep

MOST_MB = 200
SCANS, FRAMES, PHOTOS, TEXTS = 100, 80, 20, 100
MOST_OF_A_FILE = 25_000_000


def _noisy(width: int, height: int, mode: str):  # type: ignore[no-untyped-def]
    """A picture that does not pack to nothing, as a real scan does not."""
    from PIL import Image

    made = Image.effect_noise((width // 2, height // 2), 40).resize((width, height))
    return made.convert(mode)


def _scans() -> bytes:
    import pikepdf
    from pikepdf import Array, Dictionary, Name, Pdf, Stream

    out, held = BytesIO(), BytesIO()
    _noisy(1240, 1754, "L").save(held, "JPEG", quality=16)
    with Pdf.new() as made:
        for number in range(SCANS):
            data = held.getvalue() + b"%d" % number
            picture = Stream(made, data, Type=Name.XObject, Subtype=Name.Image, Width=1240, Height=1754)
            picture.ColorSpace, picture.BitsPerComponent, picture.Filter = Name.DeviceGray, 8, Name.DCTDecode
            page = Dictionary(
                Type=Name.Page,
                MediaBox=Array([0, 0, 595, 842]),
                Resources=Dictionary(XObject=Dictionary(Im0=made.make_indirect(picture))),
                Contents=made.make_stream(b"q 595 0 0 842 0 0 cm /Im0 Do Q"),
            )
            made.pages.append(pikepdf.Page(made.make_indirect(page)))
        made.save(out)
    return out.getvalue()


def _frames() -> bytes:
    from PIL import Image, ImageDraw

    frames = []
    for number in range(FRAMES):
        frame = Image.new("1", (2480, 3508), 1)
        pen = ImageDraw.Draw(frame)
        for line in range(60):
            pen.text((200, 200 + 50 * line), f"Bladzijde {number + 1}, regel {line} " * 8)
        frames.append(frame)
    out = BytesIO()
    frames[0].save(out, "TIFF", compression="group4", save_all=True, append_images=frames[1:])
    return out.getvalue()


def _photo() -> bytes:
    out = BytesIO()
    _noisy(4000, 3000, "RGB").save(out, "JPEG", quality=60)
    return out.getvalue()


def make(folder: Path) -> list[tuple[str, Path]]:
    """Write the files that a store would hold."""
    from tests.exhibit_files import plain

    files = [("pdf", _scans()), ("tiff", _frames()), ("pdf", plain(TEXTS)), *[("jpeg", _photo())] * PHOTOS]
    found = []
    for number, (kind, data) in enumerate(files):
        assert len(data) <= MOST_OF_A_FILE, (kind, len(data))
        found.append((kind, folder / f"{number}.{kind}"))
        found[-1][1].write_bytes(data)
    return found


def _most(process: object) -> float:
    """The most megabytes that a process ever had in memory; what `getrusage` says counts its parent's before exec."""
    told = Path(f"/proc/{process}/status").read_text()
    return next((int(line.split()[1]) / 1000 for line in told.splitlines() if line.startswith("VmHWM")), 0.0)


def _watch(seen: list[float]) -> None:
    """Look every few milliseconds at the process beside this one, as long as this one lives."""
    while True:
        with suppress(OSError):
            children = [Path(each.path, "children").read_text().split() for each in os.scandir("/proc/self/task")]
            seen += [_most(each) for some in children for each in some]
        sleep(0.005)


def bundle(files: list[tuple[str, str]], out: Path) -> dict[str, float]:
    """Make the bundle in this process and the one beside it, and measure both."""
    import hashlib

    from reports.exhibits_writing import write_bundle
    from tests.bundles import bundle_of

    def pieces(path: Path):  # type: ignore[no-untyped-def]
        with path.open("rb") as file:
            while piece := file.read(1 << 20):
                yield piece

    from dataclasses import replace

    made = bundle_of(*[(kind, b"") for kind, _ in files])
    sums = [hashlib.file_digest(open(path, "rb"), "sha256").hexdigest() for _, path in files]  # noqa: SIM115
    exhibits = tuple(replace(each, sha256=known) for each, known in zip(made.exhibits, sums, strict=True))
    seen = [0.0]
    threading.Thread(target=_watch, args=(seen,), daemon=True).start()
    begin = perf_counter()
    done = write_bundle(
        replace(made, exhibits=exhibits), lambda each: pieces(Path(files[int(each.attachment_id)][1])), out
    )
    return {
        "seconds": perf_counter() - begin,
        "pages": done.pages,
        "apart": len(done.apart),
        "own": _most("self"),
        "beside": max(seen),
    }


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        files = make(Path(name))
        size = sum(path.stat().st_size for _, path in files) / 1e6
        told = json.dumps([(kind, str(path)) for kind, path in files])
        out = Path(name, "bundel.pdf")
        command = [sys.executable, "-m", "tests.bench.bench_exhibits", told, str(out)]
        found = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        print(f"{len(files)} files, {size:.0f} MB: {found['pages']:.0f} pages, {out.stat().st_size / 1e6:.0f} MB")
    print(f"time {found['seconds']:.1f} s, left apart {found['apart']:.0f}")
    print(f"peak memory: process that asks {found['own']:.0f} MB, process that makes it {found['beside']:.0f} MB")
    return int(max(found["own"], found["beside"]) > MOST_MB or found["apart"] > 0)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(bundle(json.loads(sys.argv[1]), Path(sys.argv[2]))))
    else:
        sys.exit(main())
