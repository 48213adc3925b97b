package org.halfpastfour.placing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;

/**
 * The classes that were chosen, in their order, and below them the others: a tap chooses one, and buttons move it up, down and away, with a
 * finger as with the keyboard. What does not fit the age or is at the same time as a better one says so at once.
 */
class Ranking extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<SeriesId, WishClassView> classes;
    private final transient Supplier<List<LocalDate>> birthDates;
    private final transient List<SeriesId> ranked;
    private final Words words;
    private final Div chosen = new Div();
    private final Div others = new Div();
    private final Span said = new Span();

    Ranking(
            Map<SeriesId, WishClassView> classes,
            List<SeriesId> ranked,
            Supplier<List<LocalDate>> birthDates,
            Words words) {
        this.classes = classes;
        this.ranked = new ArrayList<>(ranked);
        this.birthDates = birthDates;
        this.words = words;
        addClassName("stack");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        add(new H4(words.text("placing.ranked")), chosen, new H4(words.text("placing.to-choose")), others, said);
        show();
    }

    List<SeriesId> ranked() {
        return List.copyOf(ranked);
    }

    final void show() {
        Listed.clear(chosen);
        Listed.clear(others);
        for (int rank = 0; rank < ranked.size(); rank++) {
            Listed.add(chosen, chosen(rank));
        }
        if (ranked.isEmpty()) {
            chosen.add(quiet(words.text("placing.nothing-ranked")));
        }
        classes.values().stream()
                .filter(view -> !ranked.contains(view.series()))
                .forEach(view -> Listed.add(others, other(view)));
        if (ranked.size() == classes.size()) {
            others.add(quiet(words.text("placing.all-ranked")));
        }
    }

    private Div chosen(int rank) {
        SeriesId series = ranked.get(rank);
        Div text = text((rank + 1) + ". " + WishWords.title(words, classes, series), series);
        remarks(rank).forEach(remark -> text.add(warning(remark)));
        Div buttons = new Div(
                tool("up", "placing.up", rank > 0, series, () -> swap(rank, rank - 1)),
                tool("down", "placing.down", rank < ranked.size() - 1, series, () -> swap(rank, rank + 1)),
                tool("close", "placing.away", true, series, () -> ranked.remove(rank)));
        buttons.addClassName("wish-tools");
        return row(text, buttons);
    }

    private Div other(WishClassView view) {
        Div text = text(view.title(), view.series());
        if (!isForAge(view)) {
            text.add(warning(words.text("placing.remark.age")));
        }
        Button choose = new Button(words.text("placing.choose"), click -> change(() -> ranked.add(view.series())));
        choose.setAriaLabel(words.text("placing.choose-of", view.title()));
        return row(text, choose);
    }

    /** Before anything is sent. */
    List<String> remarks(int rank) {
        List<String> remarks = new ArrayList<>();
        WishClassView view = classes.get(ranked.get(rank));
        if (view == null) {
            return List.of(words.text("placing.class-gone"));
        }
        if (!isForAge(view)) {
            remarks.add(words.text("placing.remark.age"));
        }
        ranked.subList(0, rank).stream()
                .flatMap(better -> Optional.ofNullable(classes.get(better)).stream())
                .filter(view::clashesWith)
                .findFirst()
                .ifPresent(better -> remarks.add(words.text("placing.remark.overlaps", better.title())));
        return remarks;
    }

    private boolean isForAge(WishClassView view) {
        return birthDates.get().stream().allMatch(view::isForAge);
    }

    private void swap(int one, int other) {
        Collections.swap(ranked, one, other);
    }

    private void change(Runnable what) {
        what.run();
        show();
        TypedWork.chosen(this);
        said.setText(words.text(
                "placing.order-is",
                words.list(ranked.stream()
                        .map(series -> WishWords.title(words, classes, series))
                        .toList())));
    }

    private Button tool(String glyph, String key, boolean enabled, SeriesId series, Runnable what) {
        Button tool = new Button(new Glyph(glyph), click -> change(what));
        tool.setAriaLabel(words.text(key, WishWords.title(words, classes, series)));
        tool.setEnabled(enabled);
        tool.addThemeName("tertiary");
        return tool;
    }

    private Div text(String title, SeriesId series) {
        Span name = new Span(title);
        name.addClassName("city-row-name");
        Div text = new Div(name);
        text.addClassName("room-text");
        Optional.ofNullable(classes.get(series)).ifPresent(view -> {
            text.add(quiet(WishWords.when(words, view)), quiet(WishWords.facts(words, view)));
        });
        return text;
    }

    private static Div row(Div text, Component tools) {
        Div row = new Div(text, tools);
        row.addClassNames("room-row", "wish-row");
        return row;
    }

    private static Paragraph quiet(String text) {
        Paragraph quiet = new Paragraph(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    private static Paragraph warning(String text) {
        Paragraph warning = new Paragraph(text);
        warning.addClassName("form-notice");
        return warning;
    }
}
