"""Knows what makes a PDF fit for an archive and for assistive technology, beside its structure.

PDF/A-2a (ISO 19005-2; with the content in it PDF/A-3a, ISO 19005-3) and PDF/UA-1 (ISO 14289-1) together: properties in
XMP, the meaning of the colours, the language, that a reader's program shows the title, and an end of line before every
end of a stream. No clock is read.
"""

from datetime import date
from functools import cache
from hashlib import md5
from importlib.resources import files
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    NoEncryption,
    PDFArray,
    PDFCatalog,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)

_PADDING = "\n".join([" " * 99] * 20)
"""Room in which another program can change the properties in place, as the XMP specification advises."""

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
{properties}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
{padding}
<?xpacket end="w"?>"""
"""The second description says what `pdfuaid` is, as PDF/A asks of all that it does not know itself (6.6.2.3)."""


class Day:
    """The day of a document in the shape in which ReportLab asks for a moment, so that no clock is read."""

    def __init__(self, day: date):
        self.t, self.YMDhms, self.dhh, self.dmm = 0, (day.year, day.month, day.day, 0, 0, 0), 0, 0


def storable(text: str) -> str:
    """The text without what neither XML nor a PDF can hold: control characters and halves of a character."""
    return "".join(each for each in text if each in "\n\t" or (each >= " " and not _is_outside_xml(each)))


def prepare(pdf: PDFDocument, dated: date, seed: bytes) -> None:
    """Set, before anything is drawn, what must not come from a clock or from chance.

    The file's identifier follows from `seed`, which is all that the document says.
    """
    pdf._timeStamp = Day(dated)
    pdf.signature = md5(seed, usedforsecurity=False)


def finish(
    pdf: PDFDocument,
    structure: PDFObjectReference,
    dated: date,
    language: str,
    attached: tuple[PDFDictionary, PDFArray] | None = None,
) -> None:
    """Set in the catalogue all that PDF/A and PDF/UA-1 ask for; part 3 of PDF/A only where a file is `attached`."""
    pdf.encrypt = _LineEnds()
    catalogue = _Catalogue()
    catalogue.__dict__.update(pdf.Catalog.__dict__)
    catalogue.StructTreeRoot = structure
    catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
    catalogue.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
    catalogue.OutputIntents = PDFArray([_output_intent(pdf)])
    catalogue.Metadata = pdf.Reference(_Packet(_packet(pdf.info, dated, language, 3 if attached else 2)), "properties")
    if attached:
        catalogue.Names, catalogue.AF = attached
    pdf.Catalog = pdf._catalog = catalogue


@cache
def colour_profile() -> bytes:
    """The profile that says what the colours are: sRGB; bytes, because ReportLab would write text as UTF-8."""
    return files("resources").joinpath("colours", "sRGB.icc").read_bytes()


def _output_intent(pdf: PDFDocument) -> PDFDictionary:
    profile = PDFStream(PDFDictionary({"N": 3}), colour_profile(), [PDFZCompress])
    named = {"OutputConditionIdentifier": PDFString("sRGB"), "Info": PDFString("sRGB IEC61966-2.1")}
    named |= {"Type": PDFName("OutputIntent"), "S": PDFName("GTS_PDFA1")}
    return PDFDictionary({**named, "DestOutputProfile": pdf.Reference(profile, "colours")})


def _packet(info: Any, dated: date, language: str, part: int) -> bytes:
    """The same properties as in the information dictionary, which older programs read; none that is empty."""
    day = f"{dated.isoformat()}T00:00:00+00:00"
    in_every_language = '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>'
    known = (
        ("dc:format", "application/pdf", "{}"),
        ("dc:title", info.title, in_every_language),
        ("dc:creator", info.author, "<rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq>"),
        ("dc:description", info.subject, in_every_language),
        ("dc:language", language, "<rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag>"),
        ("xmp:CreateDate", day, "{}"),
        ("xmp:ModifyDate", day, "{}"),
        ("xmp:MetadataDate", day, "{}"),
        ("xmp:CreatorTool", info.creator, "{}"),
        ("pdf:Producer", info.producer, "{}"),
        ("pdf:Keywords", info.keywords, "{}"),
    )
    lines = (f"<{name}>{shape.format(escape(text))}</{name}>" for name, text, shape in known if text)
    return _PACKET.format(part=part, properties="\n".join(lines), padding=_PADDING).encode()


def _is_outside_xml(character: str) -> bool:
    return "\x7f" <= character <= "\x9f" or "\ud800" <= character <= "\udfff" or character in "\ufffe\uffff"


class _Catalogue(PDFCatalog):  # type: ignore[misc]
    """The catalogue with room for what the colours mean and for associated files, which ReportLab's own has not."""

    __NoDefault__ = (*PDFCatalog.__NoDefault__, "OutputIntents", "AF")
    __Refs__ = tuple(each for each in PDFCatalog.__NoDefault__ if each not in ("MarkInfo", "Names"))


class _Packet(PDFObject):  # type: ignore[misc]
    """A stream that is never compressed, so that any program finds the properties."""

    __RefOnly__ = 1

    def __init__(self, content: bytes):
        self.content = content

    def format(self, _document: PDFDocument) -> bytes:
        """The stream."""
        head = f"<</Type/Metadata/Subtype/XML/Length {len(self.content)}>>\nstream\n".encode()
        return head + self.content + b"\nendstream\n"


class _LineEnds(NoEncryption):  # type: ignore[misc]
    """Ends every stream with an end of line, which PDF/A asks for (6.1.7.1) and ReportLab leaves out.

    ReportLab hands each stream, when it is ready to be written, to the encryption of its document, and has none here.
    """

    def encode(self, content: Any) -> Any:
        """The stream as it is, with an end of line that does not count in its length."""
        return _Ended(content)


class _Ended(PDFObject):  # type: ignore[misc]
    def __init__(self, content: bytes | str):
        self.content = content if isinstance(content, bytes) else content.encode("latin-1")

    def __len__(self) -> int:
        return len(self.content)

    def format(self, _document: PDFDocument) -> bytes:
        return self.content + b"\n"
