package org.halfpastfour.daynote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Pictures;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** Pictures of a day: of whom, under which consent, and for whom. */
class DayPicturesDbTest {

    private final NoteScene at = new NoteScene();
    private final Household first = at.thatCame(1);
    private final Household second = at.thatCame(1);

    @Test
    void aPictureNeedsTheConsentOfEachChildOnItAndSaysToStaffWhoseIsMissing() {
        sql(
                "UPDATE programme.person SET name = '刘星辰' WHERE id = ?",
                second.child().value());
        at.agreesToPhotos(first.adult(), first.child());
        var refused = Told.of(DayNoteError.PHOTOS_NOT_AGREED, () -> at.picture(first.child(), second.child()));
        assertThat(refused.arguments()).containsEntry("names", List.of("刘星辰"));
        assertThat(at.look(at.picture(first.child()))).isEqualTo(Pictures.jpeg());
    }

    @Test
    void ofTwoGuardiansTheStricterCounts() {
        Household father = at.otherHouseholdOf(first);
        at.agreesToPhotos(first.adult(), first.child());
        at.agreesToPhotos(father.adult(), first.child());
        DayPictureId picture = at.picture(first.child());
        at.takesPhotosBack(father.adult(), first.child());
        gone(picture);
        Told.of(DayNoteError.PHOTOS_NOT_AGREED, () -> at.picture(first.child()));
    }

    @Test
    void fromTheMomentOfWithdrawalNobodySeesIt() {
        DayPictureId picture = ofBoth();
        at.takesPhotosBack(second.adult(), second.child());
        gone(picture);
        at.scene.asParentOf(second);
        gone(picture);
        at.scene.asStaff();
        gone(picture);
        assertThat(at.read(first)).isEmpty();
        assertThat(at.seen().pictures()).isEmpty();
        assertThat(at.seen().unshown()).isEqualTo(1);
    }

    @Test
    void itGoesToTheFamiliesOfWhomItShowsAndToNobodyElse() {
        Household third = at.thatCame(1);
        Household father = at.otherHouseholdOf(first);
        DayPictureId picture = ofBoth();
        at.agreesToPhotos(father.adult(), first.child());
        for (Household family : List.of(first, second)) {
            assertThat(at.read(family)).singleElement().satisfies(day -> assertThat(day.pictures())
                    .containsExactly(picture));
            assertThat(at.look(picture)).isNotEmpty();
        }
        for (Household family : List.of(third, father)) {
            assertThat(at.read(family)).isEmpty();
            gone(picture);
        }
        at.scene.asker.become(AccountId.of(Ids.next()), Set.of(Ids.next()), Set.of());
        gone(picture);
    }

    @Test
    void whoElseIsOnItIsToldToStaffOnly() {
        sql(
                "UPDATE programme.person SET name = '刘星辰' WHERE id = ?",
                second.child().value());
        ofBoth();
        assertThat(at.seen().pictures())
                .singleElement()
                .satisfies(picture -> assertThat(picture.names()).hasSize(2).contains("刘星辰"));
        assertThat(at.read(first).toString())
                .doesNotContain("刘星辰", second.child().toString());
    }

    @Test
    void somebodyIsNamedWhoCame() {
        Household away = at.booked(1);
        at.agreesToPhotos(away.adult(), away.child());
        Told.of(DayNoteError.CHILD_WAS_NOT_THERE, () -> at.picture(away.child()));
        assertThatThrownBy(at::picture).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        for (byte[] file : List.of(
                new byte[0], "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), new byte[600 * 1024])) {
            assertThatThrownBy(() -> new AddDayPicture(at.session, List.of(first.child()), file))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void whatIsTakenAwayIsGoneForAllAndKeptNowhere() {
        DayPictureId picture = ofBoth();
        at.scene.asStaff();
        TestJpa.runInTransaction(() -> at.pictures.remove(picture));
        gone(picture);
        at.scene.asParentOf(first);
        gone(picture);
        assertThat(number("SELECT count(*) FROM programme.day_picture_file WHERE picture_id = ?", picture.value()))
                .isZero();
    }

    @Test
    void aClosedDayTakesNoPicture() {
        DayPictureId picture = ofBoth();
        at.leave(first);
        at.leave(second);
        at.close();
        Told.of(DayNoteError.NOTES_ARE_CLOSED, () -> at.picture(first.child()));
        at.scene.asParentOf(first);
        assertThat(at.look(picture)).isNotEmpty();
    }

    @Test
    void aClassHasTwelveAtMost() {
        at.agreesToPhotos(first.adult(), first.child());
        for (int i = 0; i < 12; i++) {
            at.picture(first.child());
        }
        Told.of(DayNoteError.ENOUGH_PICTURES, () -> at.picture(first.child()));
    }

    private DayPictureId ofBoth() {
        at.agreesToPhotos(first.adult(), first.child());
        at.agreesToPhotos(second.adult(), second.child());
        return at.picture(first.child(), second.child());
    }

    private void gone(DayPictureId picture) {
        Told.of(DayNoteError.DAY_PICTURE_NOT_FOUND, () -> run(() -> at.pictures.picture(picture)));
    }
}
