package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** One thing that was agreed and does not fit any more: what, why, whom it concerns, and what becomes of it. */
final class MatterLine extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Matter matter;
    private final Select<Choice.Kind> choice;

    MatterLine(Words words, Matter matter) {
        this.matter = matter;
        addClassName("matter");
        Span what = new Span(what(words, matter));
        what.addClassName("matter-what");
        Span why = new Span(why(words, matter));
        why.addClassName("matter-why");
        this.choice = select(words, words.text("signup.matter.choice"));
        choice.setItems(EnumSet.copyOf(matter.choices()));
        choice.setAriaLabel(words.text("signup.matter.choice") + " " + title(words, matter));
        add(what, why, choice);
    }

    static Select<Choice.Kind> select(Words words, String label) {
        Select<Choice.Kind> select = new Select<>();
        select.setLabel(label);
        select.setItemLabelGenerator(kind -> kind == null
                ? ""
                : words.text("signup.matter.choice." + kind.name().toLowerCase(java.util.Locale.ROOT)));
        return select;
    }

    static String what(Words words, Matter matter) {
        return words.text(
                "signup.matter.what", words.when(matter.start(), matter.end()), title(words, matter), matter.home());
    }

    private static String title(Words words, Matter matter) {
        return isMeeting(matter) ? words.text("programme.kind.any-meeting") : matter.title();
    }

    private static boolean isMeeting(Matter matter) {
        return matter.title().isEmpty();
    }

    static String why(Words words, Matter matter) {
        if (isMeeting(matter)) {
            return words.text("signup.matter.meeting." + matter.rule(), matter.detail());
        }
        String why =
                words.text("signup.matter.rule." + matter.rule(), words.calendarName(matter.detail()), matter.people());
        return matter.names().isEmpty() ? why : words.text("signup.matter.names", why, words.list(matter.names()));
    }

    Matter matter() {
        return matter;
    }

    Choice.@Nullable Kind chosen() {
        return choice.getValue();
    }

    void choose(Choice.@Nullable Kind kind) {
        if (kind != null && matter.choices().contains(kind)) {
            choice.setValue(kind);
        }
    }
}
