"""One time that the screen is turned towards a child: of which talk, what may be shown, and how far it came."""

from dataclasses import dataclass, field


@dataclass
class Sitting:
    """Plain values only, so that it can lie sealed while the program is locked.

    `made` holds the ids of what the child made or spoke of in this sitting: no other words of it are shown.
    """

    child_id: str
    hearing_id: str = ""  # empty: a new talk, which is made when it begins
    reading: bool = False  # the record is read back, instead of a talk held
    option_ids: list[str] = field(default_factory=list)  # what the professional chose to ask about
    left_out: list[str] = field(default_factory=list)  # the cards (TK-01 …) that stay off the table
    step: str = ""
    agreed: bool = False  # the record was said to be right
    drew: bool = False  # something was made on paper, of which a photo is still to be added
    made: list[str] = field(default_factory=list)


@dataclass
class Around:
    """What the professional chose for one talk on the screen, and what that left to do.

    Remembered while the dossier is open and no part of it. Plain values only, as above.
    """

    option_ids: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    drawings: int | None = None  # how many the talk had when the child made one more; None while it made nothing
