#!/usr/bin/env python3
"""Draws the icon font `icons.ttf`; the picture of the program is drawn by `mark.py`.

    python3 assets/icon/make.py

Needs fontTools (`pip install fonttools`). Every picture lives on a grid of 24 × 24 with y downwards,
lines are 2 wide with round ends. The result is committed; the build never runs this.
The characters are those of `src/icon.rs`; a test there compares the two.
"""

from math import atan2, ceil, cos, hypot, pi, sin
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

UNIT = 50
DROP = 100  # below the base line, so that the picture is centred in its line
WIDTH = 2.0


class Sketch:
    """Collects outlines; overlapping ones of the same direction melt together."""

    def __init__(self):
        self.outlines = []

    def add(self, points, hole=False):
        area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))
        self.outlines.append(points if (area > 0) != hole else points[::-1])

    def line(self, *points, width=WIDTH):
        """Straight strokes through the points, given as x, y, x, y …"""
        corners = list(zip(points[::2], points[1::2]))
        for (x1, y1), (x2, y2) in zip(corners, corners[1:]):
            angle = atan2(y2 - y1, x2 - x1)
            self.add(bow(x2, y2, width / 2, angle - pi / 2, angle + pi / 2) + bow(x1, y1, width / 2, angle + pi / 2, angle + 3 * pi / 2))

    def ring(self, x, y, radius, width=WIDTH):
        self.disc(x, y, radius + width / 2)
        self.add(bow(x, y, radius - width / 2, 0, 2 * pi)[:-1], hole=True)

    def disc(self, x, y, radius):
        self.add(bow(x, y, radius, 0, 2 * pi)[:-1])

    def arc(self, x, y, radius, start, end, width=WIDTH):
        """A stroke along a circle, angles in degrees, clockwise from three o'clock."""
        a, b = start * pi / 180, end * pi / 180
        half = width / 2
        self.add(
            bow(x, y, radius + half, a, b)
            + bow(x + radius * cos(b), y + radius * sin(b), half, b, b + pi)
            + bow(x, y, radius - half, b, a)
            + bow(x + radius * cos(a), y + radius * sin(a), half, a + pi, a + 2 * pi)
        )

    def box(self, left, top, right, bottom, radius, width=WIDTH):
        half = width / 2
        self.add(rounded(left - half, top - half, right + half, bottom + half, radius + half))
        self.add(rounded(left + half, top + half, right - half, bottom - half, max(radius - half, 0.01)), hole=True)

    def glyph(self):
        pen = TTGlyphPen(None)
        for points in self.outlines:
            at = [(round(x * UNIT), round((24 - y) * UNIT) - DROP) for x, y in points]
            pen.moveTo(at[0])
            for point in at[1:]:
                pen.lineTo(point)
            pen.closePath()
        return pen.glyph()


def bow(x, y, radius, start, end):
    steps = max(3, ceil(abs(end - start) * max(radius, 0.5) ** 0.5 * 5))
    return [(x + radius * cos(start + (end - start) * i / steps), y + radius * sin(start + (end - start) * i / steps)) for i in range(steps + 1)]


def rounded(left, top, right, bottom, radius):
    r = radius
    return (
        bow(right - r, top + r, r, -pi / 2, 0)
        + bow(right - r, bottom - r, r, 0, pi / 2)
        + bow(left + r, bottom - r, r, pi / 2, pi)
        + bow(left + r, top + r, r, pi, 3 * pi / 2)
    )


def crossing(circle_a, circle_b, upper):
    """Where two circles (x, y, radius) meet."""
    (x1, y1, r1), (x2, y2, r2) = circle_a, circle_b
    d = hypot(x2 - x1, y2 - y1)
    along = (r1 * r1 - r2 * r2 + d * d) / (2 * d)
    high = (r1 * r1 - along * along) ** 0.5
    mx, my = x1 + along * (x2 - x1) / d, y1 + along * (y2 - y1) / d
    ends = [(mx + s * high * (y2 - y1) / d, my - s * high * (x2 - x1) / d) for s in (1, -1)]
    return min(ends, key=lambda p: p[1]) if upper else max(ends, key=lambda p: p[1])


def check(s): s.line(4.5, 12.8, 9.6, 18, 19.5, 6.5, width=2.8)
def cross(s): s.line(6, 6, 18, 18, width=2.6); s.line(18, 6, 6, 18, width=2.6)
def warning(s): s.line(12, 4.5, 12, 13.5, width=3.2); s.disc(12, 19, 1.9)
def skip(s): s.line(5.5, 12, 18.5, 12, width=2.6)
def plus(s): s.line(12, 5, 12, 19); s.line(5, 12, 19, 12)


def running(s):
    for turn in range(8):
        s.arc(12, 12, 8, turn * 45 - 11, turn * 45 + 11, width=2.4)


def cloud(s):
    small, big, right = (7, 14.5, 4.5), (12.2, 10.4, 5.6), (17.4, 15.2, 3.8)
    a, b = crossing(small, big, True), crossing(big, right, True)
    def turn(circle, point): return atan2(point[1] - circle[1], point[0] - circle[0]) * 180 / pi
    s.arc(*small, 90, 360 + turn(small, a))
    s.arc(*big, 360 + turn(big, a), 360 + turn(big, b))
    s.arc(*right, turn(right, b), 90)
    s.line(7, 19, 17.4, 19)


def server(s):
    s.box(4, 4, 20, 10.5, 1.8)
    s.box(4, 13.5, 20, 20, 1.8)
    s.disc(7.8, 7.25, 1.2)
    s.disc(7.8, 16.75, 1.2)


def calendar(s):
    s.box(4, 5, 20, 20, 2.4)
    s.line(4, 10, 20, 10)
    s.line(8.2, 3, 8.2, 6.5)
    s.line(15.8, 3, 15.8, 6.5)


def copy(s):
    s.box(9, 9, 20, 20, 2)
    s.line(5, 15, 5, 6)
    s.arc(7, 6, 2, 180, 270)
    s.line(7, 4, 15, 4)


def person(s):
    s.ring(12, 8, 4)
    s.arc(12, 21, 7.5, 180, 360)


def people(s):
    s.ring(9, 8.2, 3.5)
    s.arc(9, 20.5, 6, 180, 360)
    s.arc(15.2, 8.2, 3.5, -75, 75)
    s.arc(15, 20.5, 6, 292, 360)


def sun(s):
    s.ring(12, 12, 3.8)
    for turn in range(8):
        a = turn * pi / 4
        s.line(12 + 7 * cos(a), 12 + 7 * sin(a), 12 + 9 * cos(a), 12 + 9 * sin(a))


def moon(s):
    outer, inner = (12, 12, 8), (16.2, 7.8, 6.8)
    a, b = crossing(outer, inner, True), crossing(outer, inner, False)
    def turn(circle, point): return atan2(point[1] - circle[1], point[0] - circle[0]) * 180 / pi
    s.arc(*outer, turn(outer, b), 360 + turn(outer, a))
    s.arc(*inner, turn(inner, b), 360 + turn(inner, a)) if turn(inner, b) > turn(inner, a) + 180 else s.arc(*inner, turn(inner, b), turn(inner, a) % 360)


def chevron_down(s): s.line(6.5, 9.5, 12, 15, 17.5, 9.5, width=2.2)
def chevron_right(s): s.line(9.5, 6.5, 15, 12, 9.5, 17.5, width=2.2)
def arrow_right(s): s.line(4.5, 12, 19.5, 12); s.line(13.5, 6, 19.5, 12, 13.5, 18)
def arrow_left(s): s.line(4.5, 12, 19.5, 12); s.line(10.5, 6, 4.5, 12, 10.5, 18)
def both_ways(s): s.line(3.5, 12, 20.5, 12); s.line(8, 7.5, 3.5, 12, 8, 16.5); s.line(16, 7.5, 20.5, 12, 16, 16.5)


def outward(s):
    s.line(11, 5, 7, 5)
    s.arc(7, 7, 2, 180, 270)
    s.line(5, 7, 5, 17)
    s.arc(7, 17, 2, 90, 180)
    s.line(7, 19, 17, 19)
    s.arc(17, 17, 2, 0, 90)
    s.line(19, 17, 19, 13)
    s.line(12, 12, 20, 4)
    s.line(14.5, 4, 20, 4, 20, 9.5)


def again(s):
    s.arc(12, 12, 8, 0, 318)
    s.line(18.4, 2.6, 18.4, 6.9, 14.1, 6.9)


def info(s):
    s.ring(12, 12, 9)
    s.line(12, 11.2, 12, 16.5, width=2.2)
    s.disc(12, 7.6, 1.35)


def globe(s):
    s.ring(12, 12, 9)
    s.line(3.5, 12, 20.5, 12)
    s.arc(20.2, 12, 12.1, 138, 222)
    s.arc(3.8, 12, 12.1, -42, 42)


def mail(s):
    s.box(3.5, 5.5, 20.5, 18.5, 2.2)
    s.line(4.5, 7.5, 12, 13, 19.5, 7.5)


def lock(s):
    s.box(5, 11, 19, 20.5, 2.2)
    s.line(8, 11, 8, 8)
    s.arc(12, 8, 4, 180, 360)
    s.line(16, 11, 16, 8)


def bin(s):
    s.line(4.5, 7, 19.5, 7)
    s.line(9, 7, 9.6, 4, 14.4, 4, 15, 7)
    s.line(6.5, 7, 7.4, 20, 16.6, 20, 17.5, 7)


def contrast(s):
    s.ring(12, 12, 8.5)
    s.add(bow(12, 12, 8.5, -pi / 2, pi / 2))


def mark(s):
    s.ring(8.6, 12, 5, width=2.2)
    s.ring(15.4, 12, 5, width=2.2)


PICTURES = [
    check, cross, warning, running, skip, cloud, server, calendar, chevron_down, chevron_right, copy, person,
    people, sun, moon, arrow_right, arrow_left, both_ways, plus, outward, again, info, globe, mail, lock, bin, mark,
    contrast,
]
FIRST = 0xE001

glyphs = {".notdef": TTGlyphPen(None).glyph()}
for picture in PICTURES:
    sketch = Sketch()
    picture(sketch)
    glyphs[picture.__name__] = sketch.glyph()

font = FontBuilder(24 * UNIT, isTTF=True)
font.setupGlyphOrder(list(glyphs))
font.setupCharacterMap({FIRST + i: picture.__name__ for i, picture in enumerate(PICTURES)})
font.setupGlyf(glyphs)
font.setupHorizontalMetrics({name: (24 * UNIT, font.font["glyf"][name].xMin if font.font["glyf"][name].numberOfContours else 0) for name in glyphs})
font.setupHorizontalHeader(ascent=24 * UNIT - DROP, descent=-DROP)
font.setupNameTable({
    "familyName": "Synchronizer Icons",
    "styleName": "Regular",
    "fullName": "Synchronizer Icons",
    "psName": "SynchronizerIcons",  # iced passes a font without one over in silence
    "uniqueFontIdentifier": "SynchronizerIcons",
    "licenseDescription": "MIT OR Apache-2.0",
})
font.setupOS2(sTypoAscender=24 * UNIT - DROP, sTypoDescender=-DROP, sTypoLineGap=0, usWinAscent=24 * UNIT - DROP, usWinDescent=DROP)
font.setupPost()
font.font["head"].created = font.font["head"].modified = 3_800_000_000  # the same bytes on every run
font.save(Path(__file__).parent / "icons.ttf")
