package org.halfpastfour.programme;

import java.util.List;

/**
 * What would go on in the next term.
 *
 * @param seen stands for what would be written
 */
public record CarriedClasses(List<CarriedClassView> classes, String seen) {

    public CarriedClasses {
        classes = List.copyOf(classes);
    }
}
