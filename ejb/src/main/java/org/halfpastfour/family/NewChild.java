package org.halfpastfour.family;

import java.util.List;

/** A child that is registered together with its household. */
public record NewChild(ChildDetails details, List<NewGuardian> guardians) {

    public NewChild {
        guardians = List.copyOf(guardians);
    }
}
