"""Running text has one stored form."""

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.rich_text import (
    Block,
    BlockKind,
    Run,
    as_plain,
    from_text,
    plain,
    to_text,
)

runs = st.builds(Run, text=st.text(min_size=1), bold=st.booleans(), italic=st.booleans())
blocks = st.lists(
    st.builds(
        Block,
        kind=st.sampled_from(BlockKind),
        runs=st.lists(runs, min_size=1).map(tuple),
        level=st.integers(1, 3),
    ),
    min_size=1,
).map(tuple)


@given(blocks)
def test_what_is_stored_comes_back_equal(some):
    assert from_text(to_text(some)) == some


def test_no_text_is_stored_as_nothing():
    assert to_text(()) == ""
    assert to_text((Block(BlockKind.PARAGRAPH, (Run(""),)),)) == ""
    assert from_text("") == ()


def test_the_stored_form_is_short_and_readable():
    some = (
        Block(BlockKind.PARAGRAPH, (Run("Polisen ser "), Run("färre", bold=True))),
        Block(BlockKind.BULLET, (Run("platser", italic=True),), level=2),
    )
    assert to_text(some) == (
        '[{"k":"p","r":[["Polisen ser ",""],["färre","b"]]},{"k":"ul","l":2,"r":[["platser","i"]]}]'
    )
    assert as_plain(some) == "Polisen ser färre\nplatser"


def test_a_text_that_is_not_ours_is_read_as_plain_lines():
    for foreign in ("Bara text", "[1, 2]", '{"k":', '[{"k":"zz","r":[]}]', '[{"k":"p","r":3}]'):
        assert from_text(foreign) == plain(foreign)


@given(st.text())
def test_no_stored_text_whatever_stops_the_reading(text):
    from_text(text)
