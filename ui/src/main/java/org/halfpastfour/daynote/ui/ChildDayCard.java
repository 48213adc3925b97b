package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.daynote.ChildDayView;
import org.halfpastfour.daynote.DayPictureId;
import org.halfpastfour.notice.ui.LatePicture;
import org.halfpastfour.shell.ui.Words;

/** A child's day at the home, as its family reads it. */
final class ChildDayCard extends Div {

    private static final long serialVersionUID = 1L;

    private ChildDayCard(ChildDayView day, String names, Function<DayPictureId, byte[]> picture, Words words) {
        addClassNames("panel", "stack", "child-day");
        Span name = new Span(names);
        name.addClassName("participant-name");
        Span where = new Span(words.times(day.start(), day.end()) + " · " + day.title() + " · " + day.homeName());
        where.addClassName("quiet");
        Div head = new Div(name, where);
        head.addClassName("child-day-head");
        add(head);
        Stream.ofNullable(day.readyAt()).forEach(ready -> {
            boolean ahead = words.isAhead(day.end());
            Div from = new Div(words.text(ahead ? "daynote.ready.from" : "daynote.ready.was", words.time(ready)));
            from.addClassName(ahead ? "child-day-ready" : "quiet");
            add(from);
        });
        day.done().forEach(done -> add(NoteWords.written(done)));
        Stream.of(homework(day, words)).filter(said -> !said.isEmpty()).forEach(said -> add(new Div(said)));
        if (!day.homeworkWords().isEmpty()) {
            add(NoteWords.written(day.homeworkWords()));
        }
        day.lines().forEach(line -> add(NoteWords.written(line)));
        day.pictures()
                .forEach(id -> add(new LatePicture(() -> picture.apply(id), words.text("daynote.picture.of", names))));
    }

    /** What is the same of brothers and sisters stands once, with all their names. */
    static List<ChildDayCard> of(List<ChildDayView> days, Function<DayPictureId, byte[]> picture, Words words) {
        List<ChildDayCard> cards = new ArrayList<>();
        for (ChildDayView day : days) {
            List<ChildDayView> same = days.stream().filter(day::isAlsoOf).toList();
            if (same.getFirst().equals(day)) {
                String names = words.list(same.stream().map(ChildDayView::name).toList());
                cards.add(new ChildDayCard(day, names, picture, words));
            }
        }
        return cards;
    }

    private static String homework(ChildDayView day, Words words) {
        return Stream.ofNullable(day.homework())
                .map(homework -> words.text("daynote.homework.told." + homework))
                .collect(Collectors.joining());
    }
}
