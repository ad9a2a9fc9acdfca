"""Bookmarks inside papers come along, as far as they lead somewhere and can be read."""

import itertools

import pypdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from est_desktop.documents.pack.bookmarks import DEEPEST, LONGEST, MOST
from est_desktop.documents.public import build_public_pack
from est_desktop.errors import LeakError
from est_desktop.model.views.pack import PackView
from tests.documents.pack import corpus
from tests.documents.pack.packing import paper
from tests.documents.pack.test_navigation import titles
from tests.documents.views import summons


def outlined(*items, **saving):
    """Return a paper with these bookmarks."""

    def write(pdf):
        with pdf.open_outline() as outline:
            outline.root.extend(items)

    return corpus.changed(write, **saving)


def item(title, page, *inner):
    made = OutlineItem(title, page)
    made.children.extend(inner)
    return made


def chain(*entries):
    """Return a paper with raw entries, each a dictionary, one behind the other."""

    def write(pdf):
        made = [pdf.make_indirect(each) for each in entries]
        for one, next_one in itertools.pairwise(made):
            one.Next = next_one
        pdf.Root.Outlines = pdf.make_indirect(Dictionary(First=made[0], Last=made[-1]))
        pdf.Root.Names = Dictionary(
            Dests=Dictionary(Names=Array([String("slut"), Array([pdf.pages[2].obj, Name.Fit])]))
        )
        pdf.Root.Dests = Dictionary(
            Mitt=Dictionary(D=Array([pdf.pages[1].obj, Name.Fit])),
        )

    return corpus.changed(write)


def entry(title, **more):
    return Dictionary(Title=String(title), **more)


def within(pack, number=1):
    """Return the titles of what is below a paper's bookmark, with the paper's pages they open."""
    reader = pack.reader
    below = _below(reader.outline, f"Attachment {number}. ")
    first = pack.report.papers[number - 1].first_page

    def told(outline):
        return [
            told(each)
            if isinstance(each, list)
            else (each.title, reader.get_destination_page_number(each) + 2 - first)
            for each in outline
        ]

    return told(below)


def _below(outline, start):
    for each, behind in zip(outline, [*outline[1:], None], strict=True):
        if isinstance(each, list):
            found = _below(each, start)
            if found is not None:
                return found
        elif each.title.startswith(start):
            return behind if isinstance(behind, list) else []
    return None


def test_bookmarks_of_a_paper_are_below_its_own(make):
    inner = outlined(item("Bakgrund", 0, item("Läget", 1)), item("Förslag", 2))
    pack = make({"a.pdf": corpus.plain, "b.pdf": inner})
    assert within(pack, 1) == []
    assert within(pack, 2) == [("Bakgrund", 1), [("Läget", 2)], ("Förslag", 3)]


def test_titles_are_cleaned_and_shortened(make):
    pack = make({"a.pdf": outlined(item("  Läget\r\n i\tstaden\x00 ", 0), item("å" * 500, 1))})
    assert within(pack) == [("Läget i staden", 1), ("å" * LONGEST + " …", 2)]


def test_what_leads_nowhere_is_left_out_but_not_what_is_below_it(make):
    pack = make({
        "a.pdf": outlined(
            item("Ingenstans", None),
            item("Rubrik", None, item("Kapitel", 1)),
            item("", 0, item("Utan överrubrik", 2)),
        )
    })  # fmt: skip
    assert within(pack) == [("Rubrik", 2), [("Kapitel", 2)], ("Utan överrubrik", 3)]


def test_aims_are_found_however_they_are_told(make):
    pack = make({
        "a.pdf": chain(
            entry("Namn", Dest=String("slut")),
            entry("Gammalt namn", Dest=Name.Mitt),
            entry("Handling", A=Dictionary(S=Name.GoTo, D=String("slut"))),
            entry("Nummer", Dest=Array([1, Name.Fit])),
            entry("Okänt namn", Dest=String("saknas")),
            entry("Okänt gammalt", Dest=Name.Saknas),
            entry("Annan fil", A=Dictionary(S=Name.GoToR, D=Array([0, Name.Fit]))),
            entry("Program", A=Dictionary(S=Name.Launch, F=String("x.exe"))),
            entry("Bortom", Dest=Array([99, Name.Fit])),
            entry("Tomt", Dest=Array([])),
            entry("Skräp", Dest=Array([Name.Fit])),
            Dictionary(Title=1, Dest=Array([0, Name.Fit])),
        )
    })  # fmt: skip
    assert within(pack) == [("Namn", 3), ("Gammalt namn", 2), ("Handling", 3), ("Nummer", 2)]


def test_only_so_many_levels_and_so_many_bookmarks_come_along(make):
    deep = item("1", 0, item("2", 0, item("3", 0, item("4", 0, item("5", 0)))))
    many = [item(f"Del {number}", 0) for number in range(MOST + 50)]
    pack = make({"a.pdf": outlined(deep), "b.pdf": outlined(*many)})
    assert within(pack, 1) == [("1", 1), [("2", 1), [("3", 1)]]]
    assert DEEPEST == 3
    assert len(within(pack, 2)) == MOST


@pytest.mark.parametrize("loop", ["next", "first", "both"])
def test_bookmarks_that_go_in_circles_stop_nothing(make, loop):
    def write(pdf):
        one = pdf.make_indirect(entry("Ett", Dest=Array([pdf.pages[0].obj, Name.Fit])))
        two = pdf.make_indirect(entry("Två", Dest=Array([pdf.pages[1].obj, Name.Fit])))
        one.Next = two
        if loop != "first":
            two.Next = one
        if loop != "next":
            two.First = one
        pdf.Root.Outlines = pdf.make_indirect(Dictionary(First=one, Last=two))

    pack = make({"a.pdf": corpus.changed(write)})
    assert within(pack) == [("Ett", 1), ("Två", 2)]


@pytest.mark.parametrize(
    "outlines",
    [
        String("x"), Dictionary(), Dictionary(First=String("x")), Dictionary(First=Dictionary()),
        Array([]),
    ],
)  # fmt: skip
def test_what_is_no_outline_stops_nothing(make, outlines):
    def write(pdf):
        pdf.Root.Outlines = outlines
        pdf.Root.Names = String("x")
        pdf.Root.Dests = String("x")

    pack = make({"a.pdf": corpus.changed(write)})
    assert within(pack) == []
    assert pack.report.papers[0].slip == ""


def test_our_own_pages_add_no_bookmarks_of_theirs(make):
    pack = make({"a.txt": b"Text", "b.zip": b"PK"})
    assert within(pack, 1) == within(pack, 2) == []


SECRET = "Det hemliga som ingen annan någonsin har skrivit om"


def public(tmp_path, inside, **facts):
    file, out = tmp_path / "a.pdf", tmp_path / "pack.pdf"
    file.write_bytes(outlined(item(SECRET, 0)))
    view = PackView(summons(4), (paper(1, "a.pdf", **facts),))
    build_public_pack(view, inside, lambda _: file, out, str, lambda *_: None)
    return out


def test_a_secret_in_a_bookmark_of_a_paper_stops_the_public_pack(tmp_path):
    assert public(tmp_path, []).exists()
    with pytest.raises(LeakError, match="hemliga"):
        public(tmp_path, [SECRET])


def test_a_withheld_paper_leaves_no_bookmark(tmp_path):
    out = public(tmp_path, [SECRET], withheld="Bilaga 1 omfattas av sekretess.")
    assert SECRET not in str(titles(pypdf.PdfReader(out).outline))
