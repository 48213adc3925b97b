package org.halfpastfour.daynote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where staff choose one of two children of one name, they see which one it is. */
class NamesakesDbTest {

    private static final LocalDate SPRING = LocalDate.of(2018, 3, 5);
    private static final LocalDate AUTUMN = LocalDate.of(2018, 10, 9);

    private final NoteScene at = new NoteScene();
    private final Household one = called("李", SPRING);
    private final Household other = called("李", AUTUMN);
    private final Household third = called("王", AUTUMN);

    @Test
    void onTheBoardTheirBirthDatesStandAndNoOtherOne() {
        Map<UUID, @Nullable LocalDate> born = new HashMap<>();
        at.scene.asStaff();
        run(() -> at.scene.wiring.get(Attendances.class).day(at.scene.home, TODAY))
                .sessions()
                .forEach(board -> board.rows().forEach(row -> born.put(row.participant(), row.born())));
        assertToldApart(born);
    }

    @Test
    void onTheSheetFromWhichOneIsTakenOffTheyStandToo() {
        Map<UUID, @Nullable LocalDate> born = new HashMap<>();
        at.scene.asStaff();
        run(() -> at.scene.wiring.get(SignUp.class).sheet(at.session))
                .confirmed()
                .forEach(line -> born.put(line.participant(), line.born()));
        assertToldApart(born);
    }

    @Test
    void whoWritesOfOneOfThemSeesThem() {
        Map<UUID, @Nullable LocalDate> born = new HashMap<>();
        at.seen().children().forEach(row -> born.put(row.child().value(), row.born()));
        assertToldApart(born);
    }

    private void assertToldApart(Map<UUID, @Nullable LocalDate> born) {
        Map<UUID, @Nullable LocalDate> expected = new HashMap<>();
        expected.put(one.child().value(), SPRING);
        expected.put(other.child().value(), AUTUMN);
        expected.put(third.child().value(), null);
        assertThat(born).isEqualTo(expected);
    }

    private Household called(String name, LocalDate born) {
        Household family = at.thatCame(1);
        sql(
                "UPDATE programme.person SET name = ?, birth_date = ? WHERE id = ?",
                name,
                born,
                family.child().value());
        return family;
    }
}
