package org.halfpastfour.shared.rest;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Settlement;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one of the matters that an answer told of.
 *
 * @param matter its key
 * @param choice one of those that there are for it, such as {@code cancel} or {@code keep}
 * @param reason families read why something is cancelled
 */
public record ChoiceJson(
        @Nullable String matter,
        @Nullable String choice,
        @Nullable String reason) {

    /** None when they are left out: then what is touched is told first. */
    public static Settlement settlement(@Nullable List<ChoiceJson> choices) {
        if (choices == null) {
            return Settlement.NONE;
        }
        List<Choice> chosen = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            try {
                ChoiceJson one = choices.get(i);
                chosen.add((one == null ? new ChoiceJson(null, null, null) : one).toChoice());
            } catch (InvalidInput refused) {
                throw refused.in("choices[" + i + "]");
            }
        }
        return new Settlement(chosen);
    }

    private Choice toChoice() {
        Choice.Kind kind = ApiWords.parse(Choice.Kind.class, "choice", choice);
        new Checks().notNull("matter", matter).notNull("choice", kind).orThrow();
        return new Choice(requireNonNull(matter), requireNonNull(kind), reason);
    }
}
