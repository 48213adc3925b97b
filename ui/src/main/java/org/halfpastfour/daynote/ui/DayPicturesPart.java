package org.halfpastfour.daynote.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.daynote.AddDayPicture;
import org.halfpastfour.daynote.ClassDayView;
import org.halfpastfour.daynote.DayNoteError;
import org.halfpastfour.daynote.DayPictureView;
import org.halfpastfour.daynote.NotedChildRow;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.notice.ui.LatePicture;
import org.halfpastfour.notice.ui.PictureField;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Uploads;

/** The pictures of a day, for whom they go, and one more. */
final class DayPicturesPart extends Section {

    private static final long serialVersionUID = 1L;

    private final DayActions desk;
    private final transient List<Object> facts;

    DayPicturesPart(DayActions desk, ClassDayView day) {
        this.desk = desk;
        facts = facts(day);
        addClassNames("panel", "stack", "day-pictures");
        add(new H2(text("daynote.pictures")));
        if (!day.pictures().isEmpty()) {
            Div list = new Div();
            list.addClassNames("stack");
            day.pictures().forEach(picture -> Listed.add(list, line(picture)));
            add(list);
        }
        if (day.unshown() > 0) {
            add(new Paragraph(text("daynote.pictures.unshown", day.unshown())));
        }
        if (day.open()) {
            add(form(day));
        } else if (day.pictures().isEmpty()) {
            add(new Paragraph(text("daynote.pictures.none")));
        }
    }

    /** Whether it would come out the same: then a picture that is being chosen stays. */
    boolean shows(ClassDayView day) {
        return facts.equals(facts(day));
    }

    private static List<Object> facts(ClassDayView day) {
        Stream<ShownChild> who =
                day.children().stream().map(child -> new ShownChild(child.child(), child.photos(), child.own()));
        return List.of(day.session().id(), day.open(), day.unshown(), day.pictures(), who.toList());
    }

    /** What of a child decides whether a picture may show it. */
    private record ShownChild(ChildId child, boolean photos, boolean own) {}

    private Div line(DayPictureView picture) {
        String names = desk.words.list(picture.names());
        Span shows = new Span(text("daynote.pictures.shows", names));
        Button remove = new Button(text("daynote.pictures.remove"), click -> {
            try {
                desk.pictures.remove(picture.id());
                Notices.done(text("daynote.pictures.removed"));
            } catch (RuntimeException refused) {
                Notices.refused(desk.errors.text(refused));
            }
            desk.look();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setDisableOnClick(true);
        Div text = new Div(shows, remove);
        text.addClassName("closing-line");
        Div line = new Div(
                new LatePicture(() -> desk.pictures.picture(picture.id()), text("daynote.picture.of", names)), text);
        line.addClassNames("stack", "day-picture");
        return line;
    }

    private Component form(ClassDayView day) {
        Forms form = desk.form();
        List<NotedChildRow> agreed = day.children().stream()
                .filter(child -> child.photos() && !child.own())
                .toList();
        Div part = TypedWork.form(new Div());
        part.addClassName("stack");
        without(day).ifPresent(part::add);
        if (agreed.isEmpty()) {
            part.add(new Paragraph(text("daynote.pictures.nobody")));
            return part;
        }
        PictureField picture = form.field("picture", new PictureField(desk.words, desk.errors));
        picture.setHelperText(text("daynote.pictures.help", Uploads.MOST_MEGABYTES));
        CheckboxGroup<NotedChildRow> shown = form.field("children", new CheckboxGroup<>());
        shown.setLabel(text("daynote.pictures.who"));
        shown.setItems(agreed);
        shown.setItemLabelGenerator(child -> desk.words.called(child.name(), child.born()));
        part.add(
                new Paragraph(text("daynote.pictures.what")),
                picture,
                shown,
                form.problem(),
                form.submit(text("daynote.pictures.add"), key -> {
                    byte[] small = picture.getValue();
                    if (small == null) {
                        throw new InvalidInput("picture", DayNoteError.NO_PICTURE.code());
                    }
                    desk.add(
                            key,
                            new AddDayPicture(
                                    day.session().id(),
                                    shown.getValue().stream()
                                            .map(NotedChildRow::child)
                                            .toList(),
                                    small));
                    Notices.done(text("daynote.pictures.added"));
                }));
        return part;
    }

    /** Staff are told who must not be on it. */
    private Optional<Component> without(ClassDayView day) {
        List<String> names = day.children().stream()
                .filter(child -> !child.photos())
                .map(child -> desk.words.called(child.name(), child.born()))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Div note = new Div(text("daynote.pictures.without", desk.words.list(names)));
        note.addClassName("missing-note");
        return Optional.of(note);
    }

    private String text(String key, Object... parameters) {
        return desk.words.text(key, parameters);
    }
}
