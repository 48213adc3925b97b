package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesView;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Words;

/** When, where, for whom, how many, and who looks after them. */
final class SessionFacts extends Section {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final DescriptionList list = new DescriptionList();

    SessionFacts(PlanningActions desk, SessionView session, Runnable changed) {
        this.words = desk.words;
        addClassNames("panel", "facts-panel");
        H2 heading = new H2(words.text("programme.session"));
        Div badges = new Div();
        badges.addClassName("row");
        SessionWords.badges(words, session).forEach(badges::add);
        add(heading, badges);
        if (session.cancelReason() != null) {
            Paragraph why = new Paragraph(words.text("programme.cancelled-because", session.cancelReason()));
            why.addClassName("form-notice");
            add(why);
        }
        fact("programme.when", words.when(session.start(), session.end()));
        fact("programme.room", session.roomName());
        fact("programme.kind", words.text("programme.kind." + session.kind()));
        fact(
                "programme.ages",
                words.ages(session.admitted().from(), session.admitted().to()));
        fact(
                "programme.signup-window",
                words.text(
                        "programme.from-to",
                        words.moment(session.signupOpens()),
                        words.moment(session.signupCloses())));
        boolean mayChange = session.state().isOn() && session.end().isAfter(desk.clock.instant());
        fact(
                "programme.places",
                words.text("programme.places-of", session.taken(), session.places()),
                mayChange,
                () -> new PlacesDialog(desk, session, changed).open());
        fact("programme.adults", adults(desk, session), mayChange, () -> new AdultsDialog(desk, session, changed)
                .open());
        showSeries(desk, session, session.isAhead(desk.clock.instant()), changed);
        if (session.minimum() > 0) {
            fact("programme.minimum", String.valueOf(session.minimum()));
        }
        add(list);
    }

    private void showSeries(PlanningActions desk, SessionView session, boolean mayChange, Runnable changed) {
        ProgrammeId programme = session.programme();
        List<SeriesView> known = programme == null ? List.of() : desk.programmes.seriesOf(programme);
        if (!known.isEmpty()) {
            String of = known.stream()
                    .filter(series -> series.id().equals(session.series()))
                    .findFirst()
                    .map(series -> SeriesWords.line(words, series))
                    .orElseGet(() -> words.text("programme.belongs-to.none"));
            fact("programme.belongs-to", of, mayChange, () -> new BelongsDialog(desk, session, known, changed).open());
        }
    }

    private String adults(PlanningActions desk, SessionView session) {
        List<String> names = desk.homes.staffOf(session.home()).stream()
                .filter(person -> session.adults().contains(person.id()))
                .map(StaffMemberSummary::name)
                .toList();
        return names.isEmpty() ? words.text("programme.adults.none") : words.list(names);
    }

    private void fact(String key, String value) {
        list.add(new Term(words.text(key)), new Description(value));
    }

    private void fact(String key, String value, boolean mayChange, Runnable change) {
        Description description = new Description();
        description.add(new Span(value));
        if (mayChange) {
            description.add(edit(key, change));
        }
        list.add(new Term(words.text(key)), description);
    }

    private Component edit(String key, Runnable change) {
        Button edit = new Button(words.text("programme.change"), click -> change.run());
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(words.text("programme.change") + " " + words.text(key));
        return edit;
    }
}
