"""Lines: as full as can be, and nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.documents.breaking import SOFT_HYPHEN, LineBreaker
from est_desktop.documents.fonts import Face
from est_desktop.documents.words import words_of

REGULAR = words_of(Face.REGULAR)
texts = st.lists(st.text(alphabet="abcåäö-/. W", max_size=80), min_size=1, max_size=4)


def broken(text, limit, *more):
    return LineBreaker([REGULAR] * (1 + len(more)), limit).break_runs([text, *more])


def shown(line):
    return "".join(
        " ".join(segment.words) + (" " if segment.spaced else "") for segment in line.segments
    )


def together(lines):
    return "".join(shown(line) for line in lines).replace(SOFT_HYPHEN, "")


@given(texts, st.integers(1500, 60000))
def test_no_letter_is_lost_and_no_line_too_wide(runs, limit):
    lines = broken(runs[0], limit, *runs[1:])
    assert together(lines) == "".join(runs)
    for line in lines:
        assert line.width <= limit + 0.01 or len(shown(line).strip()) <= 1


def test_a_line_takes_as_many_words_as_fit():
    lines = broken("ett två tre fyra fem", REGULAR.widths["två"] * 2.5)
    assert [shown(line).strip() for line in lines] == ["ett två", "tre fyra", "fem"]


def test_a_compound_wider_than_its_line_is_hyphenated_in_swedish():
    word = "brottsförebyggandesamordnare"
    lines = broken(f"Vår {word}", REGULAR.widths[word] * 0.7)
    heads = [shown(line).strip() for line in lines]
    assert heads[0] == "Vår" or heads[0].endswith(SOFT_HYPHEN)
    assert sum(head.endswith(SOFT_HYPHEN) for head in heads) == len(heads) - (heads[0] == "Vår") - 1
    assert together(lines) == f"Vår {word}"


def test_an_address_breaks_at_its_joints_without_a_hyphen():
    address = "https://exempelkommun.example/diarium/2026/0456/handlingar"
    lines = broken(address, REGULAR.widths[address] * 0.4)
    assert len(lines) > 2
    assert all(shown(line)[-1] in "-/." for line in lines[:-1])
    assert together(lines) == address


def test_a_hyphenated_word_is_left_as_it_is():
    lines = broken("Inför nästa EST-möte", REGULAR.widths["Inför nästa EST"] * 1.1)
    assert shown(lines[-1]) == "EST-möte"


def test_a_word_in_two_faces_stays_on_one_line():
    bold = words_of(Face.BOLD)
    breaker = LineBreaker([REGULAR, bold, REGULAR], REGULAR.widths["beslut om"] * 1.1)
    lines = breaker.break_runs(["beslut om ", "plan", "er"])
    assert [shown(line).strip() for line in lines] == ["beslut om", "planer"]


def test_ten_thousand_letters_in_one_word_fill_their_lines():
    lines = broken("W" * 10_000, 40_000)
    assert together(lines) == "W" * 10_000
    assert all(line.width > 30_000 for line in lines[:-1])
