package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.signup.SignUpError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps a family from coming is noted, and the need of child care is answered as the family itself would book. */
class RepairBarriersDbTest {

    private CaseScene scene;
    private CaseScene.Desk desk;
    private CaseScene.Family family;
    private AccountId caseworker;
    private AccountId parent;
    private RepairId repair;
    private UUID session;

    @BeforeEach
    void aSessionAtTheTimeOfTheClass() {
        scene = new CaseScene();
        LocalDate tomorrow = scene.today.plusDays(1);
        caseworker = scene.caseworker("caseworker");
        desk = scene.by(caseworker);
        family = scene.family("7K3M-9XQ2");
        parent = TestAccounts.insert("parent");
        scene.sql("UPDATE programme.person SET account_id = ? WHERE id = ?", parent.value(), family.adult());
        signsIn(parent);
        ClientId client = desk.open("C-1", family.code());
        AttendanceConsentId consent = desk.consent(client, family, scene.today.minusDays(28));
        assertThat(consent).isNotNull();
        session = scene.session("AFTER_SCHOOL_CLASS", tomorrow);
        scene.sql(
                "UPDATE programme.session SET signup_opens_at = ? WHERE id = ?",
                scene.at(scene.today.minusDays(7), 8, 0),
                session);
        UUID room = Ids.next();
        scene.sql(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, '小会议室', 8, 20, 1)",
                room,
                scene.home);
        repair = desk.ask(() -> desk.get(FamilyRepairs.class)
                .hold(new HoldRepair(
                        client,
                        family.household(),
                        HomeId.of(scene.home),
                        RoomId.of(room),
                        TimeRange.of(scene.at(tomorrow, 16, 30), Duration.ofMinutes(90)),
                        RepairModel.SINGLE_FAMILY,
                        null,
                        List.of(family.adult()))));
    }

    @Test
    void whatIsNotedTwiceStandsOnceWithWhatWasSaidLast() {
        note(BarrierKind.TRANSPORT, "没有车");
        note(BarrierKind.TRANSPORT, "公交停运");
        note(BarrierKind.SHIFT_WORK, "");
        assertThat(known().noted())
                .containsExactly(
                        new BarrierView(BarrierKind.TRANSPORT, "公交停运", false),
                        new BarrierView(BarrierKind.SHIFT_WORK, "", false));
    }

    @Test
    void theClassAtTheSameTimeIsBookedOnceHoweverOftenItIsTapped() throws SQLException {
        assertThat(known().classes()).singleElement().satisfies(each -> {
            assertThat(each.session().value()).isEqualTo(session);
            assertThat(each.booked()).isEmpty();
        });
        assertThat(answer(family.child())).isTrue();
        assertThat(answer(family.child())).isTrue();
        assertThat(scene.strings("SELECT state FROM programme.booking")).containsExactly("CONFIRMED");
        assertThat(known().noted()).containsExactly(new BarrierView(BarrierKind.CHILD_CARE, "", true));
        assertThat(known().classes().getFirst().booked()).containsExactly(family.child());
    }

    @Test
    void onTheProgrammeSideItIsTheFamilysOwnBookingAndNothingElse() throws SQLException {
        answer(family.child());
        assertThat(scene.strings("SELECT asked_by::text FROM programme.party")).containsExactly(parent.toString());
        assertThat(scene.strings("SELECT action || ' ' || account_id FROM account.audit_entry"))
                .containsExactly("booking.made " + parent);
        for (String table : scene.strings(
                "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname IN ('programme', 'notice')")) {
            assertThat(scene.strings("SELECT t::text FROM " + table + " t"))
                    .as(table)
                    .noneMatch(row -> row.contains(caseworker.toString()) || row.contains(repair.toString()));
        }
    }

    @Test
    void aFullClassMeansWaitingAndAnswersNothingYet() throws SQLException {
        scene.sql("UPDATE programme.session SET places = 1, room_places = 1, taken = 1 WHERE id = ?", session);
        assertThat(answer(family.child())).isFalse();
        assertThat(scene.strings("SELECT state FROM programme.booking")).containsExactly("WAITING");
        assertThat(known().noted()).containsExactly(new BarrierView(BarrierKind.CHILD_CARE, "", false));
    }

    @Test
    void whatTheFamilyCouldNotBookIsRefusedAsItWouldBe() {
        scene.sql("UPDATE programme.session SET age_from = 12 WHERE id = ?", session);
        assertThatThrownBy(() -> answer(family.child())).matches(SignUpError.NOT_ELIGIBLE::stopped);
        scene.sql("UPDATE programme.session SET age_from = 6 WHERE id = ?", session);
        assertThatThrownBy(() -> answer(family.adult())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aFamilyWithoutAnAccountIsBookedByTheStaff() {
        scene.sql("UPDATE programme.person SET account_id = NULL");
        assertThatThrownBy(() -> answer(family.child())).matches(SignUpError.NOBODY_TO_ASK::stopped);
    }

    @Test
    void whoIsKeptFromTheChildOrHasNoAccountInUseIsNotAskedAndAnotherAdultIs() throws SQLException {
        UUID second = Ids.next();
        scene.sql(
                "INSERT INTO programme.person (id, kind, name) SELECT ?, kind, '王姑姑' FROM programme.person WHERE id = ?",
                second,
                family.adult());
        scene.sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                family.household(),
                second,
                scene.today.minusDays(60));
        AccountId aunt = TestAccounts.insert("aunt");
        scene.sql("UPDATE programme.person SET account_id = ? WHERE id = ?", aunt.value(), second);
        signsIn(aunt);
        scene.sql("UPDATE account.account SET state = 'DISABLED' WHERE id = ?", parent.value());
        assertThat(answer(family.child())).isTrue();
        assertThat(scene.strings("SELECT asked_by::text FROM programme.party")).containsExactly(aunt.toString());
    }

    @Test
    void placesThatAreGivenBackAnswerNothingAnyMore() {
        answer(family.child());
        scene.sql(
                "UPDATE programme.booking SET state = 'CANCELLED', ended_at = ?, ended_why = 'FAMILY_CANCELLED', ended_from = 'CONFIRMED'",
                scene.clock.instant());
        assertThat(known().noted()).containsExactly(new BarrierView(BarrierKind.CHILD_CARE, "", false));
    }

    @Test
    void aClassAtAnotherTimeOrHomeAnswersNothing() {
        scene.sql(
                "UPDATE programme.session SET starts_at = starts_at - interval '3 hours',"
                        + " ends_at = ends_at - interval '3 hours', signup_closes_at = signup_closes_at - interval '3 hours'"
                        + " WHERE id = ?",
                session);
        assertThatThrownBy(() -> answer(family.child())).matches(ProgrammeError.SESSION_NOT_FOUND::stopped);
    }

    private void signsIn(AccountId account) {
        scene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, household_id, valid_from) VALUES (?, ?, 'PARENT', ?, ?)",
                Ids.next(),
                account.value(),
                family.household(),
                scene.today.minusDays(60));
    }

    @Test
    void aColleagueNeitherSeesNorAnswersIt() {
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        assertThatThrownBy(() ->
                        colleague.ask(() -> colleague.get(RepairBarriers.class).of(repair)))
                .isInstanceOf(CaseRecordNotFound.class);
    }

    private void note(BarrierKind kind, String words) {
        desk.tell(() -> desk.get(RepairBarriers.class).note(new NoteBarrier(repair, kind, words)));
    }

    private BarriersView known() {
        return desk.ask(() -> desk.get(RepairBarriers.class).of(repair));
    }

    private boolean answer(UUID child) {
        return desk.ask(() -> desk.get(RepairBarriers.class)
                .answer(new AnswerBarrier(repair, SessionId.of(session), List.of(child))));
    }
}
