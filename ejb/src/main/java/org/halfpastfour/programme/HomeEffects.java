package org.halfpastfour.programme;

import java.util.List;
import java.util.Set;
import org.halfpastfour.home.HomeId;

/**
 * What another calendar takes away and brings in one home.
 *
 * @param lost what cannot be held then, and why
 * @param counted those of them that a calendar brought and that somebody counts on by now
 * @param onlyPlanned those of them that a calendar brought and nobody counts on: they go as if they had never been
 * @param coming in order of time, with what cannot be
 */
public record HomeEffects(
        HomeId home,
        String name,
        List<Unfit> lost,
        Set<SessionId> counted,
        Set<SessionId> onlyPlanned,
        List<ComingLine> coming) {

    public HomeEffects {
        lost = List.copyOf(lost);
        counted = Set.copyOf(counted);
        onlyPlanned = Set.copyOf(onlyPlanned);
        coming = List.copyOf(coming);
    }
}
