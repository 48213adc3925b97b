package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.halfpastfour.casework.Slot;

/** Times that are proposed: the best one first with its reason, then a dozen by day, and more when asked. */
class SlotList extends Div {

    private static final long serialVersionUID = 1L;
    static final int DOZEN = 12;

    private final transient List<Slot> slots;
    private final CaseWords words;
    private final transient Consumer<Slot> chosen;
    private int shown;

    /** @param slots at least one, the best first */
    SlotList(List<Slot> slots, CaseWords words, Consumer<Slot> chosen) {
        this.slots = slots;
        this.words = words;
        this.chosen = chosen;
        addClassNames("slot-list", "stack");
        showUpTo(DOZEN);
    }

    private void showUpTo(int number) {
        shown = Math.min(slots.size(), number);
        removeAll();
        add(best());
        slots.subList(0, shown).stream()
                .sorted(Comparator.comparing(Slot::start))
                .collect(Collectors.groupingBy(Slot::date, TreeMap::new, Collectors.toList()))
                .forEach((date, times) -> add(day(date, times)));
        int left = slots.size() - shown;
        if (left > 0) {
            add(new Button(words.text("repair.more-times", Math.min(DOZEN, left)), click -> showMore()));
        }
    }

    /** The first of the new times is where one goes on. */
    private void showMore() {
        Slot next = slots.get(shown);
        showUpTo(shown + DOZEN);
        focus(next);
    }

    private void focus(Slot slot) {
        getChildren()
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(part -> part instanceof NativeButton && slotOf(part).equals(name(slot)))
                .map(NativeButton.class::cast)
                .reduce((first, last) -> last)
                .ifPresent(NativeButton::focus);
    }

    private static String slotOf(Component part) {
        String name = part.getElement().getAttribute("aria-label");
        return name == null ? "" : name;
    }

    private Component best() {
        Slot first = slots.getFirst();
        Div best = new Div(
                new H3(words.text("repair.best")), button(first, words.words().when(first.start(), first.end())));
        best.addClassName("slot-best");
        return best;
    }

    private Component day(LocalDate date, List<Slot> times) {
        Div buttons = new Div();
        buttons.addClassName("slots");
        times.forEach(slot -> buttons.add(button(slot, words.words().times(slot.start(), slot.end()))));
        Div day = new Div(new H3(words.words().day(date)), buttons);
        day.addClassName("slot-day");
        return day;
    }

    private NativeButton button(Slot slot, String time) {
        Span when = new Span(time);
        when.addClassName("slot-time");
        Span why = new Span(words.of(slot.reason()));
        why.addClassName("slot-why");
        NativeButton button = new NativeButton();
        button.add(when, why);
        button.addClassName("slot");
        button.getElement().setAttribute("aria-label", name(slot));
        button.addClickListener(click -> chosen.accept(slot));
        return button;
    }

    private String name(Slot slot) {
        return words.text(
                "repair.slot", words.words().when(slot.start(), slot.end()), slot.roomName(), words.of(slot.reason()));
    }
}
