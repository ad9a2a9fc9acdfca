"""A document of all that is hard on pages: what breaks over three of them, what no font has."""

from datetime import date
from io import BytesIO

from PIL import Image

from est_desktop.documents.grids import Column, Grid
from est_desktop.documents.metadata import Details
from est_desktop.documents.page import Running, to_pdf
from est_desktop.documents.story import Story, begin
from est_desktop.model.rich_text import Run
from tests.documents.views import SENTENCES, bullet, numbered, paragraph

ADDRESS = "https://exempelkommun.example/diarium/arenden/2026/en-mycket-lang-sokvag?nummer="
LONG_WORD = "Kommunalförvaltningsorganisationsutredningskommitténsordförandekandidatnominering"
CHARACTERS = (
    "Grekiska αβγ, kyrilliska Дмитрий Ђорђевић, pilar → ⇒, telefon ☎, emoji 😀🎉, kinesiska 中文, "
    "polska Łódź ąęż, vietnamesiska Nguyễn, icke-brytande\u2011streck, hårt\u00a0blanksteg."
)
TYPED = "privat\ue000, mjukt binde\u00adstreck, styr\x00\x07tecken, riktning\u202e, halv\ud800"
PRINTED = "privat, mjukt bindestreck, styrtecken, riktning, halv"
RIGHT_TO_LEFT = "arabiska محمد och hebreiska שלום"
ROWS = 90
DETAILS = Details("Tortyr", "Provkommunen", "Allt som är svårt", date(2026, 11, 23))
RUNNING = Running("Tortyr", "Provkommunen", "Sida {page} ({count})")


class Teller:
    """Tells the document, and notes what somebody who reads it aloud must say, in order."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.said: list[str] = []

    def say(self, *texts: str) -> None:
        self.said += [word for text in texts for word in text.split()]

    def heading(self, level: int, text: str) -> None:
        self.story.heading(level, text, bookmark=text)
        self.say(text)

    def paragraph(self, text: str, printed: str = "") -> None:
        self.story.paragraph(text)
        self.say(printed or text)

    def bullets(self) -> None:
        rows = [(1, "•"), (2, "–"), (3, "·"), (2, "–"), (1, "•")]
        told = [f"Punkt {place}: {SENTENCES[place]}" for place in range(len(rows))]
        self.story.rich([bullet(text, row[0]) for text, row in zip(told, rows, strict=True)])
        for text, (_, mark) in zip(told, rows, strict=True):
            self.say(mark, text)

    def numbers(self) -> None:
        rows = [(1, "1."), (2, "1."), (2, "2."), (3, "1."), (1, "2."), (2, "1.")]
        self.story.rich([numbered("steg", level) for level, _ in rows])
        for _, mark in rows:
            self.say(mark, "steg")

    def table(self) -> None:
        columns = [Column("Nr", 40.0), Column("Text", 0.7), Column("Belopp", 0.3)]
        grid = Grid(self.story, columns, caption="Lång tabell")
        self.say("Lång tabell Nr Text Belopp")
        for row in range(ROWS):
            texts = (str(row), f"Rad {row} med en text som bryts i cellen. " * 3, f"{row * 317} kr")
            grid.texts(texts)
            self.say(*texts)
        grid.close()

    def tall_cell(self) -> None:
        grid = Grid(self.story, [Column("A", 0.6), Column("B", 0.4)])
        long = " ".join(SENTENCES * 12)
        grid.texts((long, "kort"))
        grid.close()
        self.say("A B", long, "kort")

    def links(self) -> None:
        for number in range(6):
            before, after = f"Se {SENTENCES[number]} ", f" och {SENTENCES[-1 - number]}"
            address = f"{ADDRESS}{number}"
            self.story.rich([paragraph(f"{before}{address}{after}", Run(" fet", bold=True))])
            self.say(before, address, after, "fet")

    def pictures(self) -> None:
        grey = Image.linear_gradient("L").resize((120, 60))
        clear = grey.convert("RGBA")
        clear.putalpha(grey)
        for name, image, kind in (
            ("Grå övertoning", grey, "JPEG"),
            ("Palett", grey.convert("P"), "PNG"),
            ("Genomskinlig övertoning", clear, "PNG"),
        ):
            out = BytesIO()
            image.save(out, kind)
            assert self.story.figure(out.getvalue(), name, (120, 60))


def tell() -> tuple:
    """Return the structure, the story, and the words that must be read in this order."""
    structure, story = begin()
    teller = Teller(story)
    teller.heading(1, "Tortyr")
    teller.heading(2, "Ett stycke över tre sidor")
    teller.paragraph(" ".join(SENTENCES * 22))
    teller.heading(2, "En lång tabell")
    teller.table()
    teller.heading(2, "En cell högre än sidan")
    teller.tall_cell()
    teller.heading(2, "Listor")
    teller.bullets()
    teller.numbers()
    teller.heading(2, "Länkar över rader")
    teller.links()
    teller.heading(2, "Tecken som saknas ☃")
    teller.paragraph(CHARACTERS)
    teller.paragraph(TYPED, PRINTED)
    teller.paragraph(RIGHT_TO_LEFT)
    story.rich([paragraph(Run("😀 Дмитрий", italic=True), Run("中 αβγ", bold=True, italic=True))])
    teller.say("😀 Дмитрий中 αβγ")
    teller.heading(3, "Långa ord")
    teller.paragraph(LONG_WORD * 3)
    teller.heading(2, "Bilder")
    teller.pictures()
    panel = Teller(story.panel())
    panel.heading(3, "Ruta")
    panel.paragraph(" ".join(SENTENCES * 6))
    return structure, story, [*teller.said, *panel.said]


def pdf(**options) -> bytes:
    """Return the file."""
    structure, story, _ = tell()
    return to_pdf(structure, story, DETAILS, RUNNING, **options)
