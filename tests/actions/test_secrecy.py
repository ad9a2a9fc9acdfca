"""Marks of secrecy follow what they are on; K4 is refused; the log of exports stays."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from est_desktop.actions.agenda import delete_item, duplicate_item, indent_item
from est_desktop.actions.attachments import attach_papers, remove_paper
from est_desktop.actions.items import set_item_internal_note, set_notes
from est_desktop.actions.meetings import delete_meeting
from est_desktop.actions.outcomes import (
    add_decision,
    add_measure,
    remove_decision,
    remove_measure,
)
from est_desktop.actions.secrecy import (
    Exported,
    bind_signed,
    note_export,
    set_information_class,
    set_mark,
    set_public_title,
    set_recipients,
)
from est_desktop.actions.settings import set_setting
from est_desktop.errors import (
    EmptyNameError,
    InformationClassError,
    OtherVersionError,
    SignatureBrokenError,
)
from est_desktop.model.enums import InformationClass
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.views.secrecy import MarkKind, Secrecy, SignedFacts
from est_desktop.model.views.settings import SettingKey
from est_desktop.queries.agenda import agenda_item
from est_desktop.queries.minutes import minutes
from est_desktop.queries.pack import pack
from est_desktop.queries.secrecy import exports, inside_texts, item_secrecy, marks_on, provisions
from est_desktop.queries.summons import summons
from est_desktop.rules.secrecy import PROVISIONS
from tests.actions.conftest import MOMENT

MARK = Secrecy("18 kap. 1 §", date(2026, 11, 23), "Norrköpings kommun")


def mark(read, key):
    """Return the mark on something, whatever it is."""
    return next(
        (found[key] for kind in MarkKind if key in (found := read(marks_on, kind, [key]))), None
    )


def test_an_item_is_marked_changed_and_unmarked(do, read, store, items):
    do(set_mark, MarkKind.ITEM, items[1], MARK)
    assert mark(read, items[1]) == MARK
    changed = replace(MARK, provision="OSL 26 kap. 1 § – enskilda i socialtjänst", whole=False)
    do(set_mark, MarkKind.ITEM, items[1], changed)
    assert mark(read, items[1]) == replace(MARK, provision="26 kap. 1 §", whole=False)
    do(set_mark, MarkKind.ITEM, items[1], None)
    assert mark(read, items[1]) is None
    do(set_mark, MarkKind.ITEM, items[1], None)
    for _ in range(3):
        store.undo()
    assert mark(read, items[1]) is None
    store.redo()
    assert mark(read, items[1]) == MARK


def test_a_mark_needs_a_provision(do, items):
    with pytest.raises(EmptyNameError):
        do(set_mark, MarkKind.ITEM, items[1], replace(MARK, provision=" – "))


def test_everything_in_an_item_can_be_marked(do, read, items, paper):
    (attached,) = do(attach_papers, items[1], [paper], MOMENT)
    decision = do(add_decision, items[1], "Samrådet enas.")
    measure = do(add_measure, items[1], "Byt lampor", date(2026, 11, 23))
    targets = read(item_secrecy, items[1]).targets
    assert [target.id for target in targets] == [items[1], attached, decision, measure]
    for target in targets:
        do(set_mark, target.kind, target.id, MARK)
    assert all(target.secrecy == MARK for target in read(item_secrecy, items[1]).targets)
    assert read(agenda_item, items[1]).attachments[0].secrecy == MARK


def test_marks_go_with_what_they_are_on_and_come_back(do, read, store, items, paper):
    (attached,) = do(attach_papers, items[1], [paper], MOMENT)
    decision = do(add_decision, items[1], "Samrådet enas.")
    measure = do(add_measure, items[1], "Byt lampor", date(2026, 11, 23))
    kinds = {
        attached: (MarkKind.PAPER, remove_paper),
        decision: (MarkKind.DECISION, remove_decision),
        measure: (MarkKind.MEASURE, remove_measure),
    }
    for key, (kind, remove) in kinds.items():
        do(set_mark, kind, key, MARK)
        do(remove, key)
        assert mark(read, key) is None
        store.undo()
        assert mark(read, key) == MARK


@pytest.mark.parametrize("own", [None, replace(MARK, provision="26 kap. 1 §")])
def test_a_measure_stays_secret_when_its_secret_item_is_deleted(do, read, store, items, own):
    measure = do(add_measure, items[1], "Byt lampor", date(2026, 11, 23))
    do(add_decision, items[1], "Samrådet enas.")
    do(set_mark, MarkKind.ITEM, items[1], MARK)
    if own:
        do(set_mark, MarkKind.MEASURE, measure, own)
    do(delete_item, items[1])
    assert mark(read, measure) == (own or MARK)
    store.undo()
    assert mark(read, measure) == own


def test_a_copy_is_as_secret_as_what_it_copies(do, read, items, paper):
    (attached,) = do(attach_papers, items[1], [paper], MOMENT)
    do(set_mark, MarkKind.ITEM, items[1], replace(MARK, whole=False))
    do(set_mark, MarkKind.PAPER, attached, MARK)
    do(set_public_title, items[1], "Lägesbild")
    copy = read(agenda_item, do(duplicate_item, items[1]))
    assert copy.secrecy == replace(MARK, whole=False)
    assert copy.attachments[0].secrecy == MARK
    assert copy.public_title == "Lägesbild"


def test_a_meeting_has_an_information_class_but_never_k4(do, read, meeting):
    do(set_information_class, meeting, InformationClass.K3)
    assert read(minutes, meeting).information_class is InformationClass.K3
    with pytest.raises(InformationClassError):
        do(set_information_class, meeting, InformationClass.K4)


def test_passages_are_found_in_background_and_notes(do, read, items):
    assert not read(item_secrecy, items[1]).has_passages
    secret = (Block(BlockKind.PARAGRAPH, (Run("öppet "), Run("hemligt", secret=True))),)
    do(set_notes, items[1], secret)
    assert read(item_secrecy, items[1]).has_passages


def test_the_list_of_provisions_is_ours_until_it_is_edited(do, read):
    assert read(provisions) == PROVISIONS
    do(set_setting, SettingKey.PROVISIONS, "18 kap. 1 § – polis\n\n35 kap. 1 §")
    assert read(provisions) == ("18 kap. 1 § – polis", "35 kap. 1 §")


def test_internal_notes_are_what_no_copy_may_hold(do, read, meeting, items):
    do(set_item_internal_note, items[1], "Ring honom först")
    assert read(inside_texts, meeting) == ("Ring honom först",)


def test_the_log_counts_versions_and_outlives_meeting_and_undo(do, read, store, meeting):
    out = Exported(
        meeting, "minutes", public=False, file_name="A.pdf", sha256="a" * 64, size=7,
        recipients="Polisen",
    )  # fmt: skip
    do(set_information_class, meeting, InformationClass.K2)
    for version in (1, 2):
        then = MOMENT + timedelta(minutes=version)
        assert store.note(lambda s, t=then: note_export(s, out, "sekreterare", t)) == version
    public = replace(out, public=True)
    assert store.note(lambda s: note_export(s, public, "sekreterare", MOMENT)) == 1
    assert store.undo_label is not None
    store.undo()
    do(delete_meeting, meeting)
    told = read(exports)
    assert [(row.version, row.public) for row in told] == [(2, False), (1, False), (1, True)]
    assert [row.information_class.name for row in told] == ["K2", "K2", "K1"]
    assert (told[0].recipients, told[0].exported_by) == ("Polisen", "sekreterare")
    assert read(exports, meeting) == told


SIGNED = SignedFacts("Signerad.pdf", "", ("b" * 64, "a" * 64), ("Ordföranden",), MOMENT, holds=True)


@pytest.fixture
def exported(store, meeting):
    out = Exported(meeting, "minutes", public=False, file_name="A.pdf", sha256="a" * 64, size=7)
    store.note(lambda s: note_export(s, out, "sekreterare", MOMENT))


def test_a_signed_file_is_bound_to_the_export_that_was_signed(do, read, exported, blob):
    signed = replace(SIGNED, sha256=blob)
    entry = do(bind_signed, signed, MOMENT)
    (row,) = read(exports)
    assert (row.id, row.signed_by) == (entry, ("Ordföranden",))
    assert do(bind_signed, signed, MOMENT) == entry


def test_a_signed_file_of_another_version_is_refused(do, exported, blob):
    with pytest.raises(OtherVersionError):
        do(bind_signed, replace(SIGNED, sha256=blob, revisions=("c" * 64,)), MOMENT)


def test_a_broken_signature_is_refused(do, exported, blob):
    with pytest.raises(SignatureBrokenError):
        do(bind_signed, replace(SIGNED, sha256=blob, holds=False), MOMENT)


def test_recipients_can_be_written_afterwards(do, read, exported):
    (row,) = read(exports)
    do(set_recipients, row.id, "Polismyndigheten, räddningstjänsten")
    assert read(exports)[0].recipients == "Polismyndigheten, räddningstjänsten"


def test_papers_and_sub_items_of_a_secret_item_bear_its_mark(do, read, meeting, items, paper):
    do(attach_papers, items[1], [paper], MOMENT)
    do(indent_item, items[2], 1)
    do(attach_papers, items[2], [paper], MOMENT)
    do(set_mark, MarkKind.ITEM, items[1], MARK)
    for view in (read(minutes, meeting), read(summons, meeting, date(2026, 11, 23))):
        assert [item.secrecy for item in view.items[:3]] == [None, MARK, MARK]
        assert [each.secrecy for each in view.papers] == [MARK, MARK]
    assert [each.secrecy for each in read(pack, meeting, date(2026, 11, 23)).papers] == [MARK, MARK]
