#!/usr/bin/env python3
"""Makes the embedded fonts from the Debian packages `fonts-inter` and `fonts-dejavu-core`.

    python3 assets/fonts/make.py [FOLDER WITH Inter-*.otf] [DejaVuSansMono.ttf]

Needs fontTools (`pip install fonttools`). Inter is cut to Latin, Greek and Cyrillic. iced cannot ask
for OpenType features, so figures of equal width become the ordinary figures of a second, small family,
"Inter Tabular". Its outlines are brought to a thousandth of an em and freed of subroutines and of a
matrix of their own: drawing a letter reads all of that again, and the first frame draws some hundreds.
The results are committed; the build never runs this.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

HERE = Path(__file__).parent
INTER = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
MONO = Path(sys.argv[2] if len(sys.argv) > 2 else "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf")

LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x1E00, 0x1F00)]
SIGNS = [*range(0x2010, 0x2030), *range(0x2030, 0x2040), 0x20AC, 0x2116, 0x2122, *range(0x2190, 0x2194), 0x2212]
EM = 1000  # units; what the matrix of `CFF ` is by default
GREEK_AND_CYRILLIC = [*range(0x370, 0x400), *range(0x400, 0x500)]


def cut(source, characters, features):
    options = subset.Options()
    options.layout_features = features
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.desubroutinize = False
    font = TTFont(source)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    return font


def rename(font, family, style):
    names = font["name"]
    postscript = f"{family}-{style}".replace(" ", "")
    for number, text in {1: f"{family} {style}", 3: postscript, 4: f"{family} {style}", 6: postscript, 16: family}.items():
        for record in [r for r in names.names if r.nameID == number]:
            names.setName(text, number, record.platformID, record.platEncID, record.langID)
        if not names.getDebugName(number):
            names.setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        top = font["CFF "].cff
        top.fontNames = [postscript]
        top.topDictIndex[0].FullName = f"{family} {style}"
        top.topDictIndex[0].FamilyName = family


def tabular_figures(font):
    """Points the characters at the glyphs that the feature `tnum` would choose."""
    swaps = {}
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for sub in table.LookupList.Lookup[index].SubTable:
                    swaps.update(getattr(sub, "ExtSubTable", sub).mapping)
    for sub in font["cmap"].tables:
        for code, name in list(sub.cmap.items()):
            sub.cmap[code] = swaps.get(name, name)


def lighten(font):
    """Leaves in `CFF ` what is needed to draw; names and copyright stand in `name`."""
    was = font["head"].unitsPerEm
    scale_upem(font, EM)
    faces = font["CFF "].cff
    faces.desubroutinize()
    top = faces.topDictIndex[0]
    for key in [
        "version", "Notice", "Copyright", "FullName", "FamilyName", "UnderlinePosition", "UnderlineThickness", "FontMatrix",
    ]:
        top.rawDict.pop(key, None)
        vars(top).pop(key, None)
    # `scale_upem` leaves these as they were.
    private = top.Private
    for key in ["BlueShift", "StdHW", "StdVW"]:
        if key in private.rawDict:
            setattr(private, key, round(private.rawDict[key] * EM / was))
    private.BlueScale = private.rawDict["BlueScale"] * was / EM


KEPT = ["kern", "mark", "mkmk", "ccmp", "locl"]
for style, file in {"Regular": "Inter-Regular", "SemiBold": "Inter-SemiBold"}.items():
    font = cut(INTER / f"{file}.otf", LATIN + SIGNS + GREEK_AND_CYRILLIC, KEPT)
    lighten(font)
    font.save(HERE / f"{file}.otf")

    whole = TTFont(INTER / f"{file}.otf")
    tabular_figures(whole)
    rename(whole, "Inter Tabular", style)
    whole.save("/tmp/tabular.otf")
    font = cut("/tmp/tabular.otf", [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x2010, 0x2030), 0x2212], [])
    lighten(font)
    font.save(HERE / f"InterTabular-{style}.otf")
    Path("/tmp/tabular.otf").unlink()

cut(MONO, LATIN + SIGNS, []).save(HERE / "DejaVuSansMono.ttf")
