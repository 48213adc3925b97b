package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.halfpastfour.family.AlikePair;
import org.halfpastfour.family.PersonCard;
import org.halfpastfour.shell.ui.Badge;
import org.jspecify.annotations.Nullable;

/** Two records that may be one person, side by side; what differs stands out. On a phone one stands below the other. */
class AlikeCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient AlikeActions desk;
    private final transient FamilyWords words;
    private final transient AlikePair pair;

    AlikeCard(AlikeActions desk, AlikePair pair) {
        this.desk = desk;
        this.words = desk.words();
        this.pair = pair;
        addClassNames("panel", "family-panel", "alike");
        Div both = new Div(side(pair.newer(), pair.known(), true), side(pair.known(), pair.newer(), false));
        both.addClassName("alike-both");
        add(both, actions());
    }

    private Component side(PersonCard person, PersonCard other, boolean newer) {
        Div title = new Div(new H3(person.name()));
        title.addClassName("family-named");
        if (newer && pair.held()) {
            title.add(new Badge(words.text("family.alike.held"), Badge.Tone.WARNING));
        } else {
            title.add(new Badge(words.text(newer ? "family.alike.newer" : "family.alike.known")));
        }
        Div side = new Div(title);
        side.addClassName("alike-side");
        if (person.child()) {
            side.add(
                    line("family.birth-date", born(person.birthDate()), born(other.birthDate())),
                    line("family.sex", sex(person), sex(other)),
                    line("family.school", or(person.school()), or(other.school())),
                    line("family.grade", grade(person), grade(other)),
                    line("family.guardian", around(person), around(other)));
        } else {
            side.add(
                    line("family.phone", or(person.phone()), or(other.phone())),
                    line("family.account", account(person), account(other)),
                    line("family.alike.guardian-of", around(person), around(other)));
        }
        side.add(households(person));
        return side;
    }

    private Component line(String label, String text, String otherText) {
        Span what = new Span(words.text(label));
        what.addClassName("family-label");
        Span value = new Span(text);
        if (!text.equals(otherText)) {
            value.addClassName("alike-differs");
        }
        Div line = new Div(what, value);
        line.addClassName("alike-line");
        return line;
    }

    private Component households(PersonCard person) {
        Span what = new Span(words.text("family.household"));
        what.addClassName("family-label");
        Div places = new Div();
        places.addClassName("alike-places");
        person.households().forEach(place -> places.add(place(place)));
        if (person.households().isEmpty()) {
            places.add(new Span(words.text("family.alike.none")));
        }
        Div line = new Div(what, places);
        line.addClassName("alike-line");
        return line;
    }

    private Component place(PersonCard.Place place) {
        return place.household() == null
                ? new Span(words.text("family.alike.elsewhere", place.home()))
                : new Anchor("families/" + place.household(), FamilyWords.join(Stream.of(place.name(), place.home())));
    }

    private Component actions() {
        Button same = new Button(words.text("family.alike.same"), click -> desk.join(pair));
        same.addThemeVariants(ButtonVariant.PRIMARY);
        same.setAriaLabel(words.text("family.alike.same") + ": " + pair.newer().name());
        Button two = new Button(words.text("family.alike.two"), click -> desk.tellApart(pair));
        two.setAriaLabel(words.text("family.alike.two") + ": " + pair.newer().name());
        Div actions = new Div(same, two);
        actions.addClassName("family-actions");
        return actions;
    }

    private String born(@Nullable LocalDate date) {
        return date == null ? words.text("family.alike.none") : words.words().fullDate(date);
    }

    private String sex(PersonCard person) {
        return person.sex() == null ? words.text("family.alike.none") : words.sex(person.sex());
    }

    private String grade(PersonCard person) {
        return person.grade() == null ? words.text("family.grade.none") : words.grade(person.grade());
    }

    private String account(PersonCard person) {
        return words.text(person.account() ? "family.has-account" : "family.alike.none");
    }

    private String around(PersonCard person) {
        return or(String.join(
                words.text("shell.list-comma"),
                person.around().stream().map(this::around).toList()));
    }

    private String around(PersonCard.Around around) {
        return around.blocked()
                ? words.text("family.alike.blocked", around.name(), words.relation(around.relation()))
                : words.text("family.alike.around", around.name(), words.relation(around.relation()));
    }

    private String or(@Nullable String text) {
        return text == null || text.isEmpty() ? words.text("family.alike.none") : Objects.requireNonNull(text);
    }
}
