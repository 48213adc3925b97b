package org.halfpastfour.casework.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.AttendanceConsentView;
import org.halfpastfour.casework.CaseLifeView;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.GoalView;
import org.halfpastfour.casework.InterventionView;
import org.halfpastfour.casework.LinkedHousehold;
import org.halfpastfour.casework.MemberView;
import org.halfpastfour.casework.NoteView;
import org.halfpastfour.casework.OpenedCase;
import org.halfpastfour.casework.RepairPerson;
import org.halfpastfour.casework.RepairView;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * A case with its plan, and why it should be looked at; how its family takes part is asked for by {@code /cases/{id}/engagement}. Of
 * a household without a live consent there is neither name nor member.
 *
 * @param standing {@code open}, {@code paused} or {@code closed}
 * @param own whether who asks is its caseworker and it is open, so that it may be changed
 * @param supervised whether who asks supervises its district
 * @param emergency whether somebody looks into it now in an emergency
 */
public record CaseFileJson(
        UUID id,
        String caseNumber,
        String name,
        @Nullable String phone,
        String district,
        @Nullable String caseworker,
        boolean own,
        boolean supervised,
        boolean emergency,
        LocalDate openedOn,
        String standing,
        @Nullable LocalDate pausedUntil,
        @Nullable LocalDate closedOn,
        @Nullable AgreementJson agreement,
        CaseloadJson.@Nullable PlanJson plan,
        List<GoalJson> goals,
        List<HouseholdJson> households,
        List<CaseloadJson.FlagJson> flags,
        List<CaseloadJson.FlagJson> snoozed,
        List<NoteJson> notes,
        List<RepairJson> repairs) {

    static CaseFileJson from(OpenedCase opened) {
        CaseView view = opened.view();
        CaseLifeView life = view.life();
        return new CaseFileJson(
                view.id().value(),
                view.caseNumber(),
                view.name(),
                view.phone(),
                view.district(),
                view.caseworker(),
                view.own(),
                view.supervised(),
                !opened.glass().isEmpty(),
                view.openedOn(),
                ApiWords.of(life.standing()),
                life.pausedUntil(),
                life.closedOn(),
                view.agreement() == null
                        ? null
                        : new AgreementJson(
                                view.agreement().startsOn(), view.agreement().endsOn()),
                view.plan() == null ? null : CaseloadJson.PlanJson.from(view.plan()),
                view.goals().stream().map(GoalJson::from).toList(),
                view.households().stream().map(HouseholdJson::from).toList(),
                opened.flags().open().stream().map(CaseloadJson.FlagJson::from).toList(),
                opened.flags().snoozed().stream()
                        .map(CaseloadJson.FlagJson::from)
                        .toList(),
                view.notes().stream().map(NoteJson::from).toList(),
                view.repairs().stream().map(RepairJson::from).toList());
    }

    /** The agreement with the client, both days inside. */
    public record AgreementJson(LocalDate startsOn, LocalDate endsOn) {}

    /**
     * A goal as it stands.
     *
     * @param levels its five levels in words, the lowest first; a level that is not described is empty
     * @param attainment the last judgement, from −2 to 2
     */
    public record GoalJson(
            UUID id,
            int number,
            String domain,
            String wording,
            String state,
            List<String> levels,
            @Nullable Integer attainment,
            @Nullable LocalDate judgedOn,
            List<InterventionJson> interventions) {

        static GoalJson from(GoalView goal) {
            return new GoalJson(
                    goal.id().value(),
                    goal.number(),
                    ApiWords.of(goal.domain()),
                    goal.wording(),
                    ApiWords.of(goal.state()),
                    goal.scale().levels(),
                    goal.judgement() == null ? null : goal.judgement().attainment(),
                    goal.judgement() == null ? null : goal.judgement().on(),
                    goal.interventions().stream().map(InterventionJson::from).toList());
        }
    }

    /** What is done for a goal: {@code count} times a {@code period}, by whom. */
    public record InterventionJson(
            UUID id,
            int number,
            String stream,
            String wording,
            int count,
            String period,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate endedOn,
            String responsible,
            String responsibleName) {

        static InterventionJson from(InterventionView each) {
            return new InterventionJson(
                    each.id().value(),
                    each.number(),
                    ApiWords.of(each.stream()),
                    each.wording(),
                    each.count(),
                    ApiWords.of(each.period()),
                    each.startsOn(),
                    each.endsOn(),
                    each.endedOn(),
                    ApiWords.of(each.responsible().kind()),
                    each.responsible().name());
        }
    }

    /**
     * A household of the case.
     *
     * @param consentEnded the last day of the latest consent that ran out, while there is no other
     */
    public record HouseholdJson(
            UUID id,
            @Nullable String name,
            @Nullable ConsentJson consent,
            @Nullable LocalDate consentEnded,
            List<MemberJson> members) {

        static HouseholdJson from(LinkedHousehold household) {
            return new HouseholdJson(
                    household.id(),
                    household.name(),
                    household.consent() == null ? null : ConsentJson.from(household.consent()),
                    household.consentEnded(),
                    household.members().stream().map(MemberJson::from).toList());
        }
    }

    /** A consent that was not withdrawn. */
    public record ConsentJson(
            UUID id,
            String signer,
            LocalDate from,
            @Nullable LocalDate to) {

        static ConsentJson from(AttendanceConsentView consent) {
            return new ConsentJson(consent.id().value(), consent.signer(), consent.from(), consent.to());
        }
    }

    /** One of a family whose guardian consented. */
    public record MemberJson(
            UUID id, String name, boolean child, @Nullable LocalDate birthDate) {

        static MemberJson from(MemberView member) {
            return new MemberJson(member.person(), member.name(), member.child(), member.birthDate());
        }
    }

    /** A note; {@code corrects} is the one that it corrects, which stays. */
    public record NoteJson(
            UUID id,
            Instant writtenAt,
            String text,
            @Nullable UUID corrects) {

        static NoteJson from(NoteView note) {
            return new NoteJson(
                    note.id().value(),
                    note.writtenAt(),
                    note.text(),
                    note.corrects() == null ? null : note.corrects().value());
        }
    }

    /** A family repair session, and who was asked to it. */
    public record RepairJson(
            UUID id,
            @Nullable UUID intervention,
            String home,
            String room,
            Instant start,
            Instant end,
            String model,
            String state,
            @Nullable String cancelledBy,
            List<PersonJson> persons) {

        static RepairJson from(RepairView repair) {
            return new RepairJson(
                    repair.id().value(),
                    repair.intervention() == null ? null : repair.intervention().value(),
                    repair.homeName(),
                    repair.roomName(),
                    repair.start(),
                    repair.end(),
                    ApiWords.of(repair.model()),
                    ApiWords.of(repair.state()),
                    repair.cancelledBy() == null ? null : ApiWords.of(repair.cancelledBy()),
                    repair.persons().stream().map(PersonJson::from).toList());
        }
    }

    /** Who was asked; without a live consent the name is not known. */
    public record PersonJson(
            UUID id,
            @Nullable String name,
            @Nullable Boolean came,
            boolean excused,
            @Nullable Integer involvement) {

        static PersonJson from(RepairPerson person) {
            return new PersonJson(
                    person.person(), person.name(), person.came(), person.excused(), person.involvement());
        }
    }
}
