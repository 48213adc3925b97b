package org.halfpastfour.daynote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was written for all and for one child, in one: words stand below each other, and what can only be one thing is as it was written for
 * the child, or else for all.
 */
record DayTold(
        List<String> done,
        @Nullable Homework homework,
        String homeworkWords,
        @Nullable Instant readyAt,
        List<String> lines) {

    /** @param rows of the class first */
    static DayTold of(List<FamilyDayRow> rows) {
        return together(rows.stream()
                .flatMap(row -> Stream.ofNullable(row.note()))
                .map(DayNote::text)
                .toList());
    }

    static DayTold together(List<NoteText> texts) {
        List<String> done = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Homework homework = null;
        String homeworkWords = "";
        Instant readyAt = null;
        for (NoteText text : texts) {
            if (!text.done().isEmpty()) {
                done.add(text.done());
            }
            if (!text.line().isEmpty()) {
                lines.add(text.line());
            }
            if (text.homework() != null || !text.homeworkWords().isEmpty()) {
                homework = text.homework() == null ? homework : text.homework();
                homeworkWords = text.homeworkWords();
            }
            readyAt = text.readyAt() == null ? readyAt : text.readyAt();
        }
        return new DayTold(done, homework, homeworkWords, readyAt, lines);
    }
}
