"""Finding one's way: contents, links, bookmarks and the numbers of pages."""

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.documents.pack import corpus
from tests.documents.pack.packing import paper

FILES = {f"{number}.pdf": corpus.plain for number in range(1, 5)}


def titles(outline):
    return [titles(each) if isinstance(each, list) else each.title for each in outline]


def test_bookmarks_lead_to_each_item_and_paper(make):
    pack = make(FILES)
    assert titles(pack.reader.outline) == [
        "Contents",
        "Summons and agenda",
        ["Participants", "Agenda"],
        "1. Ärende 1",
        ["Attachment 1. Handling 1"],
        "2. Ärende 2",
        ["Attachment 2. Handling 2", "Attachment 3. Handling 3"],
        "3. Ärende 3",
        ["Attachment 4. Handling 4"],
    ]
    reader = pack.reader
    third = reader.outline[6][1]
    assert reader.get_destination_page_number(third) + 1 == pack.report.papers[2].first_page


def test_the_readers_page_numbers_name_paper_and_page(make):
    pack = make(FILES)
    labels = pack.reader.page_labels
    first = pack.report.papers[0].first_page
    assert labels[:2] == ["1", "2"]
    assert labels[first - 1 : first + 3] == ["Att1-1", "Att1-2", "Att1-3", "Att2-1"]


def test_the_contents_lead_to_the_first_page_of_each_paper(make):
    pack = make(FILES)
    reader = pack.reader
    numbers = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages, 1)}
    links = [each.get_object() for each in reader.pages[0]["/Annots"]]
    aims = [numbers[link["/Dest"].get_object()[0].indirect_reference.idnum] for link in links]
    starts = [one.first_page for one in pack.report.papers]
    assert all("/A" not in link for link in links)
    assert aims == [2, 2, *(start for start in starts for _ in range(2))]


def test_the_contents_print_the_page_of_each_paper(make):
    pack = make(FILES)
    words = pack.reader.pages[0].extract_text().split()
    for one in pack.report.papers:
        assert str(one.first_page) in words


def test_the_cover_says_how_much_there_is(make):
    pack = make(FILES)
    assert f"{pack.report.pages} pages" in pack.reader.pages[0].extract_text()


def test_a_meeting_without_papers_has_a_pack_too(make):
    pack = make({})
    assert pack.report.accessible
    assert pack.report.archivable
    assert "no attachments" in pack.reader.pages[0].extract_text()


def test_many_papers_fill_several_pages_of_contents(make):
    pack = make({f"{number}.pdf": corpus.plain(1) for number in range(1, 121)})
    assert len(pack.reader.pages) == pack.report.pages
    assert pack.report.papers[0].first_page > 4
    assert paper(1, "x").number == 1


def linked(name):
    """Return a paper whose first page leads to its last, by a name or straight."""

    def link(pdf):
        last = Array([pdf.pages[2].obj, Name.Fit])
        pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String("slut"), last])))
        if not name:
            del pdf.Root.Names
        note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[60, 700, 200, 720])
        note.Dest = String(name) if name else last
        pdf.pages[0].Annots = Array([pdf.make_indirect(note)])

    return corpus.changed(link)


def test_links_inside_a_paper_lead_to_its_own_pages(make):
    pack = make({"a.pdf": linked("slut"), "b.pdf": linked(""), "c.pdf": linked("slut")})
    with pikepdf.open(pack.file) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
        names = pikepdf.NameTree(pdf.Root.Names.Dests)
        for one in pack.report.papers:
            (note,) = pdf.pages[one.first_page - 1].obj.Annots
            aim = note.Dest
            if isinstance(aim, String):
                aim = names[str(aim)].D
            assert numbers[aim[0].objgen] == one.first_page + 2


def labels_and_strips(pack, number):
    """Return the labels of a paper's pages, and where in all papers their strips say they are."""
    one = pack.report.papers[number - 1]
    pages = slice(one.first_page - 1, one.first_page - 1 + one.pages)
    strips = [page.extract_text().split(" of the papers")[0] for page in pack.reader.pages[pages]]
    return pack.reader.page_labels[pages], [strip.rsplit("page ", 1)[1] for strip in strips]


def test_in_the_next_dispatch_papers_keep_their_numbers_though_the_contents_have_grown(make):
    first = make(FILES)
    strips = [labels_and_strips(first, number) for number in range(1, 5)]
    more = {f"{number}.pdf": corpus.plain(1) for number in range(5, 40)}
    second = make({**FILES, **more}, before=first.report.numbers)
    assert first.report.papers[0].first_page == 4
    assert second.report.papers[0].first_page == 6
    assert second.reader.page_labels[:6] == ["1", "2", "3", "3a", "3b", "Att1-1"]
    for number, (labels, told) in enumerate(strips, 1):
        now, told_now = labels_and_strips(second, number)
        assert now == labels
        assert told_now == [each.replace("of 15", "of 50") for each in told]
    assert labels_and_strips(second, 5)[1] == ["16 of 50"]
    front = [page.extract_text() for page in second.reader.pages[:5]]
    assert "Pages have the numbers they had" in front[0]
    assert "Page 3a of 50 of the papers" in front[3]
    assert "Page 3b of 50 of the papers" in front[4]
    assert {"4", "7", "10", "13", "16"} <= set(front[0].split())


def test_in_the_next_dispatch_a_shorter_front_leaves_numbers_out(make):
    many = {f"{number}.pdf": corpus.plain(1) for number in range(1, 60)}
    first = make(many)
    start, last = first.report.papers[0].first_page, first.report.pages
    second = make(dict(list(many.items())[:3]), before=first.report.numbers)
    assert second.report.papers[0].first_page < start
    assert labels_and_strips(second, 1)[1] == [f"{start} of {last}"]
    assert str(start) in second.reader.pages[0].extract_text().split()


def test_an_unchanged_pack_is_the_same_file_in_the_next_dispatch(make):
    first = make(FILES).file.read_bytes()
    again = make(FILES, before=make(FILES).report.numbers)
    assert again.file.read_bytes() == first
