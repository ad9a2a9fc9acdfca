"""Signs documents for the tests, with keys and certificates made for the occasion."""

import io
from datetime import UTC, datetime, timedelta
from functools import cache

from asn1crypto import keys
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.sign import fields, signers
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

NOWHERE = "http://127.0.0.1:9/"
"""Where a certificate tells to ask whether it has been revoked."""


@cache
def signer(name: str) -> signers.SimpleSigner:
    """Return somebody with a certificate that wants to be asked for in the network."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    parts = [(NameOID.COMMON_NAME, name), (NameOID.ORGANIZATION_NAME, "Provkommunen")]
    subject = x509.Name([x509.NameAttribute(kind, value) for kind, value in parts])
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Utfärdare")])
    now = datetime.now(UTC)
    use = x509.KeyUsage(*[True] * 2, *[False] * 7)  # may sign, and means it
    address = x509.UniformResourceIdentifier(NOWHERE)
    asked = x509.AuthorityInformationAccess(
        [
            x509.AccessDescription(AuthorityInformationAccessOID.OCSP, address),
            x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, address),
        ]
    )
    lists = x509.CRLDistributionPoints([x509.DistributionPoint([address], None, None, None)])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(use, critical=True)
        .add_extension(asked, critical=False)
        .add_extension(lists, critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return signers.SimpleSigner(
        signing_cert=asn1.Certificate.load(made.public_bytes(serialization.Encoding.DER)),
        signing_key=keys.PrivateKeyInfo.load(private),
        cert_registry=SimpleCertificateStore(),
    )


@cache
def clock() -> DummyTimeStamper:
    """Return a time-stamping service on this computer."""
    who = signer("Tidsstämplaren (prov)")
    return DummyTimeStamper(who.signing_cert, who.signing_key)


def sealed(data: bytes) -> bytes:
    """Return a document with a time stamp over all of it, as archives put on."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    stamping = signers.PdfTimeStamper(clock())
    out = stamping.timestamp_pdf(writer, "sha256")
    return out.getvalue()


def signed(data: bytes, name: str, field: str = "Underskrift1", *, stamped: bool = False) -> bytes:
    """Return a document with one more signature; the field is made if it is not there."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    meta = signers.PdfSignatureMetadata(
        field_name=field, subfilter=fields.SigSeedSubFilter.PADES, md_algorithm="sha256"
    )
    ground = RawContent(b"0.9 0.95 1 rg 0 0 200 40 re f", box=BoxConstraints(200, 40))
    style = StaticStampStyle(border_width=0, background=ground, background_opacity=1)
    signing = signers.PdfSigner(
        meta, signer=signer(name), stamp_style=style, timestamper=clock() if stamped else None
    )
    out = signing.sign_pdf(writer)
    return out.getvalue()
