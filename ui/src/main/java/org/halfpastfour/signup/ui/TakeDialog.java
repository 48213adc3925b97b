package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.BookingSummary;

/** Until when a place is taken for a family without asking it first. */
class TakeDialog extends FormDialog {

    private static final long serialVersionUID = 1L;
    private static final Duration FOR_THE_WAY = Duration.ofHours(2);
    private static final List<Duration> BEFORE = List.of(
            Duration.ofDays(2), Duration.ofDays(1), Duration.ofHours(4), Duration.ofHours(2), Duration.ofHours(1));

    private final RadioButtonGroup<Instant> until;

    TakeDialog(BookingSummary booking, Words words, Errors errors, SerializableConsumer<Instant> choose) {
        Forms form = new Forms(errors);
        setHeaderTitle(words.text("signup.take"));
        setWidth("min(34rem, calc(100vw - 1.5rem))");
        until = form.field("until", new RadioButtonGroup<>(words.text("signup.take.how-long")));
        until.addThemeName("vertical");
        List<Instant> moments = moments(booking.session().start(), words);
        until.setItems(moments);
        until.setItemLabelGenerator(words::moment);
        until.setValue(usual(moments, booking.session().start()));
        Div content = new Div(new Paragraph(words.text("signup.take.meaning")), until, form.problem());
        content.addClassName("stack");
        add(content);
        Button back = new Button(words.text("signup.turn.back"), click -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(back, form.submit(words.text("signup.take.do"), key -> {
            choose.accept(until.getValue());
            close();
        }));
    }

    /** With time for the way: a place that comes free just before the start is of use to few. */
    private static Instant usual(List<Instant> moments, Instant start) {
        return moments.stream()
                .filter(moment -> !moment.isAfter(start.minus(FOR_THE_WAY)))
                .reduce((earlier, later) -> later)
                .orElse(start);
    }

    /** Some that are still to come, and the start itself. */
    private static List<Instant> moments(Instant start, Words words) {
        return Stream.concat(BEFORE.stream().map(start::minus).filter(words::isAhead), Stream.of(start))
                .toList();
    }
}
