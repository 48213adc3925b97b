package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfpastfour.daynote.ClassDayView;
import org.halfpastfour.daynote.NotedChildRow;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.PathId;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What staff write of a class: for all who came in one go, of each child on top, and pictures. Made for one hand on a phone. */
@Route(value = "today/notes/:session", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class DayNotesPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final DayActions desk;
    private final Words words;
    private final Map<ChildId, NotedLine> lines = new LinkedHashMap<>();
    private transient @Nullable ClassDayView shown;
    private @Nullable ClassNoteForm form;
    private @Nullable DayPicturesPart pictures;
    private @Nullable SessionId session;

    @Inject
    public DayNotesPage(DayActions desk, Words words) {
        super("day-notes-page");
        this.desk = desk;
        this.words = words;
        desk.whenChanged(() -> look(this::ask));
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        session = SessionId.of(PathId.of(event, "session"));
        shown = null;
        form = null;
        lines.clear();
        ask();
    }

    private void ask() {
        if (session != null) {
            show(desk.notes.of(session));
        }
    }

    /** What was tapped stays under the finger: the form and the pictures are made anew only where they changed. */
    private void show(ClassDayView day) {
        ClassDayView before = shown;
        shown = day;
        if (before == null || !isSameButForChildren(before, day)) {
            build(day);
        }
        day.children().forEach(child -> {
            NotedLine line = lines.get(child.child());
            if (line != null) {
                line.show(child, day);
            }
        });
    }

    private static boolean isSameButForChildren(ClassDayView one, ClassDayView other) {
        return one.open() == other.open()
                && one.unshown() == other.unshown()
                && one.pictures().equals(other.pictures())
                && String.valueOf(one.note()).equals(String.valueOf(other.note()))
                && ids(one).equals(ids(other));
    }

    private static List<ChildId> ids(ClassDayView day) {
        return day.children().stream().map(NotedChildRow::child).toList();
    }

    private void build(ClassDayView day) {
        SessionView held = day.session();
        heading(words.text("daynote.title", held.title()));
        Anchor back = new Anchor(
                held.date().equals(words.today()) ? "today" : "today?date=" + held.date(),
                words.text(held.date().equals(words.today()) ? "daynote.back" : "daynote.back-to-day"));
        back.addClassNames("button-link", "secondary");
        actions(back);
        lines.clear();
        List<Component> parts = new ArrayList<>();
        Paragraph when = new Paragraph(words.dayAndTimes(held.start(), held.end()) + " · " + held.roomName());
        when.addClassName("quiet");
        parts.add(when);
        if (day.children().isEmpty()) {
            parts.add(new EmptyState("note", words.text("daynote.nobody"), words.text("daynote.nobody.next")));
        } else {
            parts.add(day.open() ? form(day) : closed(day));
            parts.add(children(day));
            parts.add(pictures(day));
        }
        put(parts.toArray(Component[]::new));
    }

    private ClassNoteForm form(ClassDayView day) {
        ClassNoteForm now = form;
        if (now == null || !now.stays(day)) {
            now = new ClassNoteForm(desk, day);
        }
        now.came(day);
        form = now;
        return now;
    }

    private DayPicturesPart pictures(ClassDayView day) {
        DayPicturesPart now = pictures;
        if (now == null || !now.shows(day)) {
            now = new DayPicturesPart(desk, day);
        }
        pictures = now;
        return now;
    }

    private Section closed(ClassDayView day) {
        Section section = new Section(new Paragraph(words.text("daynote.closed")));
        section.addClassNames("panel", "stack");
        if (day.note() != null) {
            String homework = words.text(
                    "daynote.homework." + NoteFields.key(day.note().text().homework()));
            section.add(
                    new H2(words.text("daynote.all", day.children().size())),
                    new Div(words.text("daynote.homework.was", homework)),
                    NoteWords.written(NoteWords.inShort(desk, day.note().text())));
        }
        return section;
    }

    private Section children(ClassDayView day) {
        Div list = new Div();
        list.addClassName("noted-lines");
        day.children().forEach(child -> {
            NotedLine line = new NotedLine(desk);
            lines.put(child.child(), line);
            Listed.add(list, line);
        });
        Section section = new Section(new H2(words.text("daynote.each")), list);
        section.addClassNames("panel", "stack");
        return section;
    }
}
