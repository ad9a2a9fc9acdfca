"""Can every table be read?"""

from sqlmodel import Session, SQLModel, literal, select


def read_every_table(session: Session) -> None:
    """Look into each table, so that one that is gone or begins with damage is met at once.

    Raises:
        StoreError: Through the store that runs it: the file is damaged.
    """
    for table in SQLModel.metadata.sorted_tables:
        session.exec(select(literal(1)).select_from(table).limit(1)).first()
