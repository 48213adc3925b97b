package org.halfpastfour.shared;

import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a feature tells when a constraint of the database refuses a change: its one table, by the constraints' names. */
public final class Constraints {

    private final Map<String, Function<String, DomainException>> facts;

    private Constraints(Map<String, Function<String, DomainException>> facts) {
        this.facts = Map.copyOf(facts);
    }

    /** Each fact is made of what the change was about, a name mostly. */
    @SafeVarargs
    public static Constraints of(Map.Entry<String, Function<String, DomainException>>... facts) {
        return new Constraints(Map.ofEntries(facts));
    }

    public static Map.Entry<String, Function<String, DomainException>> telling(String constraint, Fact fact) {
        return Map.entry(constraint, about -> fact.told());
    }

    public static Map.Entry<String, Function<String, DomainException>> telling(
            String constraint, Function<String, DomainException> fact) {
        return Map.entry(constraint, fact);
    }

    public Set<String> names() {
        return facts.keySet();
    }

    public void on(Runnable change) {
        on("", change);
    }

    /** Makes the change; what the database refuses of it is told. */
    public void on(String about, Runnable change) {
        try {
            change.run();
        } catch (PersistenceException refused) {
            throw told(about, refused);
        }
    }

    /** The fact behind it, or what it was. */
    public RuntimeException told(String about, PersistenceException refused) {
        return Violations.constraint(refused)
                .map(facts::get)
                .<RuntimeException>map(fact -> fact.apply(about).because(refused))
                .orElse(refused);
    }
}
