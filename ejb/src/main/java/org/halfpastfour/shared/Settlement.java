package org.halfpastfour.shared;

import java.util.List;
import java.util.Optional;

/** What was chosen for all that a change touches. */
public record Settlement(List<Choice> choices) {

    /** Of who has not seen yet that anything is touched. */
    public static final Settlement NONE = new Settlement(List.of());

    public Settlement {
        choices = List.copyOf(choices);
    }

    /** The choice for a matter as it is now, where it is one of those that there are. */
    public Optional<Choice> of(Matter matter) {
        return choices.stream()
                .filter(choice -> choice.matter().equals(matter.key()))
                .filter(choice -> matter.choices().contains(choice.kind()))
                .findFirst();
    }
}
