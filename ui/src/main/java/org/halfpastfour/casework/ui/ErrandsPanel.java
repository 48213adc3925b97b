package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.casework.CaseError;
import org.halfpastfour.casework.ErrandId;
import org.halfpastfour.casework.OwnErrand;
import org.halfpastfour.casework.OwnErrands;
import org.halfpastfour.casework.OwnPass;
import org.halfpastfour.casework.ReportErrand;
import org.halfpastfour.casework.WriteContact;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Polling;
import org.halfpastfour.shell.ui.TimeField;
import org.halfpastfour.shell.ui.TypedWork;

/** A helper's own errands, each with whom to see, where and when, and the form; nothing of it stays on the phone. */
class ErrandsPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final Duration PACE = Duration.ofSeconds(10);

    private final transient OwnPass pass;
    private final transient OwnErrands errands;
    private final transient Errors errors;
    private final transient Runnable leave;
    private final OwnWords words;
    private final transient Map<UUID, Component> shown = new HashMap<>();

    ErrandsPanel(OwnPass pass, OwnErrands errands, Errors errors, Runnable leave, OwnWords words) {
        this.pass = pass;
        this.errands = errands;
        this.errors = errors;
        this.leave = leave;
        this.words = words;
        addClassNames("stack", "papers");
        TypedWork.exempt(this);
        addAttachListener(attached -> Polling.start(this, PACE, this::looks));
        show();
    }

    void stays() {
        at(() -> keep(errands.stay(pass)));
    }

    /** By itself, so that the page stays open no longer for it. */
    void looks() {
        at(() -> keep(errands.living(pass)));
    }

    /** What ended meanwhile is off the page, with what was being written of it; the others stay as they are. */
    private void keep(Set<UUID> living) {
        if (shown.keySet().removeIf(id -> {
                    boolean over = !living.contains(id);
                    if (over) {
                        remove(shown.get(id));
                    }
                    return over;
                })
                && shown.isEmpty()) {
            none();
        }
    }

    private void none() {
        add(panel(words.text("own-errands.none"), new Paragraph(words.text("own-errands.none.next"))));
    }

    private void show() {
        at(() -> {
            List<OwnErrand> own = errands.read(pass);
            removeAll();
            shown.clear();
            if (own.isEmpty()) {
                none();
            }
            own.forEach(errand -> {
                Component part = part(errand);
                shown.put(errand.id(), part);
                add(part);
            });
        });
    }

    private Component part(OwnErrand errand) {
        Div part = panel(
                words.words().of(errand.kind()),
                said(errand.name()),
                said(Stream.of(errand.street(), errand.door())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))),
                new Paragraph(words.words().words().moment(errand.meetsAt())),
                OwnPanel.quiet(words.text("own-errands.until", words.words().date(errand.until()))));
        if (!errand.remark().isEmpty()) {
            part.add(new Paragraph(words.text("errand.remark", errand.remark())));
        }
        Div form = new Div();
        form.addClassName("stack");
        form.add(CaseButtons.small(words.text("own-errands.write"), () -> {
            form.removeAll();
            form.add(new Fields(errand).whole());
        }));
        part.add(form);
        return part;
    }

    private static Paragraph said(String text) {
        Paragraph said = new Paragraph(text);
        said.getElement().setAttribute("translate", "no");
        said.setVisible(!text.isBlank());
        return said;
    }

    private static Div panel(String title, Component... parts) {
        Div panel = new Div(new H2(title));
        panel.addClassNames("panel", "stack");
        panel.add(parts);
        return panel;
    }

    /** Where the page is not open any more, all leads back to the entrance. */
    private void at(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException refused) {
            if (Errors.fact(refused).filter(CaseError.OWN_PAGE_CLOSED::stopped).isEmpty()) {
                throw refused;
            }
            leave.run();
        }
    }

    private final class Fields {

        private final OwnErrand errand;
        private final UUID attempt = Ids.next();
        private final Forms form = new Forms(errors);
        private final RadioButtonGroup<Boolean> reached =
                form.field("reached", new RadioButtonGroup<>(words.text("field.reached")));
        private final TextArea seen = form.field("seen", new TextArea(words.text("field.seen")));
        private final TextArea agreed = form.field("agreed", new TextArea(words.text("field.agreed")));
        private final DateField day = form.field("at", new DateField(words.text("field.day")));
        private final TimeField time = form.field("time", new TimeField(words.text("field.time")));
        private final TextField place = form.field("place", new TextField(words.text("field.place")));
        private final TextField whom = form.field("whom", new TextField(words.text("field.whom")));

        Fields(OwnErrand errand) {
            this.errand = errand;
            reached.setItems(true, false);
            reached.setItemLabelGenerator(met -> words.text(met ? "met.reached" : "met.not-reached"));
            reached.addClassName("contact-choice");
            reached.setValue(!Boolean.FALSE.equals(errand.reached()));
            seen.setMaxLength(WriteContact.LONGEST_SEEN);
            seen.setMinRows(4);
            Stream.of(seen, agreed, place, whom)
                    .forEach(field -> field.getElement().setAttribute("autocomplete", "off"));
            agreed.setMaxLength(WriteContact.LONGEST_AGREED);
            place.setMaxLength(WriteContact.LONGEST_LINE);
            whom.setMaxLength(WriteContact.LONGEST_LINE);
            seen.setValue(Objects.requireNonNullElse(errand.seen(), ""));
            agreed.setValue(Objects.requireNonNullElse(errand.agreed(), ""));
            place.setValue(Objects.requireNonNullElse(errand.place(), ""));
            whom.setValue(Objects.requireNonNullElse(errand.whom(), ""));
            ZonedDateTime now = words.words().now().atZone(words.words().zone());
            day.setValue(now.toLocalDate());
            time.setValue(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        }

        Div whole() {
            Div when = new Div(day, time);
            when.addClassName("contact-when");
            Div whole = new Div(
                    reached,
                    seen,
                    agreed,
                    when,
                    place,
                    whom,
                    form.problem(),
                    form.submit(words.text("own-errands.send"), key -> send()));
            whole.addClassName("stack");
            return TypedWork.form(whole);
        }

        private void send() {
            new Checks()
                    .notNull("at", day.getValue())
                    .notNull("time", time.getValue())
                    .orThrow();
            Instant at = day.getValue()
                    .atTime(time.getValue())
                    .atZone(words.words().zone())
                    .toInstant();
            ReportErrand command = new ReportErrand(
                    attempt,
                    ErrandId.of(errand.id()),
                    at,
                    place.getValue(),
                    whom.getValue(),
                    Boolean.TRUE.equals(reached.getValue()),
                    seen.getValue(),
                    agreed.getValue());
            at(() -> {
                errands.report(pass, command);
                Notices.done(words.text("own-errands.sent"));
                show();
            });
        }
    }
}
