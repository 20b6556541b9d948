"""Knows which codes of the method may stand in which column of an assessment."""

from app.method import Method

SCALES = {
    "assessment.decision_type": "decision_types",
    "assessment.safe_tonight": "yes_no",
    "assessment.status": "status",
    "answer.question_id": "questions",
    "answer.value": "yes_no_unknown",
    "checklist_entry.item": "checklist",
    "checklist_entry.status": "checklist_status",
    "consultation.way": "consultation_way",
    "decision.outcome": "outcome",
    "decision_remedy.code": "remedies",
    "element.certainty": "certainty",
    "element.concern": "yes_no_unknown",
    "element.conditions": "conditions",
    "element.code": "elements",
    "element.weight": "weight",
    "enforcement.ethos_day_0": "ethos",
    "enforcement.ethos_day_30": "ethos",
    "enforcement.ethos_day_7": "ethos",
    "enforcement.ethos_day_90": "ethos",
    "enforcement.weather": "weather",
    "event_day.code": "runs_from",
    "explanation.form": "explanation_form",
    "explanation.parent_interpreter": "interpreter",
    "explanation.wants": "child_wants",
    "fact.checked": "checked",
    "fact.kind": "fact_kind",
    "hearing.quality": "hearing_quality",
    "hearing.interpreter": "interpreter",
    "hearing.reaction": "child_reaction",
    "hearing_offer.reaction": "child_reaction",
    "hearing.record_seen": "record_seen",
    "hearing.way": "hearing_way",
    "hearing.weight": "view_weight",
    "household.pregnancy": "yes_no_unknown",
    "housing.ethos": "ethos",
    "ideal_decision.goes_beyond": "yes_no",
    "impact.effect": "effect",
    "impact.element": "elements",
    "impact.horizon": "horizon",
    "legal_basis.norm_level": "norm_levels",
    "measure.status": "measure_status",
    "network_answer.question_id": "network_questions",
    "network_answer.state": "network_state",
    "network_visit.outcome": "network_outcome",
    "network_visit.way": "network_way",
    "not_heard.code": "not_heard",
    "option.ethos_after": "ethos",
    "option.kind": "option_types",
    "option.request": "option_request",
    "other_interest.code": "interests",
    "other_interest.weight": "weight",
    "override.rule": "rules",
    "past_stay.ethos": "ethos",
    "person.profession": "author_role",
    "person.role": "person_role",
    "publication.way": "publication_way",
    "refusal_ground.code": "refusal_grounds",
    "refusal_ground.use": "ground_use",
    "review.status": "review_status",
    "safety_signal.kind": "safety_kind",
    "safety_signal.next_step": "safety_next_step",
    "separation.ground": "separation_ground",
    "separation.parted_from": "separated_from",
    "separation.voluntary": "yes_no",
    "sharing.level": "sharing_level",
    "source.author_role": "author_role",
    "source.kind": "source_kind",
    "special_data.code": "special_data",
    "support_entry.code": "supports",
    "support_entry.pillar": "pillars",
    "support_entry.status": "support_status",
    "talk_card.pile": "card_pile",
    "weighing.decisive_elements": "elements",
    "weightier_interest.element": "elements",
    "wish.wish": "wish",
}
"""Column -> scale of the method, or a part of the method whose ids are the codes."""

PATTERNS = {
    "attachment.kind": r"^(pdf|png|jpeg|tiff|webp)?$",
    "attachment.sha256": r"^([0-9a-f]{64})?$",
    "assessment.language": r"^([a-z]{2})?$",
    "assessment.method_version": r"^[0-9][0-9.]{0,15}$",
    "enforcement.time_from": r"^(([01][0-9]|2[0-3]):[0-5][0-9])?$",
    "enforcement.time_until": r"^(([01][0-9]|2[0-3]):[0-5][0-9])?$",
    "explanation.planned_time": r"^(([01][0-9]|2[0-3]):[0-5][0-9])?$",
    "explanation.text_sum": r"^([0-9a-f]{64})?$",
    "hearing.planned_time": r"^(([01][0-9]|2[0-3]):[0-5][0-9])?$",
    "review.agreed_content": r"^([0-9a-f]{64})?$",
    "talk_card.card": r"^(TK-[0-9]{2})?$",
}
"""Columns with a form instead of a list of codes: a language, a version, a time, what a file is, a checksum, a card."""


def codes(method: Method, column: str) -> tuple[str, ...]:
    """The codes that may stand in a column of SCALES, in the order of the method."""
    scale = SCALES[column]
    if scale == "questions":
        return tuple(question.id for element in method.elements.values() for question in element.questions)
    if scale == "network_questions":
        return tuple(question.id for question in method.network_check.questions)
    if scale == "checklist":
        return tuple(item.id for item in method.checklist)
    return tuple(method.choices[scale] if scale in method.choices else getattr(method, scale))
