package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;

import java.util.List;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.ChangeProgramme;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.ProgrammeText;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** What the staff writes about a class, as families read it. */
class AboutTextDbTest {

    private static final ProgrammeText TEXT = new ProgrammeText("先写作业，再一起玩。", "李老师", "水杯", "东门，按 2 号门铃");

    private final SignUpScene at = new SignUpScene();
    private final SessionId session = at.session(5);
    private final Household family = at.scene.household(1);

    @Test
    void familiesReadItWhereTheyFindAndBook() {
        write(TEXT);
        at.scene.asParentOf(family);
        HouseholdId household = family.id();
        List<Offering> found =
                run(() -> at.signUp.find(new FindOfferings(household, null, TOMORROW, TOMORROW, null, null)));
        assertThat(found).extracting(Offering::about).containsExactly(TEXT);
        assertThat(run(() -> at.signUp.offering(session, household)).about()).isEqualTo(TEXT);
        assertThat(run(() -> at.sessions.about(session))).isEqualTo(TEXT);
    }

    @Test
    void whatIsWrittenLaterHoldsOfSessionsThatWereMadeBefore() {
        write(TEXT);
        write(ProgrammeText.of("改在二楼"));
        at.scene.asParentOf(family);
        assertThat(run(() -> at.signUp.offering(session, family.id())).about()).isEqualTo(ProgrammeText.of("改在二楼"));
    }

    @Test
    void eachPartHasItsLimit() {
        assertThatThrownBy(() ->
                        write(new ProgrammeText("字".repeat(1001), "字".repeat(61), "字".repeat(201), "字".repeat(201))))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.fields())
                        .extracting(FieldError::field)
                        .containsExactly("description", "teacher", "bring", "door"));
        write(new ProgrammeText("字".repeat(1000), "字".repeat(60), "字".repeat(200), "字".repeat(200)));
    }

    private void write(ProgrammeText text) {
        ProgrammeId programme = at.view(session).programme();
        int version = run(() -> at.programmes.of(at.scene.home)).stream()
                .filter(one -> one.id().equals(programme))
                .findFirst()
                .orElseThrow()
                .version();
        run(() -> {
            at.programmes.change(new ChangeProgramme(programme, "四点半课堂", text, 6, 14, false, true, version));
            return null;
        });
    }
}
