package org.halfpastfour.casework;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** The days that were asked for before the wall was passed, until the transaction ends. */
@TransactionScoped
class KnownCareDays implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable DateRange days;

    private transient @Nullable Function<@Nullable UUID, List<LocalDate>> held;

    void know(DateRange asked, Function<@Nullable UUID, List<LocalDate>> answer) {
        days = asked;
        held = answer;
    }

    /** Of days that all were asked for; else nothing. */
    Optional<Function<@Nullable UUID, List<LocalDate>>> of(DateRange wanted) {
        DateRange known = days;
        Function<@Nullable UUID, List<LocalDate>> answer = held;
        LocalDate last = Objects.requireNonNullElse(wanted.to(), LocalDate.MAX);
        boolean all = known != null && known.contains(wanted.from()) && known.contains(last);
        return all && answer != null
                ? Optional.of(home ->
                        answer.apply(home).stream().filter(wanted::contains).toList())
                : Optional.empty();
    }
}
