package org.halfpastfour.daynote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Identities;
import org.halfpastfour.family.JoinId;
import org.halfpastfour.family.JoinPeople;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.family.PeopleParted;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Pictures;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written of two records of one child is of one, and of two again when the join is undone. */
class JoinedNotesDbTest {

    private final NoteScene at = new NoteScene();
    private final Household mothers = at.scene.household(1);
    private final Household fathers = at.scene.household(1);
    private final Identities identities = at.scene.wiring.get(Identities.class);
    private final DayNoteRecords notes = at.scene.wiring.get(DayNoteRecords.class);
    private final DayPictureRecords pictures = at.scene.wiring.get(DayPictureRecords.class);
    private final UUID kept = mothers.child().value();
    private final UUID gone = fathers.child().value();

    @BeforeEach
    void listen() {
        JoinedNotes joined = at.scene.wiring.get(JoinedNotes.class);
        at.scene.wiring.whenFired(PeopleJoined.class, joined::joined).whenFired(PeopleParted.class, joined::parted);
        sql(
                "UPDATE programme.person SET name = '王强' WHERE id = ?",
                fathers.adult().value());
        at.scene.asStaff();
    }

    @Test
    void aNoteAndAPictureGoToTheKeptRecordAndBack() {
        note(gone, "画画");
        picture(gone);
        JoinId join = run(() -> identities.join(new JoinPeople(gone, kept)));
        assertThat(counted(kept)).isEqualTo("1 1");
        assertThat(counted(gone)).isEqualTo("0 0");
        TestJpa.runInTransaction(() -> identities.undo(join));
        assertThat(counted(kept)).isEqualTo("0 0");
        assertThat(counted(gone)).isEqualTo("1 1");
    }

    @Test
    void ofTwoNotesOfOneSessionTheKeptRecordsStands() {
        note(gone, "画画");
        note(kept, "做手工");
        var unused = run(() -> identities.join(new JoinPeople(gone, kept)));
        assertThat(run(() -> notes.ofChild(kept)))
                .extracting(note -> note.text().done())
                .containsExactly("做手工");
    }

    private void note(UUID child, String done) {
        TestJpa.runInTransaction(() -> notes.add(new DayNote(
                new WriteDayNote(at.session, ChildId.of(child), NoteScene.done(done), 0),
                at.scene.staffAccount,
                at.scene.clock.instant())));
    }

    private void picture(UUID child) {
        TestJpa.runInTransaction(() -> pictures.add(
                new DayPicture(at.session, at.scene.staffAccount, at.scene.clock.instant()),
                List.of(child),
                Pictures.jpeg()));
    }

    private String counted(UUID child) {
        return run(() ->
                notes.ofChild(child).size() + " " + pictures.ofChild(child).size());
    }
}
