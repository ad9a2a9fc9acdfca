"""Papers as organisations send them: turned, cropped, damaged, locked, layered, scripted."""

import io
import zipfile

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas


def plain(pages=3, size=A4, text="Verksamheten fortgår enligt plan"):
    """Return what many programs still write: no tags, standard fonts not embedded."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=1)
    for number in range(1, pages + 1):
        canvas.setFont("Helvetica", 18)
        canvas.drawString(60, size[1] - 60, f"{text}, sida {number}")
        canvas.rect(2, 2, size[0] - 4, size[1] - 4)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def changed(change, pages=3, **saving):
    """Return a plain paper after a change."""
    with Pdf.open(io.BytesIO(plain(pages))) as pdf:
        change(pdf)
        out = io.BytesIO()
        pdf.save(out, **saving)
    return out.getvalue()


def turned():
    def turn(pdf):
        for number, page in enumerate(pdf.pages):
            page.Rotate = number * 90

    return changed(turn, pages=4)


def cropped():
    def crop(pdf):
        page = pdf.pages[0]
        page.MediaBox = Array([-100, 50, 600, 900])
        page.CropBox = Array([120, 600, 480, 820])

    return changed(crop, pages=1)


def in_large_units():
    def enlarge(pdf):
        pdf.pages[0].UserUnit = 2

    return changed(enlarge, pages=1)


def odd_boxes():
    def spoil(pdf):
        pdf.pages[0].MediaBox = Array([595, 842, 0, 0])
        pdf.pages[1].MediaBox = Array([0, 0, 0, 0])
        pdf.pages[2].CropBox = Array([5000, 5000, 6000, 6000])
        pdf.pages[2].Rotate = 45

    return changed(spoil)


def inherited():
    def lift(pdf):
        first = pdf.pages[0]
        pdf.Root.Pages.MediaBox = Array([0, 0, 842, 595])
        pdf.Root.Pages.Rotate = 90
        pdf.Root.Pages.Resources = first.Resources
        for page in pdf.pages:
            del page.obj["/MediaBox"]
            del page.obj["/Resources"]
            if "/Rotate" in page.obj:
                del page.obj["/Rotate"]

    return changed(lift)


def owner_locked():
    allowed = pikepdf.Permissions(modify_other=False, extract=False)
    lock = pikepdf.Encryption(owner="hemlig", user="", R=6, allow=allowed)
    return changed(lambda pdf: None, encryption=lock)


def user_locked():
    lock = pikepdf.Encryption(owner="hemlig", user="lösen", R=6)
    return changed(lambda pdf: None, encryption=lock)


def broken_table():
    data = plain()
    return data[: data.rfind(b"startxref")] + b"startxref\n99999999\n%%EOF\n"


def cut_off():
    data = plain(7)
    return data[: len(data) * 2 // 3]


def looped():
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF"
    )


def pageless():
    out = io.BytesIO()
    Pdf.new().save(out)
    return out.getvalue()


def unfinished_content():
    def spoil(pdf):
        pdf.pages[0].Contents = pdf.make_stream(b"q q BT /F1 12 Tf (utan slut")
        pdf.pages[1].Contents = pdf.make_stream(b"Q Q Q EMC ET")
        del pdf.pages[2].obj["/Contents"]

    return changed(spoil)


def layered():
    def add(pdf):
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Dolt")))
        pdf.Root.OCProperties = Dictionary(
            OCGs=Array([layer]), D=Dictionary(OFF=Array([layer]), Order=Array([layer]))
        )
        page = pdf.pages[0]
        page.Resources.Properties = Dictionary(MC0=layer)
        page.contents_add(b"/OC /MC0 BDC 0 0 0 rg 100 200 400 300 re f EMC")

    return changed(add, pages=1)


def form():
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.drawString(60, 700, "Anmälan")
    canvas.acroForm.textfield(name="namn", x=60, y=600, width=200, height=20, value="ifyllt")
    canvas.acroForm.checkbox(name="kryss", x=300, y=600, checked=True)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def scripted():
    def add(pdf):
        script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
        pdf.Root.OpenAction = script
        pdf.Root.AA = Dictionary(WC=script)
        pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("a"), script])))
        pdf.pages[0].AA = Dictionary(O=Dictionary(S=Name.URI, URI=String("https://x.example/")))
        address = Dictionary(S=Name.URI, URI=String("https://kommun.example/"), Next=script)
        pdf.pages[0].Annots = Array(
            [
                pdf.make_indirect(_link(Dictionary(S=Name.Launch, F=String("cmd.exe")))),
                pdf.make_indirect(_link(Dictionary(S=Name.SubmitForm, F=String("https://x")))),
                pdf.make_indirect(_link(Dictionary(S=Name.GoToR, F=String("annan.pdf")))),
                pdf.make_indirect(_link(Dictionary(S=Name.URI, URI=String("javascript:x()")))),
                pdf.make_indirect(_link(address)),
            ]
        )

    return changed(add, pages=1)


def _link(action):
    return Dictionary(
        Type=Name.Annot, Subtype=Name.Link, Rect=[60, 700, 200, 720], A=action, F=0,
        AA=Dictionary(E=Dictionary(S=Name.JavaScript, JS=String("x"))),
    )  # fmt: skip


def commented():
    def add(pdf):
        note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[100, 100, 120, 120],
                          Contents=String("intern kommentar"))  # fmt: skip
        hidden = Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Rect=[100, 200, 220, 220],
                            Contents=String("dold kommentar"), F=2)  # fmt: skip
        pdf.pages[0].Annots = Array([pdf.make_indirect(note), pdf.make_indirect(hidden)])

    return changed(add, pages=1)


def signed():
    def add(pdf):
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String("s"),
                Rect=[0, 0, 0, 0],
                P=pdf.pages[0].obj,
            )
        )
        pdf.pages[0].Annots = Array([field])
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)

    return changed(add, pages=1)


def xfa():
    def add(pdf):
        pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=pdf.make_stream(b"<xdp/>"))

    return changed(add, pages=1)


def scanned():
    out = io.BytesIO()
    Image.effect_noise((310, 438), 60).convert("RGB").save(out, "PDF", resolution=37)
    return out.getvalue()


def renamed_web_page():
    return b"<html><body>404</body></html>"


def word():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as opened:
        opened.writestr("[Content_Types].xml", "<x/>")
        opened.writestr("word/document.xml", "<x/>")
    return out.getvalue()


def image(kind, size=(300, 200), *, turned=False, frames=1):
    """Return a picture, red on its left half; turned, so is its content, and the file says so."""
    picture = Image.new("RGB", size, "white")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    out, options = io.BytesIO(), {}
    if turned:
        exif = Image.Exif()
        exif[0x0112] = 6  # to be turned by a quarter, clockwise
        options["exif"] = exif
    if frames > 1:
        options |= {"save_all": True, "append_images": [picture] * (frames - 1)}
    picture.save(out, kind, **options)
    return out.getvalue()


PAPERS = {
    "vänd.pdf": turned,
    "beskuren.pdf": cropped,
    "stora enheter.pdf": in_large_units,
    "udda rutor.pdf": odd_boxes,
    "ärvda värden.pdf": inherited,
    "a3.pdf": lambda: plain(2, landscape(A3)),
    "etikett.pdf": lambda: plain(1, (90, 40)),
    "ägarlås.pdf": owner_locked,
    "trasig tabell.pdf": broken_table,
    "avklippt.pdf": cut_off,
    "trasigt innehåll.pdf": unfinished_content,
    "lager.pdf": layered,
    "blankett.pdf": form,
    "skript.pdf": scripted,
    "kommentarer.pdf": commented,
    "signerad.pdf": signed,
    "xfa.pdf": xfa,
    "inskannad.pdf": scanned,
    "foto.jpg": lambda: image("JPEG"),
    "mobilfoto.jpg": lambda: image("JPEG", turned=True),
    "skiss.png": lambda: image("PNG"),
    "skanning.tif": lambda: image("TIFF", frames=3),
    "bild.gif": lambda: image("GIF"),
    "bild.bmp": lambda: image("BMP"),
    "bild.webp": lambda: image("WEBP"),
    "anteckningar.txt": "Första raden\n\nSista raden åäö".encode,
}
"""What has pages in a pack."""
PAGELESS = {
    "låst.pdf": user_locked,
    "slinga.pdf": looped,
    "inga sidor.pdf": pageless,
    "tom.pdf": lambda: b"",
    "webbsida.pdf": renamed_web_page,
    "avtal.docx": word,
    "avtal.pdf": word,
    "skräp.pdf": lambda: bytes(range(256)) * 40,
    "halv.pdf": lambda: plain()[:40],
    "trasig bild.png": lambda: image("PNG")[:60],
}
"""What a slip stands for."""
