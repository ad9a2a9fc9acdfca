"""What a file says of itself: title, author, date, and that it is PDF/UA-1 and PDF/A-2a or 3a."""

from dataclasses import dataclass
from datetime import date
from html import escape

from est_desktop.documents.colour_profile import srgb_profile
from est_desktop.documents.literals import reference, text_string
from est_desktop.documents.pdf_file import PdfFile

PROGRAM = "EST Desktop"
"""Who made the file."""
LANGUAGE = "sv-SE"
"""The language that the documents are read aloud in: what the secretary wrote is Swedish."""

PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{program}</pdf:Producer><xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
"""The XMP packet (ISO 16684-1). PDF/A must be told what `pdfuaid` is: it knows no such schema."""


@dataclass(frozen=True, slots=True)
class Details:
    """What a document says of itself.

    Attributes:
        title: Shown in the title bar of the reader (PDF/UA-1, 7.1).
        author: The organisation it is from.
        subject: One line on what it is.
        dated_on: The creation date. The clock is not asked: equal data gives equal bytes.
    """

    title: str
    author: str
    subject: str
    dated_on: date


def metadata_entries(file: PdfFile, details: Details, *, part: int) -> bytes:
    """Write packet and colour profile, and return their entries for the catalogue.

    Args:
        file: The file that is being made.
        details: What it says of itself.
        part: Of PDF/A that it keeps to: 3 with files inside, else 2.
    """
    packet = file.add_stream(
        b"/Type/Metadata/Subtype/XML",
        _packet(details, part).encode("utf-8", "replace"),
        packed=False,  # must be readable without unpacking
    )
    profile = file.add_stream(b"/N 3", srgb_profile())
    return (
        b"/Metadata " + reference(packet) + b"/Lang" + text_string(LANGUAGE) + b"/OutputIntents"
        b"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
        b"/Info(sRGB IEC61966-2.1)/DestOutputProfile " + reference(profile) + b">>]"
    )


def information(details: Details) -> bytes:
    """Return the information dictionary; it says the same as the packet (PDF/A-2, 6.6.2)."""
    moment = text_string(f"D:{details.dated_on.isoformat().replace('-', '')}000000Z")
    values = {
        b"Title": text_string(details.title),
        b"Author": text_string(details.author),
        b"Subject": text_string(details.subject),
        b"Creator": text_string(PROGRAM),
        b"Producer": text_string(PROGRAM),
        b"CreationDate": moment,
        b"ModDate": moment,
    }
    return b"<<" + b"".join([b"/%b%b" % pair for pair in values.items()]) + b">>"


def _packet(details: Details, part: int) -> str:
    return PACKET.format(
        part=part,
        title=escape(details.title),
        author=escape(details.author),
        subject=escape(details.subject),
        language=LANGUAGE,
        program=PROGRAM,
        moment=f"{details.dated_on.isoformat()}T00:00:00+00:00",
    )
