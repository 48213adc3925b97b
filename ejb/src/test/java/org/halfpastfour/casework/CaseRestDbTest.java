package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a case does not owe while it is paused or closed, and what one act leaves in its history. */
class CaseRestDbTest {

    private static final Set<Attention> OF_ATTENDANCE =
            EnumSet.of(Attention.STALLED, Attention.BEHIND, Attention.LITTLE_OFFERED_TAKEN);

    private CaseScene scene;
    private AccountId caseworker;
    private CaseScene.Desk desk;
    private ClientId client;

    @BeforeEach
    void aCaseWithAPlanAndAnAgreement() {
        scene = new CaseScene();
        caseworker = scene.caseworker("caseworker");
        desk = scene.by(caseworker);
        CaseScene.Family family = scene.family("7K3M-9XQ2");
        client = desk.open("C-1", family.code());
        assertThat(desk.consent(client, family, scene.today.minusDays(28))).isNotNull();
        assertThat(desk.expecting(client, Stream.CHILD_CARE, 3, DosePeriod.WEEK))
                .isNotNull();
        desk.tell(() -> desk.get(Cases.class)
                .recordAgreement(new RecordAgreement(client, scene.today, scene.today.plusYears(2))));
    }

    @Test
    void theTimeInWhichACaseWasClosedIsNoMissedVisit() {
        close(desk);
        reopen(later(60));
        assertThat(contacts(later(60)).due()).isNotEmpty().noneMatch(due -> due.state() == DueState.OVERDUE);
        assertThat(contacts(later(120)).due()).anyMatch(due -> due.state() == DueState.OVERDUE);
    }

    @Test
    void aPauseDoesNotOutliveTheClosing() {
        desk.tell(() -> desk.get(CasePauses.class).pause(new PauseCase(client, scene.today.plusDays(90), "回乡照顾老人")));
        close(later(1));
        reopen(later(2));
        assertThat(contacts(later(2)).due()).isNotEmpty();
        assertThat(contacts(later(2)).own()).isTrue();
    }

    @Test
    void aCaseThatIsClosedAndOpenedAgainOnOneDayNeverRested() {
        close(desk);
        reopen(desk);
        assertThat(contacts(later(31)).due()).anyMatch(due -> due.state() == DueState.OVERDUE);
    }

    @Test
    void aClosedCaseHasNothingToLookAtAndNothingDue() {
        close(desk);
        ContactsOfCase contacts = contacts(later(40));
        assertThat(contacts.own()).isFalse();
        assertThat(contacts.due()).isEmpty();
        FlagsView flags =
                later(40).ask(() -> later(40).get(Cases.class).opened(client)).flags();
        assertThat(flags.open()).isEmpty();
        assertThat(flags.snoozed()).isEmpty();
    }

    @Test
    void whatWasPutOffOfAttendanceEndsWithTheCaseAsWell() throws SQLException {
        Attention reason = desk.ask(() -> desk.get(Cases.class).opened(client)).flags().open().stream()
                .map(Flag::reason)
                .filter(OF_ATTENDANCE::contains)
                .findFirst()
                .orElseThrow();
        desk.tell(() ->
                desk.get(FlagSnoozes.class).snooze(new SnoozeFlag(client, reason, scene.today.plusDays(20), "等家长回来")));
        close(desk);
        assertThat(scene.strings("SELECT reason FROM casework.flag_snooze WHERE ended_at IS NULL"))
                .isEmpty();
    }

    @Test
    void nothingIsAddedToThePlanThatEndedWithTheCase() {
        GoalId goal = desk.read(client).goals().getFirst().id();
        close(desk);
        reopen(desk);
        assertThatThrownBy(() -> desk.ask(() -> desk.get(CarePlans.class)
                        .addIntervention(
                                new AddIntervention(goal, Stream.FAMILY_REPAIR, PlanSamples.dose(2, scene.today)))))
                .matches(CaseError.NO_ACTIVE_PLAN::stopped);
    }

    @Test
    void aPauseIsNoLongerThanHalfAYear() {
        LocalDate last = scene.today.plusMonths(CasePauses.LONGEST_MONTHS);
        assertThatThrownBy(() -> pause(last.plusDays(1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("until");
        pause(last);
        assertThat(desk.read(client).life().standing()).isEqualTo(CaseStanding.PAUSED);
    }

    @Test
    void closingIsOneVersionOfThePlanHoweverLongItTakes() {
        int before = versions();
        close(scene.by(caseworker, ticking()));
        assertThat(versions()).isEqualTo(before + 1);
    }

    @Test
    void startingFromATemplateIsOneVersionHoweverLongItTakes() {
        ClientId other = desk.open("C-2", null);
        CaseScene.Desk slow = scene.by(caseworker, ticking());
        PlanTemplateView template =
                slow.ask(() -> slow.get(PlanTemplates.class).all()).getFirst();
        MakePlan plan = new MakePlan(other, scene.today, scene.today.plusDays(60));
        assertThat(slow.ask(
                        () -> slow.get(PlanTemplates.class).start(new StartPlan(template.id(), plan, Locale.ENGLISH))))
                .isNotNull();
        assertThat(desk.ask(() -> desk.get(CaseHistories.class).read(other, null, null))
                        .versions())
                .hasSize(1);
    }

    @Test
    void thePlanOfTheListIsTheActiveOneAndItsReasonsAreAsOldAsOnThePage() {
        CaseScene.Desk after = later(61);
        after.tell(() ->
                after.get(CarePlans.class).make(new MakePlan(client, scene.today, scene.today.plusDays(62), "改期")));
        CaseScene.Desk then = later(70);
        CaseloadRow row = then.ask(() -> then.get(Cases.class).myFamilies(FindCases.first()))
                .items()
                .getFirst();
        assertThat(row.plan()).isEqualTo(then.read(client).plan());
        assertThat(row.flags())
                .isEqualTo(then.ask(() -> then.get(Cases.class).opened(client))
                        .flags()
                        .open());
    }

    private Clock ticking() {
        return new Clock() {

            private Instant now = scene.clock.instant();

            @Override
            public ZoneId getZone() {
                return scene.clock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                now = now.plusMillis(1);
                return now;
            }
        };
    }

    private int versions() {
        return desk.ask(() -> desk.get(CaseHistories.class).read(client, null, null))
                .versions()
                .size();
    }

    private void pause(LocalDate until) {
        desk.tell(() -> desk.get(CasePauses.class).pause(new PauseCase(client, until, "回乡照顾老人")));
    }

    private void close(CaseScene.Desk by) {
        List<JudgedGoal> goals = by.read(client).goals().stream()
                .map(goal -> new JudgedGoal(goal.id(), GoalState.SUSTAINING, null))
                .toList();
        by.tell(() ->
                by.get(CaseClosings.class).close(new CloseCase(client, ClosingReason.OWN_WISH, "一家人过得平稳", goals)));
    }

    private void reopen(CaseScene.Desk by) {
        by.tell(() -> by.get(CaseClosings.class).reopen(new ReopenCase(client, "又来求助")));
    }

    private ContactsOfCase contacts(CaseScene.Desk by) {
        return by.ask(() -> by.get(ClientContacts.class).of(client));
    }

    private CaseScene.Desk later(int days) {
        return scene.by(caseworker, Clock.offset(scene.clock, Duration.ofDays(days)));
    }
}
