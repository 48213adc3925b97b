package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.ContactRhythm;
import org.halfpastfour.casework.VisitPhase;
import org.halfpastfour.shell.ui.Forms;

/** How often each kind of contact is due in each phase of the agreement; where nothing is chosen it goes on as before. */
class ScheduleFields extends Div {

    private static final long serialVersionUID = 1L;

    /** Where phases usually begin; those of a schedule that stands are beside them. */
    private static final List<Integer> MONTHS = List.of(0, 3, 12, 24);

    private final ContactWords words;
    private final transient List<Chosen> chosen = new ArrayList<>();

    private record Chosen(ContactKind kind, int month, Select<ContactRhythm> rhythm) {

        Optional<VisitPhase> phase() {
            return Optional.ofNullable(rhythm.getValue()).map(value -> new VisitPhase(kind, month, value));
        }
    }

    ScheduleFields(List<VisitPhase> stands, Forms form, ContactWords words) {
        this.words = words;
        addClassName("schedule-fields");
        List<Integer> months = Stream.concat(MONTHS.stream(), stands.stream().map(VisitPhase::fromMonth))
                .distinct()
                .sorted()
                .toList();
        for (ContactKind kind : ContactKind.values()) {
            Div row = new Div();
            row.addClassName("schedule-row");
            months.forEach(month -> row.add(field(kind, month, stands, form)));
            add(new H3(words.words().of(kind)), row);
        }
    }

    List<VisitPhase> phases() {
        return chosen.stream().flatMap(each -> each.phase().stream()).toList();
    }

    private Select<ContactRhythm> field(ContactKind kind, int month, List<VisitPhase> stands, Forms form) {
        Optional<ContactRhythm> before = stands.stream()
                .filter(phase -> phase.kind() == kind && phase.fromMonth() == month)
                .map(VisitPhase::rhythm)
                .findFirst();
        Select<ContactRhythm> rhythm = form.field(kind + "/" + month, new Select<>());
        rhythm.setLabel(words.text("schedule.from-month", month));
        List<ContactRhythm> choices = new ArrayList<>(ContactWords.USUAL);
        before.filter(each -> !choices.contains(each)).ifPresent(choices::add);
        String none = words.text(month == 0 ? "schedule.not" : "schedule.as-before");
        rhythm.setItems(choices);
        rhythm.setEmptySelectionAllowed(true);
        rhythm.setEmptySelectionCaption(none);
        rhythm.setItemLabelGenerator(each -> each == null ? none : words.rhythm(each));
        before.ifPresent(rhythm::setValue);
        chosen.add(new Chosen(kind, month, rhythm));
        return rhythm;
    }
}
