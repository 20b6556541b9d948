"""Which columns are not for every reader, each with the reason: the words of the method (B.3, B.4) as a table."""

from app.case import PARENTS

ANSWERED_BY_A_CHILD = "K"
"""Who can answer a guiding question, by the letter that the method gives it."""

TELLS_WHERE = frozenset({
    "child.school", "child.whereabouts", "housing.description", "past_stay.place", "decision.sleeping_place",
    "option.title", "option.description", "enforcement.went_to", "assessment.inquiry_by",
    "source.title", "source.author", "source.expertise", "source.origin", "attachment.name",
    "fact.checked_by", "fact.checked_how",
    "hearing.offered_by", "hearing.offered_how", "hearing.place", "hearing.led_by", "hearing.led_by_role",
    "hearing.led_by_expertise", "hearing.present", "hearing.interpreter_name", "hearing.confidant",
    "hearing.feedback_by", "hearing.feedback_how",
    "observation.observer", "observation.observer_role", "observation.with_whom", "observation_moment.place",
    "hearing_offer.way", "hearing_offer.by", "not_heard.judged_by", "not_heard.reused_record", "not_heard.who",
    "explanation.by", "explanation.place", "explanation.present", "explanation.parent_told_by",
    "measure.who", "measure.by_when", "measure.evidence", "safety_signal.by",
    "support_entry.who", "support_entry.why", "support_entry.name",
    "checklist_entry.who", "checklist_entry.evidence", "checklist_entry.reason",
    "person.name", "person.organisation", "person.relation", "person.task",
    "parent_view.how",
})  # fmt: skip
"""What tells where a family lives: a place, a school, who helps or who was there (mark `geheimAdres`)."""

IN_THE_FAMILY = PARENTS | {"kind", "broer_zus", "beslisser", "opsteller", "ondertekenaar"}
"""Whom everybody knows anyhow: the family, and who answers for the paper."""

INSIDE = {
    "assessment.title": "what the dossier is called in the house",
    "assessment.safety_action": "what was done about danger can be about the parent who reads",
    "child.pseudonym": "who knows both names knows the child in every paper under other names",
    "special_data.reason": "why special data were asked about is accounted for inside (art. 9 AVG)",
    "special_data.by": "the same",
    "network_visit.by": "what was said on a visit can be about the very person who reads",
    "network_visit.spoken_to": "the same",
    "network_visit.conditions": "the same",
    "network_answer.note": "the same",
    "explanation.parent_text": "a paper of its own",
    "parent_letter.text": "a paper of its own, for one person",
    "review.note": "said among colleagues",
    "element.parent_text": "stands instead of the other text",
    "weighing.parent_text": "stands instead of the other text",
}
"""What only who sees all reads in a decision, and why; the last two whoever may not know the other text."""

FOR_WHO_DECIDES = {
    "sharing.reason": "only the version for who decides names what was withheld, from whom and why (B.3)",
    "explanation.oral_part": "what is told to a child by mouth only",
}
FOR_WHO_CHECKS = {"checklist_entry.evidence": "the register of duties is for who decides, works on it or judges"}
ABOUT_WITHHOLDING = ("MT-38", "MT-42")
"""The rules that name what is withheld; what answers for them does so too."""
