"""0001: all tables of the first release.

A table is written as its columns in words, `name=kind`; a row has an `id` as well. `owner:x` is the record of table
x that a row belongs to and goes with it, `ref:x` a reference that may be empty. Nothing here looks at the classes of
today, because they go on changing.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

KINDS: dict[str, tuple[Any, bool]] = {
    "text": (sa.Text, False),
    "day": (sa.Date, True),
    "moment": (sa.DateTime, True),
    "moment!": (sa.DateTime, False),
    "number": (sa.Integer, True),
    "number!": (sa.Integer, False),
    "big!": (sa.BigInteger, False),
    "yes_no": (sa.Boolean, False),
    "list": (sa.JSON, False),
    "bytes": (sa.LargeBinary, False),
}

TABLES = {
    "assessment": """
        title=text case_number=text method_version=code language=code status=code is_example=yes_no
        created_at=moment! changed_at=moment! last_page=text decision_type=code occasion=text organisation=text
        author=text inquiry_by=text notified_on=day applied_on=day reported_on=day due_on=day safe_tonight=code
        safety_action=text removed_at=moment""",
    "person": """
        assessment_id=owner:assessment position=big! name=text role=code profession=code relation=text
        birth_date=day age=number contact=text safe_contact=text secret_address=yes_no advice=text advice_on=day
        removed_at=moment""",
    "household": """
        assessment_id=owner:assessment minors=number pregnancy=code pregnancy_due_on=day custody=text
        contact_arrangement=text""",
    "housing": """
        assessment_id=owner:assessment ethos=code description=text slept_since=day sure_until=day unsure=yes_no
        moves_24_months=number persons=number surface_m2=number defects=text""",
    "past_stay": """
        housing_id=owner:housing position=big! ethos=code place=text from_on=day until_on=day""",
    "child": """
        assessment_id=owner:assessment position=big! first_name=text last_name=text birth_date=day age=number
        sex=text school=text whereabouts=text part_time_days=number particulars=text pseudonym=text
        removed_at=moment""",
    "option": """
        assessment_id=owner:assessment position=big! number=number! kind=code title=text description=text
        is_null=yes_no asked_for=yes_no request=code ethos_after=code available_from=day temporary=yes_no
        duration=text costs=text conditions=text removed_at=moment""",
    "separation": """
        option_id=owner:option position=big! child_id=ref:child parted_from=list ground=code voluntary=code
        until_on=day contact_plan=text alternative_tried=text""",
    "source": """
        assessment_id=owner:assessment position=big! number=number! kind=code title=text dated=day origin=text
        author=text author_role=code pages=text anonymous_reporter=yes_no secret_address=yes_no
        removed_at=moment""",
    "fact": """
        assessment_id=owner:assessment position=big! number=number! kind=code text=text dated=day child_ids=list
        checked=code checked_by=text checked_how=text disputed_by=text dispute_reply=text conclusion=text
        conclusion_reason=text secret_address=yes_no removed_at=moment""",
    "citation": """
        of_fact_id=owner:fact of_element_id=owner:element of_interest_id=owner:other_interest
        of_weighing_id=owner:weighing position=big! fact_id=ref:fact source_id=ref:source page=text""",
    "sharing": """
        fact_id=owner:fact source_id=owner:source hearing_id=owner:hearing observation_id=owner:observation
        parent_view_id=owner:parent_view safety_signal_id=owner:safety_signal position=big! person_id=ref:person
        level=code reason=text""",
    "element": """
        child_id=owner:child position=big! code=code text=text parent_text=text weight=code
        not_relevant_reason=text certainty=code""",
    "impact": """
        child_id=owner:child position=big! element=code option_id=ref:option effect=code horizon=code note=text
        unknown_reason=text""",
    "answer": """
        child_id=owner:child position=big! question_id=code value=code note=text""",
    "ideal_decision": """
        child_id=owner:child text=text best_option_id=ref:option reason=text goes_beyond=code who_can_give=text
        asked_on=day reply=text recorded_at=moment""",
    "ideal_change": """
        ideal_id=owner:ideal_decision position=big! at=moment by=text reason=text old_text=text""",
    "hearing": """
        child_id=owner:child position=big! way=code offered_on=day offered_by=text offered_how=text reaction=code
        held=yes_no held_on=day place=text minutes=number led_by=text led_by_role=text led_by_expertise=text
        present=text parent_present=yes_no presence_chosen_by_child=yes_no together_with_ids=list
        interpreter=code explained_before=text summary=text must_not_vanish=text noticed=text weight=code
        weight_reason=text feedback_on=day feedback_by=text feedback_how=text feedback_reaction=text
        record_seen=code record_seen_reason=text removed_at=moment""",
    "own_words": """
        hearing_id=owner:hearing position=big! words=text language=text translation=text""",
    "observation": """
        child_id=owner:child position=big! observer=text observer_role=text seen=text with_whom=text
        removed_at=moment""",
    "observation_moment": """
        observation_id=owner:observation position=big! on=day place=text minutes=number""",
    "not_heard": """
        child_id=owner:child code=code reason=text judged_by=text judged_on=day parent_talk_on=day
        reused_record=text who=text planned_on=day""",
    "hearing_offer": """
        not_heard_id=owner:not_heard position=big! on=day way=text by=text reaction=code""",
    "hearing_effort": """
        not_heard_id=owner:not_heard position=big! on=day what=text""",
    "wish": """
        child_id=owner:child position=big! option_id=ref:option wish=code""",
    "safety_signal": """
        child_id=owner:child position=big! kind=code shown_by=text next_step=code next_step_note=text by=text
        on=day removed_at=moment""",
    "other_interest": """
        assessment_id=owner:assessment position=big! code=code holder=text claim=text concrete=text
        if_followed=text alternative=text weight=code recorded_at=moment removed_at=moment""",
    "refusal_ground": """
        assessment_id=owner:assessment position=big! code=code use=code article=text facts=text
        substantive_test=text hardship_clause=yes_no hardship_article=text hardship_test=text
        blame_on_child=text recorded_at=moment removed_at=moment""",
    "parent_view": """
        assessment_id=owner:assessment position=big! person_id=ref:person asked_on=day how=text content=text
        reply=text not_asked_reason=text removed_at=moment""",
    "weighing": """
        child_id=owner:child chosen_option_id=ref:option decisive_elements=list text=text parent_text=text
        why_weightier=text why_child_not_decisive=text why_view_not_followed=text recorded_at=moment""",
    "weightier_interest": """
        weighing_id=owner:weighing position=big! interest_id=ref:other_interest child_id=ref:child element=code""",
    "measure": """
        weighing_id=owner:weighing position=big! what=text who=text by_when=text evidence=text status=code
        removed_at=moment""",
    "balance": """
        assessment_id=owner:assessment compromise=text divergence=text suitable=text necessary=text
        balanced=text lighter_means=text closure_blame=text closure_return=text closure_minors=text
        closure_replacement=text review_on=day review_triggers=text no_other_interest=text""",
    "decision": """
        assessment_id=owner:assessment decider_name=text decider_body=text addressee_ids=list outcome=code
        summary=text decided_on=day effective_on=day provisional=yes_no follow_up_on=day follow_up_by=text
        follow_up_what=text outlook=text ends_on=day sleeping_place=text departure_on=day
        alternative_option_id=ref:option written=yes_no help=text signed_by=text signed_role=text""",
    "legal_basis": """
        decision_id=owner:decision position=big! text=text norm_level=code""",
    "decision_remedy": """
        decision_id=owner:decision position=big! code=code address=text""",
    "publication": """
        assessment_id=owner:assessment planned_on=day published_on=day way=code to=text handed_by=text""",
    "enforcement": """
        assessment_id=owner:assessment planned=yes_no on=day time_from=code time_until=code by=text bailiff=text
        weather=code leave_on=day leave_case=text""",
    "checklist_entry": """
        enforcement_id=owner:enforcement position=big! item=code status=code reason=text who=text on=day""",
    "override": """
        assessment_id=owner:assessment position=big! rule=code child_id=ref:child interest_id=ref:other_interest by=text
        role=text reason=text on=day""",
    "explanation": """
        child_id=owner:child child_text=text parent_text=text drawing=yes_no drawing_note=text oral_part=text
        planned_on=day by=text form=code held_on=day place=text present=text understood=text reaction=text
        follow_up=text""",
    "version": """
        assessment_id=owner:assessment number=number! status=code frozen_at=moment! by=text role=text
        method_version=code rules_version=code reason=text content=bytes findings=bytes document=bytes pdf=bytes
        sha256=code""",
}

UNIQUE = {
    "element": ("child_id", "code"),
    "impact": ("child_id", "element", "option_id"),
    "answer": ("child_id", "question_id"),
    "wish": ("child_id", "option_id"),
    "version": ("assessment_id", "number"),
}


def exactly_one(columns: str) -> str:
    return " + ".join(f"({name} IS NOT NULL)" for name in columns.split()) + " = 1"


CHECKS = {
    "household": {"minors": "minors >= 0"},
    "housing": {"moves": "moves_24_months >= 0"},
    "child": {"age": "age >= 0"},
    "citation": {
        "one_owner": exactly_one("of_fact_id of_element_id of_interest_id of_weighing_id"),
        "one_target": "fact_id IS NULL OR source_id IS NULL",
    },
    "sharing": {
        "one_owner": exactly_one("fact_id source_id hearing_id observation_id parent_view_id safety_signal_id")
    },
}


def upgrade() -> None:
    """Make the tables; owners are looked up often, so they have an index."""
    for table, words in TABLES.items():
        pairs = [word.split("=") for word in words.split()]
        parts: list[sa.schema.SchemaItem] = [sa.Column("id", sa.String(64), nullable=False)]
        parts += [column(table, name, kind) for name, kind in pairs]
        op.create_table(table, *parts, *constraints(table))
        for name in (name for name, kind in pairs if kind.startswith("owner:")):
            op.create_index(f"ix_{table}_{name}", table, [name])


def column(table: str, name: str, kind: str) -> sa.Column[object]:
    base, _, target = kind.partition(":")
    if target:
        key = sa.ForeignKey(
            f"{target}.id",
            name=f"fk_{table}_{name}",
            ondelete="CASCADE" if base == "owner" else None,
            deferrable=True,
            initially="DEFERRED",
        )
        return sa.Column(name, sa.String(64), key, nullable=True)
    if base == "code":
        return sa.Column(name, sa.String(64), nullable=False)
    type, nullable = KINDS[base]
    return sa.Column(name, type(), nullable=nullable)


def constraints(table: str) -> list[sa.schema.SchemaItem]:
    found: list[sa.schema.SchemaItem] = [sa.PrimaryKeyConstraint("id", name=f"pk_{table}")]
    if table in UNIQUE:
        names = UNIQUE[table]
        found.append(sa.UniqueConstraint(*names, name=f"uq_{table}_{'_'.join(names)}"))
    for name, condition in CHECKS.get(table, {}).items():
        found.append(sa.CheckConstraint(condition, name=f"ck_{table}_{name}"))
    return found
