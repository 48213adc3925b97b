package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.AddAdult;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AllowPickup;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.NewAdult;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.family.TellApart;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** An adult who looks like somebody known, and of whom the staff has not said yet who it is, comes for a child. */
class HeldAtTheDoorDbTest {

    private static final String PHONE = "13900000001";

    private final SignUpScene at = new SignUpScene();
    private final HomeScene scene = at.scene.aloneInTheBooks();
    private final Families families = scene.wiring.get(Families.class);
    private final Identities identities = scene.wiring.get(Identities.class);
    private final Attendances attendances = scene.wiring.get(Attendances.class);
    private final Household family = scene.household(1);
    private final SessionId session = at.sessionBeside(5, TODAY, "16:30", "18:00");

    @Test
    void theChildStaysUntilTheStaffHasSaidWhoItIsOrAnotherAdultComes() {
        AdultId again = enterTheMotherAgain();
        isIn();
        assertThat(collect(again).arguments().get("reason")).isEqualTo("collect-being-checked");
        assertThat(run(() -> attendances.collectors(session, family.child(), TODAY)))
                .filteredOn(collector -> collector.adult().equals(again))
                .singleElement()
                .satisfies(collector -> {
                    assertThat(collector.allowed()).isFalse();
                    assertThat(collector.reason()).isEqualTo("collect-being-checked");
                });
        run(() -> {
            identities.tellApart(new TellApart(again.value(), family.adult().value(), "外婆，同一个电话"));
            return null;
        });
        assertThat(depart(again).state()).isEqualTo(PresenceState.GONE);
    }

    @Test
    void anotherAdultTakesTheChildMeanwhile() {
        enterTheMotherAgain();
        isIn();
        assertThat(depart(family.adult()).state()).isEqualTo(PresenceState.GONE);
    }

    private AdultId enterTheMotherAgain() {
        sql(
                "UPDATE programme.person SET phone = ? WHERE id = ?",
                PHONE,
                family.adult().value());
        scene.asStaff();
        AdultId again = run(() -> families.addAdult(new AddAdult(family.id(), new NewAdult("李梅", PHONE))));
        assertThat(run(() -> identities.questions(scene.home))).hasSize(1);
        run(() -> families.allowPickup(new AllowPickup(
                family.child(), PickupPerson.of(again), TODAY, null, EnumSet.allOf(DayOfWeek.class), null)));
        return again;
    }

    private void isIn() {
        run(() -> {
            for (ConsentKind kind : List.of(ConsentKind.PARTICIPATION, ConsentKind.SENSITIVE_DATA)) {
                families.giveConsent(new GiveConsent(family.child(), family.adult(), kind, 1, TODAY, null));
            }
            families.answerHealthNote(new AnswerHealthNote(family.child(), "", "", ""));
            return null;
        });
        at.book(session, family);
        scene.clock.put(TODAY, "16:30");
        scene.asStaff();
        run(() -> attendances.arrive(new MarkArrival(session, family.child(), null)));
        scene.clock.put(TODAY, "17:55");
    }

    private DomainException collect(AdultId adult) {
        return Told.of(AttendanceError.NOT_AUTHORISED_TO_COLLECT, () -> depart(adult));
    }

    private BoardRow depart(AdultId adult) {
        return run(() -> attendances.depart(new MarkDeparture(session, family.child(), null, adult, false)));
    }
}
