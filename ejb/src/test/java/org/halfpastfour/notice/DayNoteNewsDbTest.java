package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.notice.NoticeScene.chinese;
import static org.halfpastfour.notice.NoticeScene.english;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;

import java.util.List;
import java.util.Set;
import org.halfpastfour.account.Language;
import org.halfpastfour.attendance.AttendanceObservers;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.daynote.DayNotes;
import org.halfpastfour.daynote.NoteText;
import org.halfpastfour.daynote.WriteDayNote;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.testing.HomeScene.Household;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A family hears once in an evening that there is a note on the day, and of nothing else. */
class DayNoteNewsDbTest {

    private final NoticeScene at = new NoticeScene();
    private final DayNotes notes = at.scene.wiring.get(DayNotes.class);
    private final SessionId session = at.session(10, TODAY, at.scene.room, at.scene.staff.subList(0, 2));

    DayNoteNewsDbTest() {
        AttendanceObservers.of(at.scene.wiring);
    }

    @Test
    void onceWhenTheSessionIsOverHoweverOftenSomethingIsWritten() {
        Household family = thatCame(2);
        write(family.children().get(0), "画画", 0);
        write(null, "做手工", 0);
        write(family.children().get(1), "读书", 0);
        write(null, "做手工、画画", 1);
        assertThat(at.told(family)).isEmpty();
        at.scene.clock.put(TODAY, "18:09");
        assertThat(at.told(family)).isEmpty();
        at.scene.clock.put(TODAY, "18:10");
        List<StoredMessage> told = at.told(family);
        assertThat(told).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(NoticeKind.DAY_NOTE);
            assertThat(message.target()).isEqualTo(new MessageTarget(MessageTarget.Kind.DAYS, null));
            assertThat(chinese(message))
                    .startsWith("今天的记录写好了\n王小雨1：四点半课堂，大坪之家。")
                    .doesNotContain("画画", "手工");
            assertThat(english(message)).startsWith("The home has a note on today\n王小雨1: 四点半课堂, 大坪之家.");
        });
        at.scene.clock.put(TODAY, "18:30");
        write(null, "吃了点心", 2);
        at.scene.clock.put(TODAY, "19:00");
        assertThat(at.told(family)).isEmpty();
    }

    @Test
    void aClassIsOneMessageForEachFamilyThatCame() {
        Household first = thatCame(2);
        Household second = thatCame(1);
        Household away = booked(1);
        write(null, "画画", 0);
        at.scene.clock.put(TODAY, "18:10");
        assertThat(at.told(first)).singleElement().satisfies(message -> assertThat(chinese(message))
                .contains("王小雨1、王小雨2"));
        assertThat(at.told(second)).hasSize(1);
        assertThat(at.told(away)).isEmpty();
    }

    @Test
    void whoWantsToHearNothingOfItIsSentNothingAndReadsItInside() {
        Household family = thatCame(1);
        at.scene.asParentOf(family);
        var unused = run(() -> at.scene
                .wiring
                .get(MessageChoices.class)
                .choose(
                        new ChooseMessages(Set.of(NoticeTopic.LETTERS), ChooseMessages.CHANNELS, ""),
                        Language.CHINESE));
        write(null, "画画", 0);
        at.scene.clock.put(TODAY, "18:10");
        assertThat(at.told(family)).singleElement().satisfies(message -> assertThat(at.deliveries(message))
                .isEmpty());
    }

    private Household booked(int children) {
        Household family = at.family(children);
        at.scene.clock.put(TODAY, "10:00");
        at.book(session, family);
        at.scene.clock.put(TODAY, "10:10");
        assertThat(at.told(family)).hasSize(1);
        return family;
    }

    private Household thatCame(int children) {
        Household family = booked(children);
        at.scene.clock.put(TODAY, "16:25");
        at.scene.asStaff();
        family.children()
                .forEach(child -> run(
                        () -> at.scene.wiring.get(Attendances.class).arrive(new MarkArrival(session, child, null))));
        at.scene.clock.put(TODAY, "17:30");
        return family;
    }

    private void write(@Nullable ChildId child, String what, int seen) {
        at.scene.asStaff();
        var unused =
                run(() -> notes.write(new WriteDayNote(session, child, new NoteText(what, null, "", null, ""), seen)));
    }
}
