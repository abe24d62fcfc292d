#!/usr/bin/env python3
"""Draws the picture of the program, two rings that meet on a rounded square, beside this file: as PNG in every size
that desktops ask for, as SVG, and as an icon of Windows.

    python3 assets/icon/mark.py

Needs nothing but Python. The result is committed; the build never runs this.
"""

import zlib
from math import hypot
from pathlib import Path
from struct import pack

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
SIDE = 32  # of the grid that everything below is measured on
CORNER = 9
RING = 5.2
LINE = 2.5
MIDDLES = (12.4, 19.6)
BLUE = (0x24, 0x54, 0xC6)


def color(x, y):
    inner = SIDE / 2 - CORNER
    if hypot(max(abs(x - SIDE / 2) - inner, 0), max(abs(y - SIDE / 2) - inner, 0)) > CORNER:
        return (0, 0, 0, 0)
    ring = any(abs(hypot(x - middle, y - SIDE / 2) - RING) < LINE / 2 for middle in MIDDLES)
    return (255, 255, 255, 255) if ring else (*BLUE, 255)


def rows(size):
    """Lines of dots, each red, green, blue, and how much covers what lies below; smoothed by drawing finer."""
    fine = 4 if size >= 256 else 8
    for row in range(size):
        line = []
        for column in range(size):
            spots = [
                color((column + (i + 0.5) / fine) * SIDE / size, (row + (j + 0.5) / fine) * SIDE / size)
                for i in range(fine)
                for j in range(fine)
            ]
            seen = sum(spot[3] for spot in spots)
            dot = (sum(spot[c] * spot[3] for spot in spots) // seen if seen else 0 for c in range(3))
            line.append((*dot, seen // len(spots)))
        yield line


def picture(size):
    """As PNG."""
    data = b"".join(b"\0" + b"".join(bytes(dot) for dot in line) for line in rows(size))

    def chunk(kind, data):
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(data, 9))
        + chunk(b"IEND", b"")
    )


def bitmap(size):
    """As what stands in an icon of Windows: a bitmap from the lowest line up, and a mask that covers nothing."""
    header = pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    dots = b"".join(bytes((b, g, r, a)) for line in reversed(list(rows(size))) for r, g, b, a in line)
    return header + dots + bytes((size + 31) // 32 * 4 * size)


def icon():
    """As an icon of Windows; the largest picture as PNG, as Windows has it itself."""
    pictures = [(size, picture(size) if size == 256 else bitmap(size)) for size in WINDOWS]
    at = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        entries += pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(data for _, data in pictures)


def drawing():
    """As SVG."""
    rings = "".join(f'    <circle cx="{middle}" cy="{SIDE / 2:g}" r="{RING}"/>\n' for middle in MIDDLES)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 {SIDE} {SIDE}">\n'
        f'  <rect width="{SIDE}" height="{SIDE}" rx="{CORNER}" fill="#{bytes(BLUE).hex()}"/>\n'
        f'  <g fill="none" stroke="#fff" stroke-width="{LINE}">\n{rings}  </g>\n'
        "</svg>\n"
    )


here = Path(__file__).parent
for size in SIZES:
    (here / f"synchronizer-setup-{size}.png").write_bytes(picture(size))
(here / "synchronizer-setup.svg").write_text(drawing())
(here / "synchronizer-setup.ico").write_bytes(icon())
