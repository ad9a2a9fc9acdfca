"""What has changed since something was sent (sedan utskick)."""

from est_desktop.model.views.dispatch import Changes, SentAgenda


def changes(sent: SentAgenda, now: SentAgenda) -> Changes:
    """Return how the agenda of now differs from the one that was sent.

    Equal agendas have no changes. What was added is not also told as moved, and what was withdrawn
    or is gone not as changed.
    """
    items = {item.id: item for item in sent.items}
    papers = {paper.id: paper for paper in sent.papers}
    here = {item.id for item in now.items}
    papers_here = {paper.id for paper in now.papers}
    withdrawn = [
        item
        for item in now.items
        if item.withdrawn and item.id in items and not items[item.id].withdrawn
    ]
    gone = [item for item in sent.items if item.id not in here]
    return Changes(
        sitting=_sitting(sent) != _sitting(now),
        moved=[item.id for item in now.items if item.id in items]
        != [item.id for item in sent.items if item.id in here],
        added=tuple(item for item in now.items if item.id not in items),
        changed=tuple(
            item
            for item in now.items
            if item.id in items and item not in withdrawn and item != items[item.id]
        ),
        withdrawn=(*withdrawn, *gone),
        new_papers=tuple(paper for paper in now.papers if paper.id not in papers),
        replaced_papers=tuple(
            paper for paper in now.papers if paper.id in papers and paper != papers[paper.id]
        ),
        removed_papers=tuple(paper for paper in sent.papers if paper.id not in papers_here),
    )


def _sitting(agenda: SentAgenda) -> tuple[object, ...]:
    return agenda.title, agenda.starts_at, agenda.ends_at, agenda.place
