package org.halfpastfour.placing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * What became of the wishes for one child of a household, once they are published.
 *
 * @param given titles of the classes that it comes to
 * @param awaited title of the class for which it waits; null where it has one, or waits for none
 * @param classes which those are
 */
public record AnsweredWishes(
        HomeId home,
        UUID child,
        List<String> given,
        @Nullable String awaited,
        Set<SeriesId> classes) {

    public AnsweredWishes {
        given = List.copyOf(given);
        classes = Set.copyOf(classes);
    }
}
