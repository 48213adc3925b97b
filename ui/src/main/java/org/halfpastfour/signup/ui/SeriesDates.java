package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.Eligibility;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.Reason;

/** Every date of a series from the shown one on, to be ticked off, and what stands in the way of those who are chosen. */
class SeriesDates extends UnorderedList {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final BookingStanding standing;
    private final Runnable changed;
    private final Map<LocalDate, Checkbox> ticks = new HashMap<>();
    private final Set<LocalDate> left = new HashSet<>();

    SeriesDates(Words words, BookingStanding standing, Runnable changed) {
        this.words = words;
        this.standing = standing;
        this.changed = changed;
        addClassName("series-dates");
    }

    /** What was ticked off stays so, whoever is chosen. */
    void show(Collection<Offering> series, Set<UUID> chosen) {
        removeAll();
        ticks.clear();
        series.forEach(offering -> add(line(offering, chosen)));
    }

    /** Those that are wanted, and that one of the chosen may have. */
    List<LocalDate> wanted() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private ListItem line(Offering offering, Set<UUID> chosen) {
        SessionView session = offering.session();
        List<String> remarks = offering.participants().stream()
                .filter(person -> chosen.contains(person.participant()))
                .filter(person -> person.reason() != null)
                .filter(person -> !person.may() || BookingStanding.isFull(person))
                .map(this::remark)
                .distinct()
                .toList();
        boolean somebody = offering.participants().stream().anyMatch(person -> wants(person, chosen));
        boolean together = comeTogether(offering, chosen);
        if (remarks.isEmpty() && somebody && !together) {
            remarks = List.of(standing.reason(Reason.NEEDS_GUARDIAN.code(), Map.of()));
        }
        Span state = new Span(remarks.isEmpty() ? words.text("signup.can-book") : String.join(" ", remarks));
        state.addClassName(remarks.isEmpty() ? "date-good" : "date-remark");
        return new ListItem(tick(session, somebody && together), state);
    }

    /** Where a guardian is needed: a child and an adult come, or have it already. */
    private static boolean comeTogether(Offering offering, Set<UUID> chosen) {
        return !offering.session().needsGuardian()
                || Stream.of(true, false).allMatch(child -> offering.participants().stream()
                        .anyMatch(person ->
                                person.child() == child && (BookingStanding.isLive(person) || wants(person, chosen))));
    }

    private static boolean wants(Eligibility person, Set<UUID> chosen) {
        return person.may() && chosen.contains(person.participant());
    }

    private Checkbox tick(SessionView session, boolean possible) {
        Checkbox tick = new Checkbox(words.when(session.start(), session.end()));
        tick.setValue(possible && !left.contains(session.date()));
        tick.setEnabled(possible);
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                left.remove(session.date());
            } else {
                left.add(session.date());
            }
            changed.run();
        });
        ticks.put(session.date(), tick);
        return tick;
    }

    private String remark(Eligibility person) {
        return words.text("signup.book.remark", person.name(), standing.reason(person));
    }
}
