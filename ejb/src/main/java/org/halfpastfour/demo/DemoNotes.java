package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.daynote.ClassDayView;
import org.halfpastfour.daynote.DayNotes;
import org.halfpastfour.daynote.Homework;
import org.halfpastfour.daynote.NoteText;
import org.halfpastfour.daynote.NotedChildRow;
import org.halfpastfour.daynote.WriteDayNote;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.HouseClock;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** What the staff of the first home wrote of the last days of its class. */
@ApplicationScoped
class DemoNotes {

    static final int PARTS = 1;

    private static final int DAYS = 6;
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(20);
    private static final List<String> DONE = List.of("先写作业，再做手工纸灯笼。", "写作业，读课外书二十分钟。", "写作业，操场跳绳和接力。", "写作业，下五子棋。");
    private static final List<String> OWN = List.of("今天主动帮小同学收拾桌子。", "阅读很专心，读完了一整本。", "跳绳跳了一百下，很高兴。");

    @Inject
    private DemoPartRecords parts;

    @Inject
    private DemoHomes homes;

    @Inject
    private DemoProgress progress;

    @Inject
    private Sessions sessions;

    @Inject
    private DayNotes notes;

    @Inject
    private HouseClock clock;

    void make(DemoSite site, DemoCalendar calendar) {
        new ActAs(site.staffLogin(), Set.of(Role.HOME_STAFF)).call(() -> {
            parts.make(site.part("notes"), () -> classes(calendar).forEach(this::write));
            return site;
        });
        progress.madeOne();
    }

    /** Whose end is near or behind, so that a note would have been written. */
    private List<SessionView> classes(DemoCalendar calendar) {
        LocalDate today = calendar.today();
        Instant now = clock.instant();
        return Stream.of(calendar.monday(-1), calendar.monday(0))
                .flatMap(monday -> sessions.week(homes.own().home(), monday).stream())
                .filter(held -> held.kind() == SessionKind.AFTER_SCHOOL_CLASS)
                .filter(held -> held.date().isAfter(today.minusDays(DAYS))
                        && writtenAt(held).isBefore(now))
                .toList();
    }

    private static Instant writtenAt(SessionView held) {
        return held.end().minus(BEFORE_THE_END);
    }

    private void write(SessionView held) {
        ClassDayView day = notes.of(held.id());
        if (day.children().isEmpty()) {
            return;
        }
        int number = held.date().getDayOfMonth();
        NoteText all = new NoteText(
                DONE.get(number % DONE.size()), Homework.DONE, "", held.end().minus(Duration.ofMinutes(10)), "");
        clock.at(writtenAt(held), () -> {
            write(held, null, all);
            own(day, number);
            return held;
        });
    }

    /** Of every fourth child something of its own. */
    private void own(ClassDayView day, int number) {
        List<NotedChildRow> children = day.children();
        for (int i = number % 4; i < children.size(); i += 4) {
            Homework homework = i % 8 < 4 ? Homework.PARTLY : Homework.DONE;
            String words = homework == Homework.PARTLY ? "数学还差一页" : "";
            write(
                    day.session(),
                    children.get(i),
                    new NoteText("", homework, words, null, OWN.get((i + number) % OWN.size())));
        }
    }

    private void write(SessionView held, @Nullable NotedChildRow child, NoteText text) {
        notes.write(new WriteDayNote(held.id(), child == null ? null : child.child(), text, 0));
    }
}
