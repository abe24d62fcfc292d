#!/usr/bin/env python3
"""Draws the picture of the program, two rings that meet on a rounded square, beside this file: as PNG in every size
that desktops ask for, as SVG, as an icon of Windows, and as ICNS for macOS.

    python3 assets/icon/mark.py

Needs nothing but Python. The result is committed; the build never runs this.
"""

import zlib
from functools import cache
from itertools import groupby
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
# What each picture in an ICNS file is called, and its size; a size that stands twice is also half of it in double density.
MAC = {
    b"ic04": 16, b"ic11": 32, b"ic05": 32, b"ic12": 64, b"ic07": 128,
    b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
MAC_SHARE = 824 / 1024  # Apple's grid leaves the rest free


def color(x, y):
    inner = SIDE / 2 - CORNER
    if hypot(max(abs(x - SIDE / 2) - inner, 0), max(abs(y - SIDE / 2) - inner, 0)) > CORNER:
        return (0, 0, 0, 0)
    ring = any(abs(hypot(x - middle, y - SIDE / 2) - RING) < LINE / 2 for middle in MIDDLES)
    return (255, 255, 255, 255) if ring else (*BLUE, 255)


@cache
def pixels(size, share=1):
    """Rows of colours, smoothed by drawing finer; the mark takes this share of the side."""
    fine = 4 if size >= 256 else 8

    def at(point):
        return (point * SIDE / size - SIDE / 2) / share + SIDE / 2

    def pixel(column, row):
        spots = [color(at(column + (i + 0.5) / fine), at(row + (j + 0.5) / fine)) for i in range(fine) for j in range(fine)]
        seen = sum(spot[3] for spot in spots)
        return *(sum(spot[c] * spot[3] for spot in spots) // seen if seen else 0 for c in range(3)), seen // len(spots)

    return [[pixel(column, row) for column in range(size)] for row in range(size)]


def png(rows):
    data = b"".join(b"\0" + bytes(part for pixel in row for part in pixel) for row in rows)

    def chunk(kind, data):
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", pack(">IIBBBBB", len(rows), len(rows), 8, 6, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(data, 9))
        + chunk(b"IEND", b"")
    )


def runs(channel):
    """As ICNS packs: 128 to 255 repeat the next byte 3 to 130 times, 0 to 127 copy the next 1 to 128 bytes."""
    out, plain = b"", b""
    for value, same in groupby(channel):
        count = len(list(same))
        while count:
            part = min(count, 130)
            if part >= 3:
                out += copied(plain) + bytes([part + 125, value])
                plain = b""
            else:
                plain += bytes([value] * part)
            count -= part
    return out + copied(plain)


def copied(plain):
    return b"".join(bytes([len(part) - 1]) + part for part in (plain[at : at + 128] for at in range(0, len(plain), 128)))


def icns():
    """The two smallest are packed channel by channel, since macOS takes PNG for the others only."""
    entries = b""
    for kind, size in MAC.items():
        rows = pixels(size, MAC_SHARE)
        channels = (runs([pixel[c] for row in rows for pixel in row]) for c in (3, 0, 1, 2))
        data = b"ARGB" + b"".join(channels) if kind in (b"ic04", b"ic05") else png(rows)
        entries += kind + pack(">I", len(data) + 8) + data
    return b"icns" + pack(">I", len(entries) + 8) + entries


def bitmap(size):
    """As what stands in an icon of Windows: a bitmap from the lowest line up, and a mask that covers nothing."""
    header = pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    dots = b"".join(bytes((b, g, r, a)) for line in reversed(pixels(size)) for r, g, b, a in line)
    return header + dots + bytes((size + 31) // 32 * 4 * size)


def icon():
    """As an icon of Windows; the largest picture as PNG, as Windows has it itself."""
    pictures = [(size, png(pixels(size)) if size == 256 else bitmap(size)) for size in WINDOWS]
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
    (here / f"synchronizer-setup-{size}.png").write_bytes(png(pixels(size)))
(here / "synchronizer-setup.svg").write_text(drawing())
(here / "synchronizer-setup.icns").write_bytes(icns())
(here / "synchronizer-setup.ico").write_bytes(icon())
