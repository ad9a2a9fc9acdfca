"""A public copy holds nothing secret, whatever is marked: property over all marks."""

import re
from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from est_desktop.model.enums import InformationClass, ItemKind, MeasureStatus, Outcome, Purpose
from est_desktop.model.rich_text import Block, BlockKind, Run
from est_desktop.model.views.action_plan import PlanView
from est_desktop.model.views.letterhead import Letterhead
from est_desktop.model.views.minutes import DecisionText, MeasureLine, MinutesItem, MinutesView
from est_desktop.model.views.pack import PackPaper, PackView
from est_desktop.model.views.secrecy import Secrecy
from est_desktop.model.views.summons import Paper, SummonsItem, SummonsView
from est_desktop.rules.passages import bare
from est_desktop.rules.public_copy import (
    PLAN_TEXTS,
    SECRET_LINE,
    is_marked,
    public_minutes,
    public_pack,
    public_plan,
    public_summons,
    secret_texts,
    texts_of,
)
from est_desktop.rules.secrecy import (
    class_label,
    provision_of,
    removed,
    short_stamp,
    stamp,
    withheld,
)

KEY = UUID(int=1)
OPEN_WORD = re.compile(r"öppet(?!rubrik|område|dnr|föredragande)\w+")
NINE, TEN = datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 10)
MARK = Secrecy("18 kap. 1 §", date(2026, 11, 23), "Norrköpings kommun")
HEAD = Letterhead("Norrköpings kommun", "", b"", "", "Norrköping")

marks = st.sampled_from([None, MARK, replace(MARK, whole=False)])
whole_marks = st.sampled_from([None, MARK])


def word(kind, number, *, secret):
    return f"{'hemligt' if secret else 'öppet'}{kind}{number}"


@st.composite
def trees(draw):
    """Return rows of an outline, each with its mark and whether it is secret by inheritance."""
    rows, over = [], None
    for number in range(draw(st.integers(1, 6))):
        level = 0 if not rows else draw(st.integers(0, min(2, rows[-1][1] + 1)))
        mark = draw(marks)
        if over is not None and level <= over:
            over = None
        if over is None and mark and mark.whole:
            over = level
        rows.append((number, level, mark, over is not None))
    return rows


@st.composite
def sentences(draw, kind, number, secret):
    """Return a plain text in which some words stand between the signs of a secret passage."""
    passages = draw(st.lists(st.booleans(), min_size=1, max_size=3))
    told = [(word(f"{kind}{n}", number, secret=secret or s), s) for n, s in enumerate(passages)]
    return " ".join(f"⟦{text}⟧" if passage else text for text, passage in told)


@st.composite
def parts(draw, number, secret):
    paper, decision, measure = (draw(whole_marks) for _ in range(3))
    runs = [
        Run(word(f"text{n}", number, secret=secret or s), secret=s)
        for n, s in enumerate(draw(st.lists(st.booleans(), max_size=4)))
    ]
    return {
        "papers": (Paper(1, word("bilaga", number, secret=secret or bool(paper)), "1", paper),),
        "decisions": (
            DecisionText(
                (draw(sentences("beslut", number, secret or bool(decision))),),
                word("ansvarig", number, secret=secret or bool(decision)),
                None,
                no_action=False,
                send_to=word("mottagare", number, secret=secret or bool(decision)),
                secrecy=decision,
            ),
        ),
        "measures": (
            MeasureLine("Å26-01", draw(sentences("åtgärd", number, secret or bool(measure))),
                        word("vem", number, secret=secret or bool(measure)), None, measure),
        ),
        "text": (Block(BlockKind.PARAGRAPH, tuple(runs)),),
    }  # fmt: skip


@st.composite
def items(draw):
    """Return items of minutes and of a summons in which every secret word begins "hemligt"."""
    minutes, summons = [], []
    for number, level, mark, secret in draw(trees()):
        some = draw(parts(number, secret))
        public = draw(st.sampled_from(["", word("rubrik", number, secret=False)]))
        same = {
            "id": KEY, "number": str(number), "level": level, "kind": ItemKind.ITEM,
            "title": word("titel", number, secret=secret), "purpose": Purpose.DECISION,
            "presenter": word("föredragande", number, secret=secret),
            "case_number": word("dnr", number, secret=secret),
            "areas": (word("område", number, secret=secret),),
            "papers": some["papers"], "secrecy": mark, "public_title": public,
        }  # fmt: skip
        minutes.append(
            MinutesItem(paragraph_no=number + 1, notes=some["text"], decisions=some["decisions"],
                        measures=some["measures"], **same)
        )  # fmt: skip
        proposal = (draw(sentences("förslag", number, secret)),)
        summons.append(
            SummonsItem(starts=time(9), minutes_planned=5, background=some["text"],
                        proposed_decision=proposal, **same)
        )  # fmt: skip
    return tuple(minutes), tuple(summons)


def whole_views(some):
    minutes, summons = some
    same = {
        "meeting_id": KEY, "letterhead": HEAD, "body": "Chefssamråd", "title": "Möte",
        "starts_at": NINE, "ends_at": TEN, "place": "", "case_number": "", "chair": "",
        "secretary": "", "dated_on": NINE.date(), "parties": (),
        "information_class": InformationClass.K3,
    }  # fmt: skip
    return (
        MinutesView(items=minutes, papers=tuple(p for i in minutes for p in i.papers), **same),
        SummonsView(items=summons, papers=tuple(p for i in summons for p in i.papers),
                    reply_by=None, decision_lead="Samrådet enas om att", **same),
    )  # fmt: skip


@given(items())
def test_nothing_secret_is_left_and_nothing_public_is_lost(some):
    for whole, public in zip(whole_views(some), (public_minutes, public_summons), strict=True):
        copy = public(whole)
        texts = " ".join(texts_of(copy))
        assert "hemligt" not in texts
        assert copy.public_copy
        assert copy.information_class is InformationClass.K1
        assert len(copy.items) == len(whole.items)
        assert len(copy.papers) == len(whole.papers)
        assert "⟦" not in texts
        assert all(text in texts for text in OPEN_WORD.findall(" ".join(texts_of(whole))))
        secret = {bare(text) for text in texts_of(whole) if "hemligt" in text}
        assert secret <= set(secret_texts(whole, copy))


@given(items())
def test_a_public_pack_leaves_out_every_secret_paper_and_keeps_the_others(some):
    _, summons = whole_views(some)
    papers = tuple(
        PackPaper(number, item.number, item.title, paper.title, paper.title, paper.title, 1,
                  "a" * 64, secrecy=paper.secrecy)
        for number, (item, paper) in enumerate(
            ((item, paper) for item in summons.items for paper in item.papers), 1
        )
    )  # fmt: skip
    numbered = iter(range(1, len(papers) + 1))
    rows = tuple(
        replace(item, papers=tuple(replace(p, number=next(numbered)) for p in item.papers))
        for item in summons.items
    )
    whole = PackView(replace(summons, items=rows), papers)
    copy = public_pack(whole)
    assert "hemligt" not in " ".join(texts_of(copy))
    for before, after in zip(whole.papers, copy.papers, strict=True):
        assert bool(after.withheld) is ("hemligt" in before.title)
        assert bool(after.sha256) is not bool(after.withheld)


@given(items())
def test_what_bears_a_mark_is_known(some):
    minutes, _ = whole_views(some)
    marked = "secrecy=Secrecy(" in repr(minutes)
    assert is_marked(minutes) is marked
    assert not is_marked(public_minutes(minutes))


@given(items())
def test_a_public_copy_of_a_public_copy_is_the_same(some):
    minutes, summons = whole_views(some)
    assert public_minutes(public_minutes(minutes)) == public_minutes(minutes)
    assert public_summons(public_summons(summons)) == public_summons(summons)


@given(st.text(min_size=1, max_size=400))
def test_the_length_of_what_was_removed_tells_nothing(text):
    minutes, _ = whole_views(((), ()))
    block = Block(
        BlockKind.PARAGRAPH, (Run("A "), Run(text, secret=True), Run(text, bold=True, secret=True))
    )
    item = MinutesItem(KEY, "1", 0, ItemKind.ITEM, 1, "T", Purpose.DECISION, "", "", (), (block,),
                       (), (), (), replace(MARK, whole=False))  # fmt: skip
    (copy,) = public_minutes(replace(minutes, items=(item,))).items
    assert [run.text for run in copy.notes[0].runs] == ["A ", removed("18 kap. 1 §")]


def test_a_passage_in_a_point_leaves_the_rest_of_it():
    minutes, summons = whole_views(((), ()))
    decision = DecisionText(("Samrådet enas om att ⟦larma⟧ porten.",), "", None, no_action=False,
                            send_to="")  # fmt: skip
    line = MeasureLine("Å26-01", "Larma ⟦porten", "Polisen", None)
    same = (KEY, "1", 0, ItemKind.ITEM)
    part = replace(MARK, whole=False)
    item = MinutesItem(*same, 1, "T", Purpose.DECISION, "", "", (), (), (decision,), (line,), (),
                       part)  # fmt: skip
    (copy,) = public_minutes(replace(minutes, items=(item,))).items
    told = "[Uppgift borttagen – OSL 18 kap. 1 §]"
    assert plain(copy.decisions[0].points[0]) == f"Samrådet enas om att {told} porten."
    assert plain(copy.measures[0].text) == f"Larma {told}"
    assert copy.measures[0].owner == "Polisen"
    called = SummonsItem(*same, time(9), 5, "T", Purpose.DECISION, "", "", (), (), ("att ⟦larma⟧",),
                         (), None)  # fmt: skip
    (copy,) = public_summons(replace(summons, items=(called,))).items
    assert copy.proposed_decision == ("att [Uppgift borttagen]",)


@given(st.sampled_from(Outcome))
def test_what_became_of_a_secret_item_is_told_only_by_its_number(outcome):
    """A withdrawn one has none, in every copy; nothing else of the outcome is told."""
    minutes, _ = whole_views(((), ()))
    item = MinutesItem(KEY, "1", 0, ItemKind.ITEM, 1, "T", Purpose.DECISION, "", "", (), (),
                       (), (), (), MARK, outcome=outcome, outcome_note="skäl",
                       conflicts=("kommunpolis",))  # fmt: skip
    (copy,) = public_minutes(replace(minutes, items=(item,))).items
    expected = Outcome.WITHDRAWN if outcome is Outcome.WITHDRAWN else Outcome.OPEN
    assert (copy.outcome, copy.outcome_note, copy.conflicts) == (expected, "", ())


def plain(text):
    return text.replace("\xa0", " ")


def test_words_of_the_law():
    assert plain(removed("18 kap. 1 §")) == "[Uppgift borttagen – OSL 18 kap. 1 §]"
    assert plain(removed("")) == "[Uppgift borttagen]"
    assert provision_of("OSL 26 kap. 1 § – socialtjänst") == "26 kap. 1 §"
    assert plain(short_stamp("18 kap. 1 §")) == "SEKRETESS OSL 18 kap. 1 §"
    assert plain(stamp(MARK)) == (
        "SEKRETESS · Offentlighets- och sekretesslagen (2009:400) 18 kap. 1 §"
        " · 2026-11-23 · Norrköpings kommun"
    )
    assert plain(withheld(3, "18 kap. 1 §")) == (
        "Bilaga 3 omfattas av sekretess (OSL 18 kap. 1 §) och ingår inte."
    )
    assert class_label(InformationClass.K2) == "K2 måttlig – intern"


texts = st.sampled_from(["öppet ord", "öppet ⟦hemligt⟧ ord", "⟦hemligt", "öppet\n⟦hemligt⟧"])


@given(marks, st.lists(texts, min_size=6, max_size=6))
def test_a_measure_of_the_plan_is_open_or_told_by_its_number_alone(mark, written):
    """As in the minutes: what is marked keeps its number, passages become a few words."""
    line = replace(
        SECRET_LINE, number="Å26-04", owner="öppet ansvar", areas=("öppet område",),
        due_date=NINE.date(), status=MeasureStatus.DONE, secrecy=mark,
        **dict(zip(PLAN_TEXTS, written, strict=True)),
    )  # fmt: skip
    view = PlanView("Norrköpings kommun", "", NINE.date(), (line,))
    public = public_plan(view)
    (told,) = public.lines
    assert public.public_copy
    assert not is_marked(public)
    assert told.number == "Å26-04"
    assert not any("hemligt" in text for text in texts_of(public))
    if mark is not None and mark.whole:
        assert told == replace(SECRET_LINE, number="Å26-04", text=removed(MARK.provision))
    else:
        assert (told.owner, told.due_date) == ("öppet ansvar", NINE.date())
        shown = zip(written, (getattr(told, name) for name in PLAN_TEXTS), strict=True)
        assert all(text == after for text, after in shown if "hemligt" not in text)
