package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.calendar.Occurrence;
import org.halfpastfour.programme.Clash;
import org.halfpastfour.programme.PlannedDate;
import org.halfpastfour.programme.SeriesPreview;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Invalid;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Scrolls;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Every date of the series to be: held or not, why, and what stands in the way; each can be left out by hand. */
final class PreviewPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final Errors errors;
    private final DateChoices fields;
    private final H2 heading = new H2();
    private final Paragraph places = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final OrderedList dates = new OrderedList();

    PreviewPanel(Words words, Errors errors, DateChoices fields) {
        this.words = words;
        this.errors = errors;
        this.fields = fields;
        addClassNames("panel", "preview-panel");
        getElement().setAttribute("aria-live", "polite");
        Scrolls.byKeyboard(this, words.text("programme.preview"));
        heading.setText(words.text("programme.preview"));
        places.addClassName("quiet");
        problem.addClassName("form-notice");
        problem.setVisible(false);
        dates.addClassName("preview-dates");
        add(heading, places, problem, dates);
    }

    void show(SeriesPreview preview) {
        heading.setText(words.text("programme.preview.sessions", preview.sessions()));
        places.setText(words.text(
                "programme.preview.places",
                preview.places().byRoom(),
                Math.min(preview.places().byAdults(), 1000)));
        long clashes =
                preview.dates().stream().filter(date -> date.clash() != null).count();
        problem.setVisible(clashes > 0);
        problem.setText(words.text("programme.preview.clashes", clashes));
        dates.removeAll();
        preview.dates().forEach(date -> dates.add(line(date)));
    }

    void showProblem(DomainException fact) {
        String text = fact instanceof Invalid invalid && !invalid.fields().isEmpty()
                ? invalid.fields().stream().map(errors::text).distinct().collect(Collectors.joining(" "))
                : errors.text(fact);
        heading.setText(words.text("programme.preview"));
        places.setText("");
        problem.setText(words.text("programme.preview.incomplete", text));
        problem.setVisible(true);
        dates.removeAll();
    }

    private ListItem line(PlannedDate date) {
        Occurrence occurrence = date.occurrence();
        Clash clash = date.clash();
        Span day = new Span(words.date(occurrence.date()));
        day.addClassName("preview-day");
        Span why = new Span(clash == null ? why(occurrence) : clash(clash));
        why.addClassName("preview-why");
        Div text = new Div(day, why);
        text.addClassName("preview-text");
        ListItem line = new ListItem(text);
        line.addClassName("preview-date");
        line.addClassName(clash != null ? "is-clash" : occurrence.held() ? "is-held" : "is-out");
        Button toggle = toggle(occurrence);
        if (toggle != null) {
            line.add(toggle);
        }
        return line;
    }

    private String why(Occurrence occurrence) {
        String reason = words.text("programme.reason." + occurrence.reason());
        return occurrence.detail().isEmpty() ? reason : reason + " · " + words.calendarName(occurrence.detail());
    }

    private String clash(Clash clash) {
        String times = words.times(clash.start(), clash.end());
        String with = clash.with().isEmpty() ? words.text("programme.kind.any-meeting") : clash.with();
        String who = clash.who() == null ? "" : clash.who();
        return words.text("programme.clash." + clash.code(), with, times, who);
    }

    private @Nullable Button toggle(Occurrence occurrence) {
        LocalDate date = occurrence.date();
        if (fields.isChosen(date)) {
            return button("programme.preview.restore", date, null);
        }
        if (occurrence.held()) {
            return button("programme.preview.leave-out", date, false);
        }
        return occurrence.reason() == DayReason.MAKE_UP_WORKDAY_NOT_CHOSEN
                ? button("programme.preview.put-in", date, true)
                : null;
    }

    private Button button(String key, LocalDate date, @Nullable Boolean held) {
        Button button = new Button(words.text(key), click -> fields.choose(date, held));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.text(key) + " " + words.date(date));
        return button;
    }
}
