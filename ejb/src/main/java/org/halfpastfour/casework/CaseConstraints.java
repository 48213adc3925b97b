package org.halfpastfour.casework;

import static org.halfpastfour.shared.Constraints.telling;

import org.halfpastfour.shared.Constraints;
import org.halfpastfour.shared.InvalidInput;

/** What the database refuses of cases, and what is told then. */
final class CaseConstraints {

    static final Constraints KNOWN = Constraints.of(
            telling("client_case_number_key", CaseError.CASE_NUMBER_TAKEN::told),
            telling("agreement_once", CaseError.AGREEMENT_OVERLAPS),
            telling("client_household_once", CaseError.HOUSEHOLD_ALREADY_LINKED),
            telling("attendance_consent_once", CaseError.CONSENT_STILL_LIVES),
            telling("client_contact_attempt_key", CaseError.CONTACT_SAVED_BEFORE),
            telling("client_contact_corrects_key", CaseError.CONTACT_CORRECTED_MEANWHILE),
            telling("assessment_attempt_key", CaseError.ASSESSMENT_SAVED_BEFORE),
            telling("assessment_corrects_key", CaseError.ASSESSMENT_CORRECTED_MEANWHILE),
            telling("assessment_request_open_key", CaseError.ASSESSMENT_ASKED_ALREADY),
            telling("assessment_request_once", CaseError.ASSESSMENT_REQUEST_SETTLED),
            telling("instrument_current_key", CaseError.INSTRUMENT_CHANGED),
            telling("instrument_number_key", CaseError.INSTRUMENT_CHANGED),
            telling("care_plan_active_key", CaseError.PLAN_CHANGED_MEANWHILE),
            telling("care_plan_number_key", CaseError.PLAN_CHANGED_MEANWHILE),
            telling("goal_current_key", CaseError.PLAN_CHANGED_MEANWHILE),
            telling("goal_number_key", CaseError.PLAN_CHANGED_MEANWHILE),
            telling("intervention_current_key", CaseError.PLAN_CHANGED_MEANWHILE),
            telling("intervention_number_key", CaseError.PLAN_CHANGED_MEANWHILE),
            telling("client_contact_errand_once", CaseError.ERRAND_SETTLED),
            telling("station_point_key", CaseError.STATION_IN_STREET),
            telling("station_pkey", CaseError.STATION_CHANGED_MEANWHILE),
            telling("station_version_key", CaseError.STATION_CHANGED_MEANWHILE),
            telling("station_turn_once", CaseError.STATION_TAKEN_MEANWHILE),
            telling("help_answer_once", CaseError.HELP_ANSWERED),
            telling("own_key_code_key", about -> new InvalidInput("code", CaseError.OWN_CODE_NOT_POSSIBLE.code())),
            telling("caseworker_title_once", CaseError.TITLE_THERE),
            telling("mentoring_feedback_once", CaseError.PAIR_SAID),
            telling("mentoring_pair_open_key", CaseError.PAIR_OPEN),
            telling("mentoring_visit_once", CaseError.PAIR_VISITED_THEN),
            telling("peer_gate_agreement", CaseError.PEER_GATE_NOT_NEXT),
            telling("peer_gate_by_another", CaseError.PEER_GATE_BY_ANOTHER),
            telling("peer_gate_in_order", CaseError.PEER_GATE_NOT_NEXT),
            telling("peer_gate_once", CaseError.PEER_GATE_NOT_NEXT),
            telling("peer_gate_probation_over", CaseError.PEER_PROBATION_NOT_OVER),
            telling("peer_gate_round_over", CaseError.TRAINING_ROUND_NOT_OVER),
            telling("peer_path_in_order", CaseError.PEER_GATE_NOT_NEXT),
            telling("peer_path_open_key", CaseError.PEER_PATH_OPEN),
            telling("training_round_name_key", CaseError.TRAINING_ROUND_THERE),
            telling("plan_template_current_key", CaseError.PLAN_TEMPLATE_CHANGED),
            telling("plan_template_number_key", CaseError.PLAN_TEMPLATE_CHANGED),
            telling("review_open_key", CaseError.REVIEW_OPEN),
            telling("signed_review_number_key", CaseError.REVIEW_CHANGED_MEANWHILE),
            telling("group_meeting_leader_once", CaseError.FACILITATOR_TAKEN),
            telling("group_meeting_made_up_key", CaseError.GROUP_MEETS_THEN),
            telling("group_meeting_once", CaseError.GROUP_MEETS_THEN),
            telling("repair_group_family_once", CaseError.GROUP_FAMILY_THERE),
            telling("repair_leader_once", CaseError.FACILITATOR_TAKEN),
            telling("repair_session_made_up_key", CaseError.REPAIR_MADE_UP),
            telling("repair_session_facilitator_once", CaseError.FACILITATOR_TAKEN),
            telling("repair_session_family_once", CaseError.FAMILY_TAKEN));

    private CaseConstraints() {}
}
