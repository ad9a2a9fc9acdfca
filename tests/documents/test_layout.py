"""Pages: nothing stands alone that wants company, and nothing is lost at a break."""

from collections import deque

from est_desktop.documents.layout import Gap, Stack, fill
from est_desktop.documents.panels import KEPT_WHOLE, Panel
from est_desktop.documents.structure import Element
from est_desktop.documents.styles import BODY, HEADINGS
from est_desktop.documents.tables import Row, Table
from est_desktop.documents.text import Text

WIDTH = 300.0


def text(words=60, style=BODY):
    return Text("ord " * words, style, Element("P"))


def heading():
    return text(2, HEADINGS[2])


def filled(blocks, room, *, must=True):
    queue = deque(blocks)
    return [block for _, block in fill(queue, WIDTH, room, must=must).placed], list(queue)


def cell(words=3):
    return Stack([text(words)])


def table(rows, words=3):
    return Table(
        [1.0, 1.0], Row([cell(), cell()]), [Row([cell(words), cell()]) for _ in range(rows)]
    )


def test_a_heading_goes_overleaf_with_its_text():
    first, body = text(20), text(60)
    room = first.measure(WIDTH) + 30
    placed, rest = filled([first, heading(), body], room)
    assert placed == [first]
    assert len(rest) == 2


def test_two_headings_go_overleaf_together():
    first = text(20)
    placed, rest = filled([first, heading(), heading(), text(60)], first.measure(WIDTH) + 75)
    assert placed == [first]
    assert len(rest) == 3


def test_a_heading_stays_if_two_lines_of_its_text_do():
    first = text(20)
    placed, rest = filled([first, heading(), text(200)], first.measure(WIDTH) + 90)
    assert len(placed) == 3
    assert len(placed[-1].lines) >= 2
    assert len(rest) == 1


def test_a_paragraph_never_leaves_a_single_line_on_either_page():
    whole = text(200)
    whole.measure(WIDTH)
    for lines in range(len(whole.lines) + 1):
        parts = whole.split(lines * BODY.leading)
        if parts:
            assert min(len(part.lines) for part in parts) >= 2
            assert sum(len(part.lines) for part in parts) == len(whole.lines)


def test_a_heading_of_many_pages_is_not_awaited_for_ever():
    placed, rest = filled([text(3000, HEADINGS[2]), text()], 400)
    assert len(placed) == 1
    assert rest


def test_a_gap_vanishes_at_the_top_of_a_page():
    queue = deque([Gap(50), text(5)])
    assert fill(queue, WIDTH, 500, must=True).placed[1][0] == BODY.above


def test_a_low_panel_is_kept_whole_and_a_high_one_divided():
    low, high = Panel(Stack([text(20)])), Panel(Stack([text(400)]))
    assert low.measure(WIDTH) < KEPT_WHOLE
    assert low.split(50) is None
    height = high.measure(WIDTH)
    head, tail = high.split(200)
    assert head.measure(WIDTH) <= 200
    assert head.measure(WIDTH) + tail.measure(WIDTH) >= height


def test_a_table_is_divided_between_rows_and_repeats_its_head():
    whole = table(30)
    whole.measure(WIDTH)
    first, rest = whole.split(200)
    assert first.height <= 200
    assert len(first.rows) + len(rest.rows) == 30
    assert not first.begun
    assert rest.begun
    assert rest.head is whole.head


def test_a_table_head_never_stands_alone():
    first = text(20)
    placed, rest = filled([first, table(3)], first.measure(WIDTH) + 40)
    assert placed == [first]
    assert len(rest) == 1


def test_a_row_higher_than_the_page_goes_on_overleaf():
    tall = table(1, words=2000)
    placed, rest = filled([tall], 400)
    assert placed[0].height <= 400
    assert len(rest[0].rows) == 1
